package dev.interviewquiz.core.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backups of one database in a folder that others may use, too. Its files bear its mark and are numbered in the order
 * of their writing, which no clock changes: the lowest numbers go first. What another database has written is never
 * touched. Files without mark and number, as they were once named, come before all others, by the age of the file.
 */
final class BackupFolder {
    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String DRAFT = ".part";
    private static final Comparator<Kept> OLDEST_FIRST =
            Comparator.comparingLong(Kept::number).thenComparing(Kept::written).thenComparing(Kept::file);

    private final Path folder;
    private final String prefix;
    private final Pattern numbered;
    private final Pattern drafted;
    private final Pattern unmarked;
    private final Database database;

    BackupFolder(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
        String frontEnd = database.config().frontEnd().id();
        this.prefix = frontEnd + "-" + database.mark() + "-";
        this.numbered = Pattern.compile(prefix + "(\\d{4,15})-\\d{8}-\\d{6}\\.zip");
        this.drafted = Pattern.compile(numbered.pattern() + Pattern.quote(DRAFT));
        this.unmarked = Pattern.compile(frontEnd + "-\\d{8}-\\d{6}(-\\d+)?\\.zip");
    }

    private record Kept(Path file, long number, FileTime written) {}

    /** The file for the next backup; its name says when it was made. */
    Path next(Instant now) throws IOException {
        long last = kept().stream().mapToLong(Kept::number).max().orElse(0);
        return folder.resolve(prefix + String.format(Locale.ROOT, "%04d", last + 1) + "-" + STAMP.format(now) + ".zip");
    }

    /** Where a backup is written until it is whole. */
    Path draft(Path target) {
        return folder.resolve(target.getFileName() + DRAFT);
    }

    /** Removes what a process that was killed had begun. */
    void removeDrafts() {
        removeAll(() -> files().stream()
                .filter(file -> drafted.matcher(file.getFileName().toString()).matches())
                .toList());
    }

    /** Removes all but the newest; what was written last is the newest, whatever its date. */
    void keepNewest(int count) {
        removeAll(() -> {
            List<Kept> kept = kept();
            return kept.subList(0, Math.max(0, kept.size() - count)).stream()
                    .map(Kept::file)
                    .toList();
        });
    }

    /** Which files there are to do with is looked up in the folder. */
    @FunctionalInterface
    private interface Lookup {
        List<Path> files() throws IOException;
    }

    /** What cannot be removed stays: no backup is worth less for it. */
    private void removeAll(Lookup superfluous) {
        try {
            superfluous.files().forEach(BackupFolder::remove);
        } catch (IOException unreadable) {
            LOG.warn("old backups in {} could not be looked up to be removed: {}", folder, unreadable.toString());
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            LOG.warn("the old backup {} could not be removed; remove it by hand: {}", file, kept.toString());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (UncheckedIOException broken) {
            throw new IOException(broken);
        }
    }

    private List<Kept> kept() throws IOException {
        List<Kept> kept = new ArrayList<>();
        for (Path file : files()) {
            Optional<Long> number = number(file);
            if (number.isPresent()) {
                kept.add(new Kept(file, number.get(), Files.getLastModifiedTime(file)));
            }
        }
        kept.sort(OLDEST_FIRST);
        return kept;
    }

    private Optional<Long> number(Path file) {
        String name = file.getFileName().toString();
        Matcher matcher = numbered.matcher(name);
        if (matcher.matches()) {
            return Optional.of(Long.valueOf(matcher.group(1)));
        }
        return unmarked.matcher(name).matches() && isOurs(file) ? Optional.of(0L) : Optional.empty();
    }

    private boolean isOurs(Path file) {
        try (BackupFile backup = BackupFile.open(file)) {
            return backup.note(Notes.ERASURE_KEY).equals(database.notes().get(Notes.ERASURE_KEY));
        } catch (IOException | DatabaseException unreadable) {
            return false;
        }
    }
}
