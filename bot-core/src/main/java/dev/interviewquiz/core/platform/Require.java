package dev.interviewquiz.core.platform;

import java.util.List;

/**
 * Guards of the boundary's values. Each message names the argument and its length, never its text: what a view or a form
 * holds may be a member's answer, and messages are logged.
 */
final class Require {
    private Require() {}

    static String text(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return value;
    }

    static String atMost(int limit, String value, String name) {
        if (value.length() > limit) {
            throw new IllegalArgumentException(
                    name + " must have at most " + limit + " characters, has " + value.length());
        }
        return value;
    }

    static <T> List<T> size(int least, int most, List<T> values, String name) {
        if (values.size() < least || values.size() > most) {
            throw new IllegalArgumentException(
                    name + " must have " + least + " to " + most + " entries, has " + values.size());
        }
        return List.copyOf(values);
    }

    static String actionId(String value) {
        text(value, "action id");
        return atMost(Limits.ACTION_ID, value, "action id");
    }
}
