package dev.interviewquiz.core.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Everything that is kept of a person, for himself: as JSON, or his answers as CSV. */
public final class Export {
    private static final List<String> COLUMNS = List.of(
            "at", "workspace", "date", "question", "form", "kind", "hint", "confidence", "credit", "points", "text");

    private final Answers answers;
    private final Members members;

    public Export(Answers answers, Members members) {
        this.answers = answers;
        this.members = members;
    }

    public byte[] json(Person person) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        PersonalSettings settings = members.settings(person);
        ObjectNode chosen = root.putObject("settings");
        settings.language().ifPresent(language -> chosen.put("language", language.id()));
        settings.reminder().ifPresent(time -> chosen.put("reminder", time.toString()));
        settings.zone().ifPresent(zone -> chosen.put("zone", zone.getId()));
        ArrayNode away = chosen.putArray("away");
        settings.away().dates().forEach(date -> away.add(date.toString()));
        ArrayNode cards = root.putArray("memberships");
        members.memberships(person)
                .forEach(member -> members.find(member)
                        .ifPresent(card -> cards.addObject()
                                .put("workspace", member.workspace().id())
                                .put("name", card.name())
                                .put("onBoard", !card.hidden())));
        ArrayNode list = root.putArray("answers");
        answers.each(person, answer -> list.add(json(answer)));
        return root.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode json(Answer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        List<String> values = values(answer);
        for (int column = 0; column < COLUMNS.size(); column++) {
            node.put(COLUMNS.get(column), values.get(column));
        }
        ArrayNode points = node.putArray("keyPoints");
        answer.grade()
                .points()
                .forEach(point -> points.addObject()
                        .put("point", point.point())
                        .put("share", point.share())
                        .put("earned", point.earned()));
        ArrayNode claims = node.putArray("markedAsSaid");
        answers.claims(answer.id()).forEach(claims::add);
        return node;
    }

    public byte[] csv(Person person) {
        StringBuilder lines = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        answers.each(person, answer -> {
            List<String> cells = new ArrayList<>();
            values(answer).forEach(value -> cells.add(cell(value)));
            lines.append(String.join(",", cells)).append("\r\n");
        });
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> values(Answer answer) {
        return List.of(
                answer.at().toString(),
                answer.member().workspace().id(),
                answer.date().toString(),
                answer.question().value(),
                answer.form().name(),
                answer.kind().name(),
                String.valueOf(answer.hint()),
                answer.sureness().map(Sureness::name).orElse(""),
                String.valueOf(answer.grade().credit()),
                String.valueOf(answer.points()),
                answer.text().isEmpty() ? answer.ticked().toString() : answer.text());
    }

    /** A spreadsheet takes a cell that begins with one of {@code = + - @} for a formula: an apostrophe stops that. */
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
