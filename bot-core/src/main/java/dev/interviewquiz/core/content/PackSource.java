package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.PackId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Where packs come from: the class path, a folder, a single file. Thread-safe; reading it blocks. */
public abstract sealed class PackSource permits ClassPathPacks, PackFolder, PackFile {
    /** The packs that come with the program. */
    public static PackSource builtIn() {
        return new ClassPathPacks(Set.of());
    }

    /** The packs that come with the program but some of them, and all topics. */
    public static PackSource builtInWithout(Set<PackId> packs) {
        return new ClassPathPacks(packs);
    }

    /** All {@code *.yaml} files directly in a folder; {@code topics.yaml} adds topics, {@code X.phrasings.yaml} widens X. */
    public static PackSource folder(Path folder) {
        return new PackFolder(folder);
    }

    /** One file, wherever it stands, and the topics and phrasings beside it. */
    public static PackSource file(Path file) {
        return new PackFile(file);
    }

    /** Every file, in an order that does not change from one reading to the next. */
    abstract List<SourceFile> read();

    /** Something that stays equal as long as no file changes; cheap enough for every minute. */
    abstract Object fingerprint();
}
