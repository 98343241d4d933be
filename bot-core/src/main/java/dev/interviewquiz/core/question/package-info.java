/** What is asked: questions in two languages with their rubric and their choice form, packs and topics. Knows no platform, no database and no file format. */
@NullMarked
package dev.interviewquiz.core.question;

import org.jspecify.annotations.NullMarked;
