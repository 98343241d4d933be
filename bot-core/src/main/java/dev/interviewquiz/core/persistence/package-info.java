/** Everything that is kept: the ports of the use cases over JDBC, Flyway and HikariCP on H2, in SQL that PostgreSQL takes too; opening, backup, restore. */
@NullMarked
package dev.interviewquiz.core.persistence;

import org.jspecify.annotations.NullMarked;
