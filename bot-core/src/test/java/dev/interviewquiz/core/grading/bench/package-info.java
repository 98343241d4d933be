/** How fast answers are graded. */
@NullMarked
package dev.interviewquiz.core.grading.bench;

import org.jspecify.annotations.NullMarked;
