package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.PackId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The packs on the class path. A jar cannot be listed, so {@code packs/index} names their files, each {@code ID.yaml} or
 * {@code ID.phrasings.yaml}.
 */
final class ClassPathPacks extends PackSource {
    private static final String INDEX = "packs/index";

    private final Set<PackId> without;

    ClassPathPacks(Set<PackId> without) {
        this.without = Set.copyOf(without);
    }

    @Override
    List<SourceFile> read() {
        SourceFile index = resource(INDEX);
        if (index.trouble().isPresent()) {
            return List.of(index);
        }
        List<SourceFile> files = new ArrayList<>();
        files.add(resource(SourceFile.TOPICS));
        index.text().orElseThrow().lines().map(String::strip).forEach(line -> {
            if (!line.isEmpty() && without.stream().noneMatch(id -> line.startsWith(id.value() + "."))) {
                files.add(resource("packs/" + line));
            }
        });
        return files;
    }

    @Override
    Object fingerprint() {
        return INDEX;
    }

    private static SourceFile resource(String name) {
        return SourceFile.read("classpath:" + name, () -> open(name));
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = ClassPathPacks.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new FileNotFoundException(name + " is not in the jar");
        }
        return stream;
    }
}
