package dev.interviewquiz.core.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.grading.Cap;
import dev.interviewquiz.core.grading.Evidence;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Guard;
import dev.interviewquiz.core.grading.PointGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A grade in a column, compact: a quote that stands in the answer's text is kept as its span alone. */
final class GradeJson {
    private GradeJson() {}

    static String write(Grade grade, String text) {
        ObjectNode node = Json.object();
        node.put("credit", grade.credit());
        node.put("by", grade.method().name());
        node.put("sure", grade.confidence());
        ArrayNode points = node.putArray("points");
        grade.points().forEach(point -> points.add(point(point, text)));
        if (!grade.direction().isEmpty()) {
            node.set("direction", spans(grade.direction(), text));
        }
        node.put("directed", grade.directionCredit());
        if (!grade.caps().isEmpty()) {
            ArrayNode caps = node.putArray("caps");
            grade.caps().forEach(cap -> caps.add(cap(cap, text)));
        }
        return Json.write(node);
    }

    static Grade read(String json, String text) {
        JsonNode node = Json.read(json);
        List<PointGrade> points = new ArrayList<>();
        Json.each(node, "points", point -> points.add(point(point, text)));
        List<Cap> caps = new ArrayList<>();
        Json.each(node, "caps", cap -> caps.add(cap(cap, text)));
        return new Grade(
                node.get("credit").asDouble(),
                Grade.Method.valueOf(node.get("by").asText()),
                node.get("sure").asDouble(),
                points,
                evidence(node, "direction", text),
                node.get("directed").asDouble(),
                caps);
    }

    /** The same grade without any word of the member. */
    static Grade anonymous(Grade grade) {
        List<PointGrade> points = grade.points().stream()
                .map(point -> new PointGrade(
                        point.point(), point.clause(), point.share(), point.earned(), point.state(), List.of()))
                .toList();
        List<Cap> caps = grade.caps().stream()
                .map(cap -> new Cap(cap.limit(), cap.misconception(), cap.guard(), Optional.empty()))
                .toList();
        return new Grade(
                grade.credit(), grade.method(), grade.confidence(), points, List.of(), grade.directionCredit(), caps);
    }

    private static ObjectNode point(PointGrade point, String text) {
        ObjectNode node = Json.object();
        node.put("id", point.point());
        point.clause().ifPresent(clause -> node.put("clause", clause));
        node.put("share", point.share());
        node.put("earned", point.earned());
        node.put("is", point.state().name());
        if (!point.evidence().isEmpty()) {
            node.set("said", spans(point.evidence(), text));
        }
        return node;
    }

    private static PointGrade point(JsonNode node, String text) {
        return new PointGrade(
                node.get("id").asText(),
                Json.text(node, "clause"),
                node.get("share").asDouble(),
                node.get("earned").asDouble(),
                PointGrade.State.valueOf(node.get("is").asText()),
                evidence(node, "said", text));
    }

    private static ObjectNode cap(Cap cap, String text) {
        ObjectNode node = Json.object();
        node.put("limit", cap.limit());
        cap.misconception().ifPresent(id -> node.put("claims", id));
        cap.guard().ifPresent(guard -> node.put("guard", guard.name()));
        cap.evidence().ifPresent(evidence -> node.set("said", spans(List.of(evidence), text)));
        return node;
    }

    private static Cap cap(JsonNode node, String text) {
        return new Cap(
                node.get("limit").asDouble(),
                Json.text(node, "claims"),
                Json.text(node, "guard").map(Guard::valueOf),
                evidence(node, "said", text).stream().findFirst());
    }

    private static ArrayNode spans(List<Evidence> evidence, String text) {
        ArrayNode spans = Json.array();
        for (Evidence item : evidence) {
            ArrayNode span = spans.addArray().add(item.start()).add(item.end());
            boolean stands = item.end() <= text.length()
                    && text.substring(item.start(), item.end()).equals(item.quote());
            if (!stands) {
                span.add(item.quote());
            }
        }
        return spans;
    }

    private static List<Evidence> evidence(JsonNode node, String field, String text) {
        List<Evidence> evidence = new ArrayList<>();
        Json.each(node, field, span -> {
            int start = span.get(0).asInt();
            int end = span.get(1).asInt();
            evidence.add(span.has(2) ? new Evidence(start, end, span.get(2).asText()) : Evidence.in(text, start, end));
        });
        return evidence;
    }
}
