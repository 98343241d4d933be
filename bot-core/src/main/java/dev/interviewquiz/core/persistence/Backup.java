package dev.interviewquiz.core.persistence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.interviewquiz.core.practice.Digests;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a database into one zip: a manifest, and a file of JSON lines a table. Consistent while others write; readable by
 * the owner alone. Blocking; one at a time.
 */
public final class Backup {
    /** How many backups of one database a folder keeps. */
    public static final int KEPT = 14;

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Database database;

    Backup(Database database) {
        this.database = database;
    }

    /**
     * Writes a backup into a folder, which is made when missing, and removes all but the newest {@link #KEPT} of this
     * database there: this one stays, and so do those of other databases. What cannot be removed is logged.
     *
     * @param now stands in its name
     * @throws DatabaseException when the folder cannot be written; no half backup is left
     */
    public Path to(Path folder, Instant now) {
        OwnerOnly.folder(folder);
        BackupFolder backups = new BackupFolder(folder, database);
        backups.removeDrafts();
        Path written = written(backups, folder, now);
        backups.keepNewest(KEPT);
        return written;
    }

    private Path written(BackupFolder backups, Path folder, Instant now) {
        try {
            Path target = backups.next(now);
            written(backups.draft(target), target, now);
            return target;
        } catch (IOException | SQLException failed) {
            throw new DatabaseException(
                    "no backup could be written to " + folder + "; is there room, and may this process write there?",
                    failed);
        }
    }

    private void written(Path draft, Path target, Instant now) throws IOException, SQLException {
        try {
            OwnerOnly.create(draft);
            write(draft, now);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void write(Path file, Instant now) throws IOException, SQLException {
        try (Connection connection = database.pool().getConnection();
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            int usual = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try {
                String frontEnd = database.config().frontEnd().id();
                Manifest manifest = new Manifest(frontEnd, database.schema().version(), now, tables(connection, zip));
                zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
                zip.write(manifest.write().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(usual);
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<Manifest.Part> tables(Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        List<Manifest.Part> parts = new ArrayList<>();
        for (String table : Tables.names(connection)) {
            zip.putNextEntry(new ZipEntry(table + ".jsonl"));
            MessageDigest digest = Digests.sha256();
            long rows = rows(connection, table, new DigestOutputStream(zip, digest));
            zip.closeEntry();
            parts.add(new Manifest.Part(table, rows, HexFormat.of().formatHex(digest.digest())));
        }
        return parts;
    }

    private static long rows(Connection connection, String table, OutputStream out) throws IOException, SQLException {
        List<Tables.Column> columns =
                List.copyOf(Tables.columns(connection, table).values());
        long count = 0;
        try (PreparedStatement select = connection.prepareStatement("select " + names(columns) + " from " + table)) {
            select.setFetchSize(500);
            try (ResultSet rows = select.executeQuery();
                    JsonGenerator json = JSON.createGenerator(out)) {
                json.setRootValueSeparator(null);
                for (; rows.next(); count++) {
                    json.writeStartObject();
                    for (int i = 0; i < columns.size(); i++) {
                        Cell.write(rows, i + 1, columns.get(i), json);
                    }
                    json.writeEndObject();
                    json.writeRaw('\n');
                }
            }
        }
        return count;
    }

    static String names(List<Tables.Column> columns) {
        return Columns.join(columns.stream().map(Tables.Column::name).toList());
    }
}
