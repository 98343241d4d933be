/** The composition root and the configuration: what a front end constructs. */
@NullMarked
package dev.interviewquiz.core;

import org.jspecify.annotations.NullMarked;
