package dev.interviewquiz.slack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Builds and reads JSON in one expression. */
final class Json {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private Json() {}

    /** An object of names and values in turn; a value is a string, a number, a boolean or JSON. */
    static JsonObject object(Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add((String) namesAndValues[i], element(namesAndValues[i + 1]));
        }
        return object;
    }

    static JsonArray array(List<? extends JsonElement> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }

    static JsonObject plain(String text) {
        return object("type", "plain_text", "text", text, "emoji", false);
    }

    static JsonObject mrkdwn(String text) {
        return object("type", "mrkdwn", "text", text, "verbatim", true);
    }

    static String write(JsonElement element) {
        return GSON.toJson(element);
    }

    /** The text that stands there; empty where there is none, or a blank one. */
    static Optional<String> text(JsonObject from, String... path) {
        return at(from, path)
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .filter(text -> !text.isBlank());
    }

    /** Whether {@code true} stands there. */
    static boolean flag(JsonObject from, String... path) {
        return text(from, path).filter("true"::equals).isPresent();
    }

    /** The objects of the array that stands there; none where there is no array. */
    static Stream<JsonObject> objects(JsonObject from, String... path) {
        return at(from, path).filter(JsonElement::isJsonArray).map(JsonElement::getAsJsonArray).stream()
                .flatMap(array -> StreamSupport.stream(array.spliterator(), false))
                .map(JsonElement::getAsJsonObject);
    }

    private static Optional<JsonElement> at(JsonObject from, String... path) {
        Optional<JsonElement> found = Optional.of(from);
        for (String name : path) {
            found = found.filter(JsonElement::isJsonObject)
                    .flatMap(object ->
                            Optional.ofNullable(object.getAsJsonObject().get(name)));
        }
        return found;
    }

    private static JsonElement element(Object value) {
        if (value instanceof JsonElement json) {
            return json;
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        return value instanceof Number number ? new JsonPrimitive(number) : new JsonPrimitive(value.toString());
    }
}
