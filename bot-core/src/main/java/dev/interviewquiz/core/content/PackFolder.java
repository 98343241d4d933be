package dev.interviewquiz.core.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The YAML files of a folder. Links that lead out of it are refused; folders in it are not looked into. */
final class PackFolder extends PackSource {
    private final Path folder;

    PackFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    List<SourceFile> read() {
        try {
            return files().stream().map(this::read).toList();
        } catch (IOException broken) {
            String what = Files.isDirectory(folder) ? "the folder cannot be listed" : "is not a folder";
            return List.of(SourceFile.unreadable(
                    folder.toString(), what, "check QUIZ_PACKS, and that the folder is there and readable"));
        }
    }

    @Override
    Object fingerprint() {
        try {
            return files().stream().map(FileMark::of).toList();
        } catch (IOException broken) {
            return List.of();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(PackFolder::isYaml).sorted().toList();
        }
    }

    private static boolean isYaml(Path file) {
        return isNamedAsPack(file) && (Files.isRegularFile(file) || Files.isSymbolicLink(file));
    }

    /** Whether a file of this name is read from a folder. */
    static boolean isNamedAsPack(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".");
    }

    private SourceFile read(Path file) {
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                return SourceFile.unreadable(
                        file.toString(), "is a link that leads out of the folder", "copy the file into the folder");
            }
        } catch (IOException broken) {
            return astray(file);
        }
        return Files.isRegularFile(file)
                ? SourceFile.read(file.toString(), () -> Files.newInputStream(file))
                : astray(file);
    }

    private static SourceFile astray(Path file) {
        return SourceFile.unreadable(file.toString(), "is a link to no file", "mend the link or take it away");
    }
}
