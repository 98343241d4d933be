package dev.interviewquiz.core.platform;

import java.util.List;

/** Guards of the boundary's values: each message names the argument and shows the value. */
final class Require {
    private Require() {}

    static String text(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank: \"" + value + "\"");
        }
        return value;
    }

    static String atMost(int limit, String value, String name) {
        if (value.length() > limit) {
            throw new IllegalArgumentException(name + " must have at most " + limit + " characters, has "
                    + value.length() + ": \"" + value + "\"");
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
