package dev.interviewquiz.core.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Statements with positional parameters on the calling thread's transaction. Arguments may be optional; enum constants
 * are stored by name, instants as timestamps in UTC. Thread-safe.
 *
 * <p>Plain JDBC: the statements of a mapping library cost as much again as the database does, and an answer takes a dozen of
 * them. No argument stands in an exception's message, for it may be what a member wrote.
 */
final class Sql {
    private static final int FETCHED = 200;

    private final JoinedTransactions transactions;

    Sql(JoinedTransactions transactions) {
        this.transactions = transactions;
    }

    /** Rows changed. */
    int update(String sql, Object... arguments) {
        return prepared(sql, statement -> {
            bind(statement, arguments);
            return statement.executeUpdate();
        });
    }

    /** Rows changed by each; does nothing for no rows. */
    int[] batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        return prepared(sql, statement -> {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... arguments) {
        return prepared(sql, statement -> {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(mapper.map(rows)) : Optional.empty();
            }
        });
    }

    <T> List<T> list(String sql, RowMapper<T> mapper, Object... arguments) {
        List<T> list = new ArrayList<>();
        each(sql, mapper, list::add, arguments);
        return List.copyOf(list);
    }

    /** Row by row, in memory for few at a time. */
    <T> void each(String sql, RowMapper<T> mapper, Consumer<T> consumer, Object... arguments) {
        this.<Boolean>prepared(sql, statement -> {
            statement.setFetchSize(FETCHED);
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(mapper.map(rows));
                }
            }
            return true;
        });
    }

    int number(String sql, Object... arguments) {
        return first(sql, row -> row.getInt(1), arguments).orElse(0);
    }

    boolean exists(String sql, Object... arguments) {
        return first(sql, row -> true, arguments).orElse(false);
    }

    private <T> T prepared(String sql, Work<T> work) {
        return transactions.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.on(statement);
            } catch (SQLException failed) {
                throw new StorageException(sql, failed);
            }
        });
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, stored(arguments[i]));
        }
    }

    private static @Nullable Object stored(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? stored(optional.get()) : null;
        }
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** What a statement is prepared for. */
    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
