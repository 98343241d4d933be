/** Timed errands that survive a restart: a port in the product's words, db-scheduler behind it. */
@NullMarked
package dev.interviewquiz.core.agenda;

import org.jspecify.annotations.NullMarked;
