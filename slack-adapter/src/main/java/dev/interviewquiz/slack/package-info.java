/** Thin adapter: renders views, maps events to interactions, acknowledges, retries. */
@NullMarked
package dev.interviewquiz.slack;

import org.jspecify.annotations.NullMarked;
