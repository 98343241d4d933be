package dev.interviewquiz.core.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Statements with positional parameters on the calling thread's transaction. Arguments may be optional; enum constants
 * are stored by name, instants as timestamps in UTC. Thread-safe.
 */
final class Sql {
    private final JoinedTransactions transactions;

    Sql(JoinedTransactions transactions) {
        this.transactions = transactions;
    }

    /** Rows changed. */
    int update(String sql, Object... arguments) {
        return transactions.with(handle -> {
            try (var update = handle.createUpdate(sql)) {
                return bind(update, arguments).execute();
            }
        });
    }

    /** Rows changed by each; does nothing for no rows. */
    int[] batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        return transactions.with(handle -> {
            try (PreparedBatch batch = handle.prepareBatch(sql)) {
                rows.forEach(row -> bind(batch, row).add());
                return batch.execute();
            }
        });
    }

    <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... arguments) {
        return transactions.with(handle -> {
            try (Query query = handle.createQuery(sql)) {
                return bind(query, arguments).map(mapper).findFirst();
            }
        });
    }

    <T> List<T> list(String sql, RowMapper<T> mapper, Object... arguments) {
        return transactions.with(handle -> {
            try (Query query = handle.createQuery(sql)) {
                return bind(query, arguments).map(mapper).list();
            }
        });
    }

    /** Row by row, in memory for few at a time. */
    <T> void each(String sql, RowMapper<T> mapper, Consumer<T> consumer, Object... arguments) {
        transactions.<Boolean>with(handle -> {
            try (Query query = handle.createQuery(sql);
                    Stream<T> rows = bind(query.setFetchSize(200), arguments).map(mapper).stream()) {
                rows.forEach(consumer);
                return true;
            }
        });
    }

    int number(String sql, Object... arguments) {
        return first(sql, (row, context) -> row.getInt(1), arguments).orElse(0);
    }

    boolean exists(String sql, Object... arguments) {
        return first(sql, (row, context) -> true, arguments).orElse(false);
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            Object value = stored(arguments[i]);
            Argument argument = (position, prepared, context) -> prepared.setObject(position, value);
            statement.bind(i, argument);
        }
        return statement;
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
}
