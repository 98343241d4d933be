/** The command line, and the terminal as the third front end. */
@NullMarked
package dev.interviewquiz.core.console;

import org.jspecify.annotations.NullMarked;
