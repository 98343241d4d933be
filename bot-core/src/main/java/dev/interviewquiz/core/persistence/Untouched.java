package dev.interviewquiz.core.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A copy of the database file from before it was opened: H2 cuts off what it cannot read of a damaged one. */
final class Untouched {
    private final Path file;
    private final Path copy;

    private Untouched(Path file, Path copy) {
        this.file = file;
        this.copy = copy;
    }

    static Untouched copyOf(Path file) {
        Path copy = file.resolveSibling(file.getFileName() + ".before");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException failed) {
            throw new DatabaseException(
                    "the file " + copy + " cannot be made; is its folder writable, and not full?", failed);
        }
        return new Untouched(file, copy);
    }

    void putBack() {
        try {
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new DatabaseException("the database file " + file + " is damaged; as it was it is " + copy, failed);
        }
    }

    void discard() {
        OwnerOnly.unmark(copy);
    }
}
