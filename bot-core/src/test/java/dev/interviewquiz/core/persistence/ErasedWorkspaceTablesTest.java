package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.persistence.Tables.Column;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds for tables to come: which there are is asked of the database. */
final class ErasedWorkspaceTablesTest {
    private static final String GONE = "gone";
    private static final String KEPT = "kept";

    /** Of no workspace: the bot's own notes, questions as they were asked, timed jobs, answers that wait to be counted. */
    private static final Set<String> OF_NONE = Set.of("meta", "edition", "scheduled_tasks", "uncounted");

    @TempDir
    private Path folder;

    @Test
    void anErasedWorkspaceLeavesNothingInAnyTableAndAllOfTheOther() throws SQLException {
        try (Database database = TestDatabase.open(folder);
                Connection connection = database.dataSource().getConnection()) {
            List<String> tables = Tables.names(connection);
            assertThat(tables).containsAll(OF_NONE);
            tables.removeAll(OF_NONE);
            for (String table : tables) {
                fill(connection, table, GONE);
                fill(connection, table, KEPT);
            }

            database.stores(new TestDatabase.PromptCodec())
                    .workspaces()
                    .erase(new WorkspaceRef(Platform.TERMINAL, GONE));

            Map<String, List<String>> left = new TreeMap<>();
            for (String table : tables) {
                left.put(table, rows(connection, table));
            }
            assertThat(left)
                    .allSatisfy((table, rows) -> assertThat(rows)
                            .singleElement()
                            .asString()
                            .contains(KEPT)
                            .doesNotContain(GONE));
        }
    }

    /** One row whose every text is the mark, so that rows of different tables belong together by it. */
    private static void fill(Connection connection, String table, String mark) throws SQLException {
        List<Column> columns = Tables.columns(connection, table).values().stream()
                .filter(column -> !column.counts())
                .toList();
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")")) {
            for (int at = 0; at < columns.size(); at++) {
                insert.setObject(at + 1, value(columns.get(at).type(), mark));
            }
            insert.executeUpdate();
        }
    }

    private static Object value(int type, String mark) {
        return switch (type) {
            case Types.VARCHAR -> mark;
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.DATE -> LocalDate.of(2026, 11, 23);
            case Types.TIMESTAMP_WITH_TIMEZONE -> TestDatabase.CLOCK.instant();
            default -> 1;
        };
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select * from " + table);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                    cells.add(String.valueOf(found.getObject(at)));
                }
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }
}
