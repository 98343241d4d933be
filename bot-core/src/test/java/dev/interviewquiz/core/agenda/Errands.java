package dev.interviewquiz.core.agenda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A runner that remembers what it ran, and databases in memory for it. */
final class Errands implements ErrandRunner {
    static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());
    private final Map<Errand, Function<Instant, Outcome>> outcomes = new HashMap<>();

    static Errand post(String key) {
        return new Errand(Errand.Kind.POST, key);
    }

    static Errand close(String key) {
        return new Errand(Errand.Kind.CLOSE, key);
    }

    static DataSource database() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=10000",
                "",
                "");
        pool.setMaxConnections(32);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                InputStream migration = Errands.class.getResourceAsStream("/db/migration/V2__agenda.sql")) {
            statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
        return pool;
    }

    /** What an errand does and what comes of it; the argument is when it was due. */
    Errands when(Errand errand, Function<Instant, Outcome> outcome) {
        outcomes.put(errand, outcome);
        return this;
    }

    @Override
    public Outcome run(Errand errand, Instant due) {
        ran.add(errand.kind() + " " + errand.key() + " " + due);
        return outcomes.getOrDefault(errand, any -> Outcome.DONE).apply(due);
    }

    List<String> ran() {
        return List.copyOf(ran);
    }
}
