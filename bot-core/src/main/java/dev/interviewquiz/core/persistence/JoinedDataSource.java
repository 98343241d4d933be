package dev.interviewquiz.core.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source for libraries that manage connections themselves: within a transaction of {@link JoinedTransactions} it
 * hands out that transaction's connection and leaves commit and close to its owner.
 */
final class JoinedDataSource {
    private static final Set<String> OWNERS = Set.of("close", "commit", "setAutoCommit", "abort");

    private JoinedDataSource() {}

    static DataSource over(DataSource pool, JoinedTransactions transactions) {
        return (DataSource) Proxy.newProxyInstance(
                JoinedDataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> {
                    Running running = transactions.running().orElse(null);
                    return running != null && method.getName().equals("getConnection")
                            ? lent(running)
                            : call(pool, method, arguments);
                });
    }

    private static Connection lent(Running running) {
        Connection connection = running.connection();
        return (Connection) Proxy.newProxyInstance(
                JoinedDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("rollback")) {
                        running.fail();
                        return null;
                    }
                    return OWNERS.contains(method.getName()) ? null : call(connection, method, arguments);
                });
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
