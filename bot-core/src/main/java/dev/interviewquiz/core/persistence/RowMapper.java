package dev.interviewquiz.core.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row on which a result stands. */
@FunctionalInterface
interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
}
