package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.practice.Digests;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip that claims to be a backup. */
final class BackupFile implements Closeable {
    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws DatabaseException when it is no backup at all */
    static BackupFile open(Path path) {
        if (!Files.exists(path)) {
            throw new DatabaseException("there is no file " + path + "; nothing was changed");
        }
        try {
            ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
            try {
                return new BackupFile(path, zip, manifest(zip));
            } catch (IOException | RuntimeException broken) {
                zip.close();
                throw broken;
            }
        } catch (IOException | RuntimeException broken) {
            throw new DatabaseException(
                    path + " is not a backup of Interview Quiz; nothing was changed. Take another one", broken);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw new IOException("there is no entry " + entry);
        }
        return zip.getInputStream(found);
    }

    /** What the database said of itself under a name. */
    Optional<String> note(String name) throws IOException {
        try (BufferedReader lines = lines(open("meta.jsonl"))) {
            return lines.lines()
                    .map(Json::read)
                    .filter(row -> row.path("name").asText().equals(name))
                    .map(row -> row.path("content").asText())
                    .findFirst();
        } catch (IllegalArgumentException | UncheckedIOException broken) {
            throw new IOException("its notes cannot be read", broken);
        }
    }

    /** @throws DatabaseException when a table is missing, cut off or changed */
    void check() {
        for (Manifest.Part part : manifest.tables()) {
            if (!isWhole(part)) {
                throw new DatabaseException("the backup " + path + " is damaged: table " + part.table()
                        + " is not as it was written; nothing was changed. Take another one");
            }
        }
    }

    private boolean isWhole(Manifest.Part part) {
        MessageDigest digest = Digests.sha256();
        try (BufferedReader lines = lines(new DigestInputStream(open(part.entry()), digest))) {
            long rows = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!Json.read(line).isObject()) {
                    return false;
                }
                rows++;
            }
            return rows == part.rows() && part.sha256().equals(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static BufferedReader lines(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new IOException("there is no " + Manifest.ENTRY);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
