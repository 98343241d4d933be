package dev.interviewquiz.slack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Builds and reads JSON in one expression. A path has dots between its names; what is not there, or null, is empty. */
final class Json {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private Json() {}

    /** An object of names and values in turn; a value is a string, a number, a boolean, JSON or a list of JSON. */
    static JsonObject object(Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            object.add((String) namesAndValues[i], value instanceof JsonElement json ? json : GSON.toJsonTree(value));
        }
        return object;
    }

    static JsonArray array(List<? extends JsonElement> elements) {
        return GSON.toJsonTree(elements).getAsJsonArray();
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

    /** An empty object for whatever is none. */
    static JsonObject parsed(String text) {
        try {
            JsonElement element = JsonParser.parseString(text);
            return element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
        } catch (JsonParseException unreadable) {
            return new JsonObject();
        }
    }

    /** The first text that stands at one of these paths and is not blank. */
    static Optional<String> text(JsonObject from, String... paths) {
        return Stream.of(paths)
                .map(path -> at(from, path))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Whether {@code true} stands at one of these paths. */
    static boolean flag(JsonObject from, String... paths) {
        return Stream.of(paths).anyMatch(path -> text(from, path).equals(Optional.of("true")));
    }

    static Stream<JsonObject> objects(JsonObject from, String path) {
        return list(from, path).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
    }

    static Stream<JsonElement> list(JsonObject from, String path) {
        return at(from, path) instanceof JsonArray array
                ? StreamSupport.stream(array.spliterator(), false)
                : Stream.empty();
    }

    /** The object that stands at a path, or an empty one. */
    static JsonObject child(JsonObject from, String path) {
        return at(from, path) instanceof JsonObject object ? object : new JsonObject();
    }

    private static JsonElement at(JsonObject from, String path) {
        JsonElement found = from;
        for (String name : path.split("\\.")) {
            found = found instanceof JsonObject object && object.has(name) ? object.get(name) : JsonNull.INSTANCE;
        }
        return found;
    }
}
