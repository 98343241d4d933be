/** The contract of the ports over both makes, and what only a database has: opening, backup, a killed process. */
@NullMarked
package dev.interviewquiz.core.persistence;

import org.jspecify.annotations.NullMarked;
