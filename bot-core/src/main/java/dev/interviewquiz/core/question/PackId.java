package dev.interviewquiz.core.question;

import java.util.regex.Pattern;

/** A pack's name: {@code deep-learning}. */
public record PackId(String value) implements Comparable<PackId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public PackId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a pack id has 1 to 40 of a-z, 0-9 and '-': \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(PackId other) {
        return value.compareTo(other.value);
    }
}
