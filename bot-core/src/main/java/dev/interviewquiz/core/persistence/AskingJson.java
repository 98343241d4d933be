package dev.interviewquiz.core.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.TopicId;
import dev.interviewquiz.core.schedule.Kind;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** What a channel asks, in a column. */
final class AskingJson {
    private AskingJson() {}

    static String write(Asking asking) {
        ObjectNode node = Json.object();
        node.put("kind", asking.kind().name());
        node.put("speech", asking.speech().name());
        node.set("packs", Json.names(asking.packs().stream().map(PackId::value).toList()));
        node.set(
                "topics",
                Json.names(asking.topics().stream().map(TopicId::value).toList()));
        node.set(
                "difficulties",
                Json.names(asking.difficulties().stream().map(Difficulty::name).toList()));
        node.put("feedback", asking.feedback().name());
        return Json.write(node);
    }

    static Asking read(String json) {
        JsonNode node = Json.read(json);
        return new Asking(
                Kind.valueOf(node.get("kind").asText()),
                Asking.Speech.valueOf(node.get("speech").asText()),
                set(node, "packs", PackId::new),
                set(node, "topics", TopicId::new),
                set(node, "difficulties", Difficulty::valueOf),
                Asking.Feedback.valueOf(node.get("feedback").asText()));
    }

    private static <T> Set<T> set(JsonNode node, String field, Function<String, T> reader) {
        Set<T> values = new HashSet<>();
        Json.each(node, field, value -> values.add(reader.apply(value.asText())));
        return values;
    }
}
