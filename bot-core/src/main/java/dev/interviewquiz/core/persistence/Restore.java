package dev.interviewquiz.core.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts a backup in the place of what a database holds. Nothing else may use the database meanwhile. The backup is read
 * whole, and each checksum compared, before anything is touched.
 */
public final class Restore {
    private static final int BATCH = 500;

    private final Database database;

    Restore(Database database) {
        this.database = database;
    }

    /**
     * As {@link #from}, into a database that is made when it is missing: where the backup is refused, nothing of it is left.
     *
     * @param clock dates the backup of what is there
     * @return that backup
     */
    public static Optional<Path> into(DatabaseConfig config, Path zip, boolean replace, InstantSource clock) {
        Made made = Made.before(config);
        Database database = Database.open(config, clock);
        try (database) {
            return database.restore().from(zip, replace, clock.instant());
        } catch (RuntimeException refused) {
            made.takeAway();
            throw refused;
        }
    }

    /**
     * Restores a backup. An empty database goes on as the one that was backed up; one that held something stays itself, and
     * its backups stay its own.
     *
     * @param replace what is there: it is backed up first; without, the database must be empty
     * @param now names that backup
     * @return the backup of what was there; empty when that was nothing
     * @throws DatabaseException when the file is no whole backup of this front end, is newer than this program, cannot be
     *     loaded, or the database is not empty; all is as it was then, or the message says which backup holds it
     */
    public Optional<Path> from(Path zip, boolean replace, Instant now) {
        try (BackupFile backup = BackupFile.open(zip)) {
            backup.check();
            checkFits(backup.manifest());
            if (isEmpty()) {
                intoEmpty(backup, zip);
                return Optional.empty();
            }
            if (!replace) {
                throw new DatabaseException("the database is not empty; restore with --replace, which makes a"
                        + " backup of what is there first");
            }
            String mark = database.mark();
            Path before = database.backup().to(database.config().backups(), now);
            inPlaceOf(before, backup, zip);
            database.note(Notes.MARK, mark);
            return Optional.of(before);
        } catch (IOException | SQLException failed) {
            throw new DatabaseException("the backup " + zip + " could not be restored", failed);
        }
    }

    private void intoEmpty(BackupFile backup, Path zip) {
        Map<String, String> notes = database.notes().all();
        try {
            load(backup);
        } catch (IOException | SQLException | RuntimeException failed) {
            if (isOlder(backup)) {
                database.schema().rebuild(database.schema().known());
                notes.forEach(database.notes()::put);
            }
            throw new DatabaseException("the backup " + zip + " could not be restored; nothing of it is there", failed);
        }
    }

    private void inPlaceOf(Path before, BackupFile backup, Path zip) {
        try {
            load(backup);
        } catch (IOException | SQLException | RuntimeException failed) {
            if (isOlder(backup)) {
                putBack(before, zip, failed);
            }
            throw new DatabaseException(
                    "the backup " + zip + " could not be restored; what was there is as it was, and is in the backup "
                            + before + ", too",
                    failed);
        }
    }

    /** An older schema is made by dropping what is there. */
    private void putBack(Path before, Path zip, Exception failed) {
        try (BackupFile there = BackupFile.open(before)) {
            load(there);
        } catch (IOException | SQLException | RuntimeException again) {
            failed.addSuppressed(again);
            throw new DatabaseException(
                    "the backup " + zip + " could not be restored, and what was there could not be put back: move the"
                            + " database away, see that there is room, and get it back with: restore " + before,
                    failed);
        }
    }

    private boolean isOlder(BackupFile backup) {
        return !backup.manifest().schema().equals(database.schema().known());
    }

    private void checkFits(Manifest manifest) {
        if (!manifest.frontEnd().equals(database.config().frontEnd().id())) {
            throw Refusals.backupOfOther(manifest.frontEnd(), database.config().frontEnd());
        }
        if (database.schema().isOlderThan(manifest.schema())) {
            throw Refusals.newerBackup(manifest.schema(), database.schema().known());
        }
    }

    private boolean isEmpty() throws SQLException {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : Tables.names(connection)) {
                try (var found = statement.executeQuery("select 1 from " + table + " fetch first 1 rows only")) {
                    if (!table.equals("meta") && found.next()) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    private void load(BackupFile backup) throws IOException, SQLException {
        Manifest manifest = backup.manifest();
        boolean older = !manifest.schema().equals(database.schema().version());
        if (older) {
            database.schema().rebuild(manifest.schema());
        }
        try (Connection connection = database.pool().getConnection()) {
            connection.setAutoCommit(false);
            try {
                fill(backup, manifest, connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            goOnCounting(connection);
        }
        if (older) {
            database.schema().migrate();
            database.makeStandingsAnew();
        }
        database.transactions().forgetWhatWasRead();
    }

    private static void fill(BackupFile backup, Manifest manifest, Connection connection)
            throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : Tables.names(connection)) {
                statement.executeUpdate("delete from " + table);
            }
        }
        for (Manifest.Part part : manifest.tables()) {
            fill(backup, part, connection);
        }
    }

    private static void fill(BackupFile backup, Manifest.Part part, Connection connection)
            throws IOException, SQLException {
        List<Tables.Column> columns =
                List.copyOf(Tables.columns(connection, part.table()).values());
        String marks = Collections.nCopies(columns.size(), "?").stream().collect(Collectors.joining(","));
        String insert = "insert into " + part.table() + " (" + Backup.names(columns) + ") values (" + marks + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(backup.open(part.entry()), StandardCharsets.UTF_8))) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = Json.read(line);
                for (int i = 0; i < columns.size(); i++) {
                    Cell.bind(statement, i + 1, row, columns.get(i));
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Columns that the database numbers go on after the highest number that came in. */
    private static void goOnCounting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : Tables.names(connection)) {
                for (Tables.Column column : Tables.columns(connection, table).values()) {
                    if (column.counts()) {
                        long next = highest(statement, table, column.name()) + 1;
                        statement.execute(
                                "alter table " + table + " alter column " + column.name() + " restart with " + next);
                    }
                }
            }
        }
    }

    private static long highest(Statement statement, String table, String column) throws SQLException {
        try (var found = statement.executeQuery("select coalesce(max(" + column + "), 0) from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }
}
