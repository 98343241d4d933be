/** Grades what people answer in their own words, and says why: key points, the words that earned them, misconceptions, guards. Pure; no network, no weights. */
@NullMarked
package dev.interviewquiz.core.grading;

import org.jspecify.annotations.NullMarked;
