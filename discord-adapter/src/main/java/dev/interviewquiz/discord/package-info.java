/** Thin adapter: renders views, maps events to interactions, acknowledges, retries. */
@NullMarked
package dev.interviewquiz.discord;

import org.jspecify.annotations.NullMarked;
