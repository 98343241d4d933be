package dev.interviewquiz.discord;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * What a request consists of, without its words and ids: what Discord sees of the adapter. Words are the core's and change;
 * marks at their beginning and spoilers stay.
 */
final class Shape {
    private static final Set<String> WORDS =
            Set.of("content", "label", "description", "placeholder", "title", "name", "custom_id", "nonce", "value");
    private static final Set<String> IDS = Set.of("id", "attachments");

    private Shape() {}

    static Map<String, Object> of(DataObject body) {
        return map(body.toMap());
    }

    private static Map<String, Object> map(Map<?, ?> json) {
        Map<String, Object> shape = new TreeMap<>();
        json.forEach((name, value) -> {
            String key = String.valueOf(name);
            if (value != null && !(IDS.contains(key) && value instanceof Number)) {
                shape.put(key, WORDS.contains(key) ? word(key, String.valueOf(value)) : value(value));
            }
        });
        return shape;
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> inner) {
            return map(inner);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Shape::value).collect(Collectors.toList());
        }
        return value;
    }

    /** Of an action id its verb, of a content its marks. */
    private static String word(String key, String words) {
        if (key.equals("custom_id")) {
            return words.replaceAll("\\..*", ".…");
        }
        return (words.startsWith("-# ") ? "-# …" : "…") + (words.contains("||") ? " ||…||" : "");
    }
}
