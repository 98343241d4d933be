/** A team that plays against the real core over a database in memory: what tests of the product's rules are told with. */
@NullMarked
package dev.interviewquiz.core.team;

import org.jspecify.annotations.NullMarked;
