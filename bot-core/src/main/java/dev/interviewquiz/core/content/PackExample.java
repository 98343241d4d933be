package dev.interviewquiz.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The commented example that a new pack starts from, and the schemas by which an editor completes and checks it. */
public final class PackExample {
    private static final String EXAMPLE = "example.yaml";
    /** The pack's id in it. */
    private static final String ID = "my-pack";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,36}");
    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");
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
        Files.writeString(file, named(file), StandardOpenOption.CREATE_NEW);
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

    /** The example under the file's own name, where that can be a pack's: two of them may stand in one folder. */
    private static String named(Path file) throws IOException {
        String stem = ENDING.matcher(String.valueOf(file.getFileName())).replaceFirst("");
        try (InputStream stream = resource(EXAMPLE)) {
            String example = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String beside = example.replace(ID + ".phrasings", stem + ".phrasings");
            return NAME.matcher(stem).matches() ? beside.replace(ID, stem) : beside;
        }
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream stream = resource(resource)) {
            Files.copy(stream, target);
        }
    }

    private static InputStream resource(String name) {
        return Optional.ofNullable(PackExample.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException(name + " is not in the jar"));
    }
}
