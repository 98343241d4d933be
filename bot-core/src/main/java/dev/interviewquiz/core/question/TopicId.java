package dev.interviewquiz.core.question;

import java.util.regex.Pattern;

/** A topic of the one vocabulary over all packs: {@code cnn}. */
public record TopicId(String value) implements Comparable<TopicId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,23}");

    public TopicId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a topic id has 1 to 24 of a-z, 0-9 and '-': \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }
}
