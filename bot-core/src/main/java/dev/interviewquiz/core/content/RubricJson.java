package dev.interviewquiz.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Misconception;
import dev.interviewquiz.core.question.Phrases;
import dev.interviewquiz.core.question.Rubric;
import dev.interviewquiz.core.question.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A rubric as JSON. */
final class RubricJson {
    private RubricJson() {}

    static ObjectNode write(Rubric rubric) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        rubric.verdict().ifPresent(verdict -> json.set("verdict", write(verdict)));
        ArrayNode groups = json.putArray("groups");
        rubric.groups().forEach(group -> groups.add(write(group)));
        ArrayNode points = json.putArray("points");
        rubric.points().forEach(point -> points.add(write(point)));
        ArrayNode misconceptions = json.putArray("misconceptions");
        rubric.misconceptions().forEach(item -> misconceptions.add(write(item)));
        json.set("direction", TextJson.write(rubric.direction()));
        if (!rubric.concepts().isEmpty()) {
            ObjectNode concepts = json.putObject("concepts");
            new TreeMap<>(rubric.concepts()).forEach((name, phrases) -> concepts.set(name, TextJson.write(phrases)));
        }
        return json;
    }

    static Rubric read(JsonNode json) {
        return new Rubric(
                TextJson.list(json.required("points"), RubricJson::point),
                TextJson.list(json.required("groups"), RubricJson::group),
                TextJson.list(json.required("misconceptions"), RubricJson::misconception),
                Optional.ofNullable(json.get("verdict")).map(RubricJson::verdict),
                TextJson.phrases(json.required("direction")),
                concepts(json.path("concepts")));
    }

    /** Rubrics that were stored before there were concepts have none. */
    private static Map<String, Phrases> concepts(JsonNode json) {
        Map<String, Phrases> concepts = new HashMap<>();
        json.properties().forEach(entry -> concepts.put(entry.getKey(), TextJson.phrases(entry.getValue())));
        return concepts;
    }

    private static ObjectNode write(Verdict verdict) {
        ObjectNode json = object().put("right", verdict.right().name()).put("point", verdict.point());
        json.set("wrong", TextJson.write(verdict.wrong()));
        return json;
    }

    private static Verdict verdict(JsonNode json) {
        return new Verdict(
                Verdict.Side.valueOf(json.required("right").textValue()),
                json.required("point").textValue(),
                TextJson.phrases(json.required("wrong")));
    }

    private static ObjectNode write(AnyOf group) {
        ObjectNode json =
                object().put("id", group.id()).put("need", group.need()).put("weight", group.weight());
        json.set("name", TextJson.write(group.name()));
        ArrayNode shares = json.putArray("shares");
        group.shares().forEach(shares::add);
        group.naming().ifPresent(most -> json.put("naming", most));
        group.why().ifPresent(text -> json.set("why", TextJson.write(text)));
        return json;
    }

    private static AnyOf group(JsonNode json) {
        return new AnyOf(
                json.required("id").textValue(),
                TextJson.read(json.required("name")),
                json.required("need").intValue(),
                json.required("weight").doubleValue(),
                TextJson.list(json.required("shares"), JsonNode::doubleValue),
                Optional.ofNullable(json.get("naming")).map(JsonNode::intValue),
                Optional.ofNullable(json.get("why")).map(TextJson::read));
    }

    private static ObjectNode write(KeyPoint point) {
        ObjectNode json = object().put("id", point.id()).put("weight", point.weight());
        json.set("name", TextJson.write(point.name()));
        if (point.role() instanceof KeyPoint.Role.Way way) {
            json.put("any", way.group());
        } else {
            json.put("bonus", point.role() instanceof KeyPoint.Role.Bonus);
        }
        json.set("accept", TextJson.write(point.accept()));
        point.why().ifPresent(text -> json.set("why", TextJson.write(text)));
        return json;
    }

    private static KeyPoint point(JsonNode json) {
        return new KeyPoint(
                json.required("id").textValue(),
                TextJson.read(json.required("name")),
                json.required("weight").doubleValue(),
                role(json),
                TextJson.phrases(json.required("accept")),
                Optional.ofNullable(json.get("why")).map(TextJson::read));
    }

    private static KeyPoint.Role role(JsonNode json) {
        if (json.has("any")) {
            return new KeyPoint.Role.Way(json.required("any").textValue());
        }
        return json.required("bonus").booleanValue() ? KeyPoint.BONUS : KeyPoint.REQUIRED;
    }

    private static ObjectNode write(Misconception misconception) {
        ObjectNode json = object().put("id", misconception.id()).put("cap", misconception.cap());
        json.set("name", TextJson.write(misconception.name()));
        json.set("accept", TextJson.write(misconception.accept()));
        return json;
    }

    private static Misconception misconception(JsonNode json) {
        return new Misconception(
                json.required("id").textValue(),
                TextJson.read(json.required("name")),
                json.required("cap").doubleValue(),
                TextJson.phrases(json.required("accept")));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
