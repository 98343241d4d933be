package dev.interviewquiz.core.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which texts the sources name: whole, or as a beginning to which a value of the sources is added ({@code "choice." +
 * name}), with an ending ({@code "-hint"}) where one is added.
 */
final class UsedTexts {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");

    private final Set<String> literals;
    private final Set<String> constants;

    private UsedTexts(String sources) {
        literals = LITERAL.matcher(sources)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        constants = CONSTANT.matcher(sources)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static UsedTexts in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new UsedTexts(files.filter(file -> file.toString().endsWith(".java"))
                    .map(UsedTexts::read)
                    .collect(Collectors.joining("\n")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(String key) {
        return literals.contains(key)
                || literals.stream()
                        .filter(beginning -> beginning.length() > 2 && key.startsWith(beginning))
                        .anyMatch(beginning -> adds(key.substring(beginning.length())));
    }

    private boolean adds(String rest) {
        return value(rest)
                || literals.stream()
                        .filter(ending -> ending.matches("[.-].+") && rest.endsWith(ending))
                        .anyMatch(ending -> value(rest.substring(0, rest.length() - ending.length())));
    }

    private boolean value(String word) {
        return word.matches("\\d*")
                || literals.contains(word)
                || literals.contains(word.replace('-', ' '))
                || constants.contains(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
