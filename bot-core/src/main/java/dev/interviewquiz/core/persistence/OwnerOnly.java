package dev.interviewquiz.core.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody but the owner may read, where the file system knows such rights. */
final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Makes what is missing of a folder; one that exists keeps its rights: it may hold more than our files. */
    static void folder(Path folder) {
        try {
            Files.createDirectories(folder, rights(folder));
        } catch (IOException failed) {
            throw new DatabaseException("the folder " + folder + " cannot be made; is its parent writable?", failed);
        }
    }

    /** A new empty file. */
    static void create(Path file) throws IOException {
        if (posix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        } else {
            Files.createFile(file);
        }
    }

    /** An empty file that says something by being there. */
    static void mark(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
        } catch (IOException failed) {
            throw new DatabaseException("the file " + file + " cannot be made; is its folder writable?", failed);
        }
    }

    static void unmark(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new DatabaseException("the file " + file + " cannot be removed; is its folder writable?", failed);
        }
    }

    /** Closes a file that another library has made. */
    static void restrict(Path file) {
        try {
            if (posix(file) && Files.exists(file)) {
                Files.setPosixFilePermissions(file, FILE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static FileAttribute<?>[] rights(Path folder) {
        return posix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
