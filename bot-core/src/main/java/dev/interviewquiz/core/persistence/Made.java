package dev.interviewquiz.core.persistence;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file of a database and its folders as far as they are not there yet: to be taken away again where nothing came of it. */
final class Made {
    private final List<Path> missing = new ArrayList<>();

    private Made() {}

    static Made before(DatabaseConfig config) {
        Made made = new Made();
        Path next = H2Url.of(config.url()).flatMap(H2Url::file).orElse(null);
        while (next != null && !Files.exists(next)) {
            made.missing.add(next);
            next = next.getParent();
        }
        return made;
    }

    /** After the database is closed. A folder that holds something else stays. */
    void takeAway() {
        try {
            for (Path path : missing) {
                Files.deleteIfExists(path);
            }
        } catch (DirectoryNotEmptyException shared) {
            return;
        } catch (IOException failed) {
            throw new DatabaseException("the new and empty " + missing.get(0) + " could not be removed", failed);
        }
    }
}
