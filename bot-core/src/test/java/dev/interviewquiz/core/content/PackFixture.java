package dev.interviewquiz.core.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of packs that a test writes to. */
final class PackFixture {
    /** The least that a question needs; the id stands on line 3 of the pack. */
    static final String SMALLEST = """
            id: small
            questions:
              - id: small-01
                topics: [cnn]
                difficulty: 2
                prompt: {en: "Why pooling?"}
                answer: {en: "It makes the map smaller."}
            """;

    /** Goes on behind {@link #SMALLEST}. */
    static final String CHOICE = "    choice: {options: [{text: {en: \"a\"}, right: true}, {text: {en: \"b\"}}]}\n";

    static final String TOPICS = """
            topics:
              - {id: cnn, name: {en: CNN, zh: CNN}}
            """;

    private final Path folder;

    PackFixture(Path folder) {
        this.folder = folder;
    }

    PackFixture with(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PackFixture without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PackSource source() {
        return PackSource.folder(folder);
    }

    LoadedPacks load() {
        return loader().load(List.of(source()));
    }

    static PackLoader loader() {
        return new PackLoader(
                expression -> expression.contains("++") ? Optional.of("has an empty group") : Optional.empty());
    }
}
