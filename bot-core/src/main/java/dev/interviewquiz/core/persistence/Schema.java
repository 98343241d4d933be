package dev.interviewquiz.core.persistence;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** The schema of a database: which version it has, which this program knows, and the way forward. */
final class Schema {
    /** Where the versions that were applied are written down; not part of a backup. */
    static final String HISTORY = "schema_history";

    private static final String NONE = "0";
    private static final String NEWEST = "latest";

    private final DataSource source;
    private final String[] locations;
    /** As it was when last looked at: nobody but this class changes it, as a database has one active process. */
    private volatile Optional<MigrationInfoService> seen = Optional.empty();

    Schema(DataSource source, String... locations) {
        this.source = source;
        this.locations = locations.clone();
    }

    /** {@code 0} for an empty database. */
    String version() {
        return version(info().current());
    }

    /** The newest version that this program knows. */
    String known() {
        return Arrays.stream(info().all())
                .filter(migration -> migration.getState() != MigrationState.FUTURE_SUCCESS)
                .map(Schema::version)
                .max((one, other) -> MigrationVersion.fromVersion(one).compareTo(MigrationVersion.fromVersion(other)))
                .orElse(NONE);
    }

    boolean isNewer() {
        return Arrays.stream(info().applied()).anyMatch(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS);
    }

    /** Whether rows of that version are newer than what this program knows. */
    boolean isOlderThan(String version) {
        return MigrationVersion.fromVersion(known()).compareTo(MigrationVersion.fromVersion(version)) < 0;
    }

    boolean isBehind() {
        return info().pending().length > 0;
    }

    void migrate() {
        flyway(NEWEST).migrate();
        seen = Optional.empty();
    }

    /** Drops every table. */
    void clean() {
        flyway(NEWEST).clean();
        seen = Optional.empty();
    }

    /** Empties the database and makes an older schema in it, to take the rows of an older backup. */
    void rebuild(String version) {
        Flyway flyway = flyway(version);
        flyway.clean();
        flyway.migrate();
        seen = Optional.empty();
    }

    private MigrationInfoService info() {
        MigrationInfoService info = seen.orElseGet(() -> flyway(NEWEST).info());
        seen = Optional.of(info);
        return info;
    }

    private static String version(MigrationInfo migration) {
        return migration == null
                ? NONE
                : Objects.requireNonNull(migration.getVersion()).getVersion();
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(source)
                .locations(locations)
                .table(HISTORY)
                .target(target)
                .cleanDisabled(false)
                .failOnMissingLocations(true)
                .load();
    }
}
