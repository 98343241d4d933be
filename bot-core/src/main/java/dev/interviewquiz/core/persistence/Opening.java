package dev.interviewquiz.core.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;

/** The steps from a configuration to an open database; a refusal leaves a database that was there as it was. */
final class Opening {
    private static final int CONNECTIONS = 20;
    private static final int KEY_BYTES = 32;

    private final DatabaseConfig config;
    private final InstantSource clock;
    private final Migrations migrations;
    private final Optional<H2Url> h2;
    private final Optional<Path> file;
    /** Stands beside the file until its first opening is done: one that was stopped then is begun anew. */
    private final Optional<Path> unfinished;

    private final boolean existed;
    private final boolean begun;

    /** @param migrations the folders on the class path that hold them */
    Opening(DatabaseConfig config, InstantSource clock, String... migrations) {
        this.config = config;
        this.clock = clock;
        this.migrations = Migrations.in(migrations);
        this.h2 = H2Url.of(config.url());
        this.file = h2.flatMap(H2Url::file);
        this.unfinished = file.map(path -> path.resolveSibling(path.getFileName() + ".unfinished"));
        boolean there = file.filter(Files::exists).isPresent();
        this.begun = there && unfinished.filter(Files::exists).isPresent();
        this.existed = there && !begun;
    }

    Database open() {
        prepareFile();
        Optional<Untouched> untouched = existed ? file.map(Untouched::copyOf) : Optional.empty();
        try {
            Database database = opened();
            untouched.ifPresent(Untouched::discard);
            return database;
        } catch (DamagedException damaged) {
            untouched.ifPresent(Untouched::putBack);
            throw damaged;
        } catch (RuntimeException refused) {
            untouched.ifPresent(Untouched::discard);
            throw refused;
        }
    }

    private Database opened() {
        HikariDataSource pool = explained(this::connect);
        try {
            file.ifPresent(OwnerOnly::restrict);
            Database database = new Database(pool, config, new Schema(pool, migrations));
            explained(() -> upToDate(database));
            return database;
        } catch (RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }

    private void prepareFile() {
        file.ifPresent(existing -> {
            OwnerOnly.folder(folder(existing));
            if (existed && isEmpty(existing)) {
                throw Refusals.damaged(existing, config.backups(), null);
            }
        });
        if (!existed) {
            unfinished.ifPresent(OwnerOnly::mark);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file always has a folder");
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.exists(file) && Files.size(file) == 0;
        } catch (IOException unreadable) {
            throw new DatabaseException("the database file " + file + " cannot be read; check its rights", unreadable);
        }
    }

    private HikariDataSource connect() {
        HikariConfig pooled = new HikariConfig();
        pooled.setJdbcUrl(h2.map(H2Url::complete).orElse(config.url()));
        pooled.setUsername(config.user());
        pooled.setPassword(config.password());
        pooled.setMaximumPoolSize(CONNECTIONS);
        pooled.setMinimumIdle(2);
        pooled.setPoolName("quiz");
        return h2.isPresent() ? watched(pooled) : new HikariDataSource(pooled);
    }

    private static HikariDataSource watched(HikariConfig pooled) {
        ClosedByH2 closed = new ClosedByH2();
        pooled.setExceptionOverride(closed);
        HikariDataSource pool = new HikariDataSource(pooled);
        closed.watch(pool);
        return pool;
    }

    private boolean upToDate(Database database) {
        Schema schema = database.schema();
        boolean fresh = schema.version().equals("0");
        if (fresh && existed) {
            throw Refusals.damaged(file.orElseThrow(), config.backups(), null);
        }
        if (schema.isNewer()) {
            throw Refusals.newer(schema.version(), schema.known());
        }
        if (!fresh) {
            checkOwner(database.notes());
            checkWhole(database.notes());
        }
        if (schema.isBehind()) {
            if (begun) {
                schema.clean();
            } else if (!fresh) {
                database.backup().to(config.backups(), clock.instant());
            }
            schema.migrate();
        }
        database.makeStandingsAnew();
        sign(database.notes());
        unfinished.ifPresent(OwnerOnly::unmark);
        return true;
    }

    private void checkOwner(Notes notes) {
        notes.get(Notes.FRONT_END)
                .filter(owner -> !owner.equals(config.frontEnd().id()))
                .ifPresent(owner -> {
                    throw Refusals.otherFrontEnd(owner, config.frontEnd());
                });
    }

    /** A restore of an older backup that was stopped leaves a schema without an owner. */
    private void checkWhole(Notes notes) {
        if (existed && notes.get(Notes.FRONT_END).isEmpty()) {
            throw Refusals.damaged(file.orElseThrow(), config.backups(), null);
        }
    }

    private void sign(Notes notes) {
        if (notes.get(Notes.FRONT_END).isEmpty()) {
            notes.put(Notes.FRONT_END, config.frontEnd().id());
        }
        if (notes.get(Notes.ERASURE_KEY).isEmpty()) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            notes.put(Notes.ERASURE_KEY, HexFormat.of().formatHex(key));
        }
    }

    private <T> T explained(Supplier<T> step) {
        try {
            return step.get();
        } catch (DatabaseException refusal) {
            throw refusal;
        } catch (FlywayException failed) {
            throw Refusals.notBroughtForward(failed, file);
        } catch (RuntimeException failed) {
            throw Refusals.of(failed, file, config.backups());
        }
    }
}
