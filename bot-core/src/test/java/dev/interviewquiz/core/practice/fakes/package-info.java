/** The ports of the use cases in memory: simple enough to be right at a glance, held to the contract of the database. */
@NullMarked
package dev.interviewquiz.core.practice.fakes;

import org.jspecify.annotations.NullMarked;
