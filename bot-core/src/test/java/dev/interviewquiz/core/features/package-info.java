/** What members can do beside the day's question, played against the whole core in both languages. */
@NullMarked
package dev.interviewquiz.core.features;

import org.jspecify.annotations.NullMarked;
