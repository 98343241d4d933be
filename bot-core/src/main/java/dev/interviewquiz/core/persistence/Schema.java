package dev.interviewquiz.core.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a database: which version it has, which this program knows, and the way forward. Flyway goes that way; which
 * version there is, is read without it, for it takes a fifth of a start to tell that there is nothing to do.
 */
final class Schema {
    /** Where the versions that were applied are written down; not part of a backup. */
    static final String HISTORY = "schema_history";

    private static final String APPLIED =
            "select \"version\" from \"schema_history\" where \"success\" and \"version\" is not null";
    private static final MigrationVersion NONE = MigrationVersion.fromVersion("0");

    private final DataSource source;
    private final Migrations migrations;
    /** As it was when last looked at: nobody but this class changes it, as a database has one active process. */
    private volatile @Nullable MigrationVersion seen;

    Schema(DataSource source, Migrations migrations) {
        this.source = source;
        this.migrations = migrations;
    }

    /** {@code 0} for an empty database. */
    String version() {
        return current().getVersion();
    }

    /** The newest version that this program knows. */
    String known() {
        return migrations.newest().getVersion();
    }

    boolean isNewer() {
        return current().isNewerThan(known());
    }

    /** Whether rows of that version are newer than what this program knows. */
    boolean isOlderThan(String version) {
        return MigrationVersion.fromVersion(version).isNewerThan(known());
    }

    boolean isBehind() {
        return migrations.newest().isNewerThan(version());
    }

    void migrate() {
        flyway(MigrationVersion.LATEST).migrate();
        seen = null;
    }

    /** Drops every table. */
    void clean() {
        flyway(MigrationVersion.LATEST).clean();
        seen = null;
    }

    /** Empties the database and makes an older schema in it, to take the rows of an older backup. */
    void rebuild(String version) {
        Flyway flyway = flyway(MigrationVersion.fromVersion(version));
        try {
            flyway.clean();
            flyway.migrate();
        } finally {
            seen = null;
        }
    }

    private MigrationVersion current() {
        MigrationVersion current = seen;
        if (current == null) {
            current = applied();
            seen = current;
        }
        return current;
    }

    private MigrationVersion applied() {
        MigrationVersion newest = NONE;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (isThere(connection)) {
                ResultSet rows = statement.executeQuery(APPLIED);
                while (rows.next()) {
                    MigrationVersion applied = MigrationVersion.fromVersion(rows.getString(1));
                    newest = applied.isNewerThan(newest) ? applied : newest;
                }
            }
        } catch (SQLException failed) {
            throw new StorageException(APPLIED, failed);
        }
        return newest;
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(source)
                .resourceProvider(migrations)
                .table(HISTORY)
                .target(target)
                .cleanDisabled(false)
                .load();
    }
}
