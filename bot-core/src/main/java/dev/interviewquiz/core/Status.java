package dev.interviewquiz.core;

import dev.interviewquiz.core.agenda.ErrandRunner;
import dev.interviewquiz.core.operations.Health;
import dev.interviewquiz.core.operations.Metrics;
import dev.interviewquiz.core.operations.StatusServer;
import dev.interviewquiz.core.persistence.Database;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.practice.Announcer;
import dev.interviewquiz.core.practice.Stores;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Health and metrics where a port is configured for them; where not, everything stays as it is handed in. */
final class Status implements AutoCloseable {
    private final BotConfig config;
    private final Optional<Metrics> metrics;
    private Optional<StatusServer> server = Optional.empty();

    Status(BotConfig config) {
        this.config = config;
        this.metrics = config.httpPort().map(port -> new Metrics());
    }

    Stores counted(Stores stores) {
        return metrics.map(found -> stores.with(found.counted(stores.answers())))
                .orElse(stores);
    }

    Announcer counted(Announcer announcer) {
        return metrics.map(found -> found.counted(announcer)).orElse(announcer);
    }

    Interactions timed(Interactions interactions) {
        return metrics.map(found -> found.timed(interactions)).orElse(interactions);
    }

    ErrandRunner timed(ErrandRunner runner) {
        return metrics.map(found -> found.timed(runner)).orElse(runner);
    }

    /** Serves from now on, on the configured address. */
    void serve(Database database, BooleanSupplier agenda, BooleanSupplier platform) {
        metrics.ifPresent(found -> {
            watch(found, database);
            Health health = Health.unchecked()
                    .and("database", database::answers)
                    .and("agenda", agenda)
                    .and("platform", platform);
            int port = config.httpPort().orElseThrow();
            server = Optional.of(StatusServer.start(config.httpHost(), port, found, health));
        });
    }

    private static void watch(Metrics metrics, Database database) {
        metrics.watch(
                "quiz.connections.busy",
                "Database connections in use",
                () -> database.connections().busy());
        metrics.watch(
                "quiz.connections.waiting",
                "Threads that wait for a database connection",
                () -> database.connections().waiting());
        metrics.watch(
                "quiz.connections.most",
                "Database connections at most",
                () -> database.connections().most());
    }

    /** Where it serves; empty when it does not. */
    Optional<Integer> port() {
        return server.map(StatusServer::port);
    }

    @Override
    public void close() {
        server.ifPresent(StatusServer::close);
        metrics.ifPresent(Metrics::close);
    }
}
