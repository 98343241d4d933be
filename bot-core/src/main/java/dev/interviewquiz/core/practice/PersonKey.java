package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.Platform;

/** A person as an errand's key: {@code slack/T1/U2}. */
public final class PersonKey {
    private PersonKey() {}

    public static String of(Person person) {
        return person.platform().id() + "/" + person.key();
    }

    /** @throws IllegalArgumentException when the key has no platform */
    public static Person parse(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a person's key is platform/key: \"" + key + "\"");
        }
        return new Person(Platform.of(key.substring(0, slash)), key.substring(slash + 1));
    }
}
