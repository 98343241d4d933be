package dev.interviewquiz.core;

import dev.interviewquiz.core.platform.MemberRef;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the values of a configuration and gathers what is wrong with them. A problem tells a value only where it can be no
 * secret: an address may hold a password.
 */
final class ConfigReader {
    private final Map<String, String> values;
    private final List<String> problems;

    ConfigReader(Map<String, String> values, List<String> problems) {
        this.values = values;
        this.problems = new ArrayList<>(problems);
    }

    List<String> problems() {
        return problems;
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    void problem(String problem) {
        problems.add(problem);
    }

    void require(String name) {
        if (get(name).isEmpty()) {
            problem(name + " is missing: set it in the environment or in the file named by QUIZ_CONFIG");
        }
    }

    /** Of a token: copied from a page that shortens it, it would be refused without a word of why. */
    void secret(String name) {
        if (get(name).filter(value -> !value.matches("[!-~]+")).isPresent()) {
            problem(name + " holds a sign that no token has, such as a blank or \"…\": copy it anew, whole");
        }
    }

    void address(String name, String scheme, String example) {
        if (get(name)
                .filter(value -> !value.matches(scheme + "s?://[^\\s/?#]+(/[^\\s?#]*)?"))
                .isPresent()) {
            problem(name + " must be an address like " + example);
        }
    }

    Optional<Path> folder(String name) {
        Optional<Path> folder = get(name).flatMap(value -> path(name, value));
        folder.filter(path -> !Files.isDirectory(path))
                .ifPresent(missing -> problem(name + " must name a folder: " + missing));
        return folder;
    }

    Optional<Path> path(String name, String value) {
        try {
            return Optional.of(Path.of(value));
        } catch (InvalidPathException invalid) {
            problem(name + " is not a path: \"" + value + "\"");
            return Optional.empty();
        }
    }

    Optional<Integer> port(String name) {
        return get(name).map(value -> number(name, 0, 0, 65_535));
    }

    int number(String name, int otherwise, int least, int most) {
        String value = get(name).orElse(String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
            problem(name + " must be " + least + " to " + most + ": " + value);
        } catch (NumberFormatException notANumber) {
            problem(name + " must be a whole number: \"" + value + "\"");
        }
        return otherwise;
    }

    Set<MemberRef> operators(String name) {
        Set<MemberRef> operators = new HashSet<>();
        for (String entry : get(name).orElse("").split(",")) {
            if (!entry.isBlank()) {
                OperatorId.read(entry.strip())
                        .ifPresentOrElse(
                                operators::add,
                                () -> problem(name + ": \"" + entry.strip() + "\" is not " + OperatorId.FORMS));
            }
        }
        return Set.copyOf(operators);
    }
}
