package dev.interviewquiz.core.persistence;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of the schema as they are, whichever module's migration has made them. */
final class Tables {
    private Tables() {}

    /** All but the history of the schema, by name. */
    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        DatabaseMetaData meta = connection.getMetaData();
        try (ResultSet tables = meta.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.equals(Schema.HISTORY)) {
                    names.add(name);
                }
            }
        }
        names.sort(null);
        return names;
    }

    /** The columns of a table, in order. */
    static Map<String, Column> columns(Connection connection, String table) throws SQLException {
        Map<String, Column> columns = new LinkedHashMap<>();
        DatabaseMetaData meta = connection.getMetaData();
        try (ResultSet found = meta.getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (found.next()) {
                String name = found.getString("COLUMN_NAME");
                boolean counts = "YES".equals(found.getString("IS_AUTOINCREMENT"));
                columns.put(name, new Column(name, found.getInt("DATA_TYPE"), counts));
            }
        }
        return columns;
    }

    /**
     * A column.
     *
     * @param type one of {@link Types}
     * @param counts whether the database numbers it
     */
    record Column(String name, int type, boolean counts) {}
}
