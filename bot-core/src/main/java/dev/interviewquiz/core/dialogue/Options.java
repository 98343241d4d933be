package dev.interviewquiz.core.dialogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The options of a command by name; none is blank. */
record Options(Map<String, String> values) {
    static final Options NONE = new Options(Map.of());

    Options {
        values = Map.copyOf(values);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** With the value of one option as that of another. */
    Options renamed(String from, String to) {
        Map<String, String> renamed = new HashMap<>(values);
        get(from).ifPresent(value -> renamed.put(to, value));
        renamed.remove(from);
        return new Options(renamed);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }
}
