package dev.interviewquiz.core.practice;

import java.util.Arrays;
import java.util.List;

/** The user ids that {@code config admins} names, in its order. */
public record NamedAdministrators(List<String> ids) {
    public NamedAdministrators {
        ids = List.copyOf(ids);
    }

    /** From the value of {@link ConfigKey#ADMINS}. */
    public static NamedAdministrators of(String value) {
        return new NamedAdministrators(Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList());
    }

    public boolean contains(String id) {
        return ids.contains(id);
    }

    public NamedAdministrators without(String id) {
        return new NamedAdministrators(
                ids.stream().filter(other -> !other.equals(id)).toList());
    }

    /** As {@link #of} reads it; the empty text where nobody is named. */
    public String value() {
        return String.join(",", ids);
    }
}
