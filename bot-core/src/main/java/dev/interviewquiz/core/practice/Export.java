package dev.interviewquiz.core.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that is kept of a person, for himself: as JSON, or his answers as CSV. A sealed grade is left blank. */
public final class Export {
    private static final List<String> COLUMNS = List.of(
            "at",
            "workspace",
            "channel",
            "date",
            "question",
            "form",
            "kind",
            "hint",
            "confidence",
            "credit",
            "points",
            "text");

    /** The mark by which spreadsheets know the encoding. */
    private static final String UTF_8 = "\uFEFF";

    private final Answers answers;
    private final Posts posts;
    private final Members members;
    private final ExportedMembership membership;
    private final Editions editions;
    private final SealedGrades sealed;

    public Export(Stores stores) {
        this.answers = stores.answers();
        this.posts = stores.posts();
        this.members = stores.members();
        this.membership = new ExportedMembership(stores);
        this.editions = stores.editions();
        this.sealed = new SealedGrades(stores.members(), stores.posts());
    }

    /** @param language of the options that were chosen; what was written stays as it is */
    public byte[] json(Person person, Language language) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        settings(members.settings(person), root.putObject("settings"));
        ArrayNode cards = root.putArray("memberships");
        members.memberships(person)
                .forEach(member -> members.find(member).ifPresent(card -> cards.add(membership.json(member, card))));
        ArrayNode list = root.putArray("answers");
        Set<PostId> untold = sealed.of(person);
        answers.each(person, answer -> list.add(json(answer, language, told(untold, answer))));
        return root.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static void settings(PersonalSettings settings, ObjectNode chosen) {
        settings.language().ifPresent(own -> chosen.put("language", own.id()));
        settings.toggled().ifPresent(own -> chosen.put("languageLastChosen", own.id()));
        settings.locale().ifPresent(told -> chosen.put("languageOfPlatform", told.id()));
        settings.reminder().ifPresent(time -> chosen.put("reminder", time.toString()));
        settings.reminderSince().ifPresent(since -> chosen.put("reminderSince", since.toString()));
        settings.reminderPlace().ifPresent(channel -> chosen.put("reminderChannel", channel.id()));
        chosen.put("reminderOffered", settings.reminderOffered());
        settings.zone().ifPresent(zone -> chosen.put("zone", zone.getId()));
        ArrayNode away = chosen.putArray("away");
        settings.away().dates().forEach(date -> away.add(date.toString()));
    }

    private static boolean told(Set<PostId> untold, Answer answer) {
        return answer.kind() != Answer.Kind.SCORED
                || answer.post().filter(untold::contains).isEmpty();
    }

    private ObjectNode json(Answer answer, Language language, boolean told) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        List<String> values = values(answer, language, told);
        for (int column = 0; column < COLUMNS.size(); column++) {
            node.put(COLUMNS.get(column), values.get(column));
        }
        node.put("hint", answer.hint());
        node.put("credit", told ? Double.valueOf(answer.grade().credit()) : null);
        node.put("points", told ? Integer.valueOf(answer.points()) : null);
        ArrayNode points = node.putArray("keyPoints");
        List<PointGrade> graded = told ? answer.grade().points() : List.of();
        graded.forEach(point -> points.addObject()
                .put("point", point.point())
                .put("share", point.share())
                .put("earned", point.earned()));
        ArrayNode claims = node.putArray("markedAsSaid");
        answers.claims(answer.id()).forEach(claims::add);
        return node;
    }

    public byte[] csv(Person person, Language language) {
        StringBuilder lines =
                new StringBuilder(UTF_8).append(String.join(",", COLUMNS)).append("\r\n");
        Set<PostId> untold = sealed.of(person);
        answers.each(person, answer -> {
            List<String> cells = new ArrayList<>();
            values(answer, language, told(untold, answer)).forEach(value -> cells.add(cell(value)));
            lines.append(String.join(",", cells)).append("\r\n");
        });
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> values(Answer answer, Language language, boolean told) {
        return List.of(
                answer.at().toString(),
                answer.member().workspace().id(),
                answer.post()
                        .flatMap(posts::find)
                        .map(post -> post.channel().id())
                        .orElse(""),
                answer.date().toString(),
                answer.question().value(),
                answer.form().name(),
                answer.kind().name(),
                String.valueOf(answer.hint()),
                answer.sureness().map(Sureness::name).orElse(""),
                told ? String.valueOf(answer.grade().credit()) : "",
                told ? String.valueOf(answer.points()) : "",
                answer.ticked().isEmpty() ? answer.text() : chosen(answer, language));
    }

    private String chosen(Answer answer, Language language) {
        List<ChoiceForm.Answer> options =
                editions.get(answer.edition()).choice().orElseThrow().options();
        return answer.ticked().stream()
                .map(index -> options.get(index).text().in(language))
                .collect(Collectors.joining(" | "));
    }

    /** A spreadsheet takes a cell that begins with one of {@code = + - @} for a formula: an apostrophe stops that. */
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
