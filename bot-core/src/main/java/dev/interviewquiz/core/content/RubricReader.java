package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Misconception;
import dev.interviewquiz.core.question.Phrases;
import dev.interviewquiz.core.question.Rubric;
import dev.interviewquiz.core.question.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a rubric and holds its parts to each other: groups and their ways, the verdict and its point. */
final class RubricReader {
    private static final KeyPoint STAND_IN =
            new KeyPoint("?", LocalizedText.of(Language.EN, "?"), 1, KeyPoint.REQUIRED, Phrases.NONE, Optional.empty());

    private final Wordings wordings;

    RubricReader(Wordings wordings) {
        this.wordings = wordings;
    }

    Rubric read(Value value) {
        Fields fields = value.fields();
        List<AnyOf> groups =
                fields.get("groups").map(new GroupReader(wordings)::read).orElse(List.of());
        List<KeyPoint> points = fields.need("points", "list at least one key point, or take the rubric out")
                .map(list -> new PointReader(wordings).read(list, groups))
                .orElse(List.of());
        List<Misconception> misconceptions =
                fields.get("misconceptions").map(this::misconceptions).orElse(List.of());
        Optional<Verdict> verdict = fields.get("verdict").map(found -> verdict(found, points));
        Phrases direction = fields.get("direction").map(wordings::phrases).orElse(Phrases.NONE);
        fields.refuseOthers();
        return wordings.withConcepts(new Rubric(
                points.isEmpty() ? List.of(STAND_IN) : points, groups, misconceptions, verdict, direction, Map.of()));
    }

    private List<Misconception> misconceptions(Value list) {
        Set<String> seen = new HashSet<>();
        return list.items().stream().map(item -> misconception(item, seen)).toList();
    }

    private Misconception misconception(Value item, Set<String> seen) {
        Fields fields = item.fields();
        String id = Ids.read(fields, seen);
        LocalizedText name = wordings.text(fields.need("name", "say what it claims, and what is right instead"));
        double cap = fields.need("cap", "write the credit that is left at most, from 0 to 1")
                .map(value -> value.decimal(0, true, 1))
                .orElse(0.0);
        Phrases accept = wordings.phrases(fields.need("accept", "write at least one phrasing of it"));
        fields.refuseOthers();
        return new Misconception(id, name, cap, accept);
    }

    private Verdict verdict(Value value, List<KeyPoint> points) {
        Fields fields = value.fields();
        Verdict.Side right = fields.need("right", "write \"yes\" or \"no\"")
                .map(RubricReader::side)
                .orElse(Verdict.Side.YES);
        String point = fields.need("point", "name the key point that a bare right verdict earns")
                .map(found -> known(found, points))
                .orElse("?");
        Phrases wrong = fields.get("wrong").map(wordings::phrases).orElse(Phrases.NONE);
        fields.refuseOthers();
        return new Verdict(right, point, wrong);
    }

    private static String known(Value value, List<KeyPoint> points) {
        String point = value.text();
        List<String> known = points.stream().map(KeyPoint::id).toList();
        if (!known.contains(point)) {
            value.error(
                    "names the unknown key point \"" + point + "\"",
                    Suggestion.remedy(point, known, "name one of " + String.join(", ", known)));
        }
        return point;
    }

    private static Verdict.Side side(Value value) {
        String text = value.text().toLowerCase(Locale.ROOT);
        if (text.equals("yes") || text.equals("true")) {
            return Verdict.Side.YES;
        }
        if (!text.equals("no") && !text.equals("false")) {
            value.error("is \"" + text + "\"", "write \"yes\" or \"no\"");
        }
        return Verdict.Side.NO;
    }
}
