package dev.interviewquiz.core.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commented example that a new pack starts from, and the schemas by which an editor completes and checks it. */
public final class PackExample {
    private static final String EXAMPLE = "example.yaml";
    private static final List<String> SCHEMAS = List.of("pack.schema.json", "phrasings.schema.json");

    private PackExample() {}

    /**
     * Writes the example, and the schemas beside it where they are not; gives the files written.
     *
     * @throws InvalidPathException when the file's name is not that of a pack
     * @throws java.nio.file.FileAlreadyExistsException when {@code file} is there: nothing is ever written over
     */
    public static List<Path> write(Path file) throws IOException {
        if (!PackFolder.isNamedAsPack(file)) {
            throw new InvalidPathException(file.toString(), "a pack is a .yaml file");
        }
        copy(EXAMPLE, file);
        List<Path> written = new ArrayList<>(List.of(file));
        for (String schema : SCHEMAS) {
            Path beside = file.resolveSibling(schema);
            if (!Files.exists(beside)) {
                copy("/" + schema, beside);
                written.add(beside);
            }
        }
        return written;
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
