package dev.interviewquiz.core.content;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of the parts of a question: short, and each only once among its like. */
final class Ids {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final String STAND_IN = "?";

    private Ids() {}

    /** Reads the key {@code id}; {@code seen} are the ids before it. */
    static String read(Fields fields, Set<String> seen) {
        Optional<Value> value = fields.need("id", "give it a short id of a-z, 0-9 and '-'");
        String id = value.map(Value::text).orElse(STAND_IN);
        value.ifPresent(found -> hold(found, id, seen));
        return id;
    }

    private static void hold(Value value, String id, Set<String> seen) {
        if (!SHAPE.matcher(id).matches()) {
            value.error("\"" + id + "\" is no id", "use 1 to 40 of a-z, 0-9 and '-'");
        } else if (!seen.add(id)) {
            value.error("the id \"" + id + "\" stands twice here", "give each its own");
        }
    }
}
