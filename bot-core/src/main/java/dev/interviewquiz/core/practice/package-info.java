/** The product's use cases, one class each, and the ports that they drive. Refusals are values; no view and no SQL is seen here. */
@NullMarked
package dev.interviewquiz.core.practice;

import org.jspecify.annotations.NullMarked;
