package dev.interviewquiz.core.agenda;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;

/** Runs single statements with positional arguments. Thread-safe. */
final class Statements {
    private final DataSource dataSource;

    Statements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Rows changed. */
    int update(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = bound(connection.prepareStatement(sql), arguments)) {
            return statement.executeUpdate();
        } catch (SQLException problem) {
            throw new AgendaException("the agenda could not be written: " + problem.getMessage(), problem);
        }
    }

    /** The first column of the first row. */
    Optional<Instant> instant(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = bound(connection.prepareStatement(sql), arguments);
                ResultSet rows = statement.executeQuery()) {
            return rows.next()
                    ? Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant)
                    : Optional.empty();
        } catch (SQLException problem) {
            throw new AgendaException("the agenda could not be read: " + problem.getMessage(), problem);
        }
    }

    private static PreparedStatement bound(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, stored(arguments[i]));
        }
        return statement;
    }

    /** Instants are cut to what the columns hold: rounded, they could fall due after their time. */
    private static Object stored(Object value) {
        return value instanceof Instant instant
                ? instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)
                : value;
    }
}
