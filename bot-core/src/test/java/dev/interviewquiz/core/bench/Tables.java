package dev.interviewquiz.core.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads of a database what no port tells. */
final class Tables {
    private Tables() {}

    /** All rows of all tables. */
    static long rows(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            long rows = 0;
            for (String table : names(statement)) {
                rows += number(statement, "select count(*) from \"" + table + "\"");
            }
            return rows;
        }
    }

    static void run(DataSource source, String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                var unused = statement.executeUpdate(sql);
            }
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        String all = "select table_name from information_schema.tables where table_schema = 'public'";
        try (ResultSet rows = statement.executeQuery(all)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
