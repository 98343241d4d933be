package dev.interviewquiz.core.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The commented example that a new pack starts from, and the schema by which an editor completes and checks it. */
public final class PackExample {
    private static final String EXAMPLE = "example.yaml";
    private static final String SCHEMA = "/pack.schema.json";
    private static final String SCHEMA_NAME = "pack.schema.json";

    private PackExample() {}

    /**
     * Writes the example, and the schema beside it where none is; gives the files written.
     *
     * @throws java.nio.file.FileAlreadyExistsException when {@code file} is there: nothing is ever written over
     */
    public static List<Path> write(Path file) throws IOException {
        copy(EXAMPLE, file);
        Path schema = file.resolveSibling(SCHEMA_NAME);
        if (Files.exists(schema)) {
            return List.of(file);
        }
        copy(SCHEMA, schema);
        return List.of(file, schema);
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream stream = PackExample.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new UncheckedIOException(new FileNotFoundException(resource + " is not in the jar"));
            }
            Files.copy(stream, target);
        }
    }
}
