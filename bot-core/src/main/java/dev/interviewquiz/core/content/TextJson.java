package dev.interviewquiz.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Phrases;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Texts and phrasings by language as JSON. */
final class TextJson {
    private TextJson() {}

    static ObjectNode write(LocalizedText text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Language language : Language.values()) {
            if (text.has(language)) {
                json.put(language.id(), text.in(language));
            }
        }
        return json;
    }

    static LocalizedText read(JsonNode json) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        json.properties()
                .forEach(entry ->
                        texts.put(Language.of(entry.getKey()), entry.getValue().textValue()));
        return new LocalizedText(texts);
    }

    static ObjectNode write(Phrases phrases) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Language language : Language.values()) {
            if (phrases.expressions().containsKey(language)) {
                ArrayNode list = json.putArray(language.id());
                phrases.in(language).forEach(list::add);
            }
        }
        return json;
    }

    static Phrases phrases(JsonNode json) {
        Map<Language, List<String>> expressions = new EnumMap<>(Language.class);
        json.properties()
                .forEach(entry ->
                        expressions.put(Language.of(entry.getKey()), list(entry.getValue(), JsonNode::textValue)));
        return new Phrases(expressions);
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        return StreamSupport.stream(array.spliterator(), false).map(reader).toList();
    }
}
