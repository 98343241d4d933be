package dev.interviewquiz.core.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button, a menu or a form says when it comes back: {@code verb.field.field}. Stateless, so that it works after any
 * restart; input, so that all it names is looked up and authorised anew.
 */
record Action(String verb, List<String> fields) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z-]{0,19}(\\.[A-Za-z0-9_-]*)*");

    Action {
        fields = List.copyOf(fields);
    }

    /** The id of an action; {@code fields} are of {@code [A-Za-z0-9_-]}. */
    static String id(String verb, Object... fields) {
        StringBuilder id = new StringBuilder(verb);
        for (Object field : fields) {
            id.append('.').append(field);
        }
        if (!SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("an action id is verb.field.… of [A-Za-z0-9_-]: \"" + id + "\"");
        }
        return id.toString();
    }

    /** Empty when the id has not the shape of an action. */
    static Optional<Action> parse(String id) {
        if (id.length() > 100 || !SHAPE.matcher(id).matches()) {
            return Optional.empty();
        }
        List<String> parts = List.of(id.split("\\.", -1));
        return Optional.of(new Action(parts.get(0), parts.subList(1, parts.size())));
    }

    /** The field at this place, or the empty text. */
    String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }
}
