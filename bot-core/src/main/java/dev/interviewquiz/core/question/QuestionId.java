package dev.interviewquiz.core.question;

import java.util.regex.Pattern;

/** A question's name, the same in every version of it: {@code deep-learning-07}. */
public record QuestionId(String value) implements Comparable<QuestionId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,47}");

    public QuestionId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a question id has 1 to 48 of a-z, 0-9 and '-', not starting with '-': \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }
}
