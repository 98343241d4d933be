package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Phrases;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the key points of a rubric. */
final class PointReader {
    private final Wordings wordings;

    PointReader(Wordings wordings) {
        this.wordings = wordings;
    }

    List<KeyPoint> read(Value list, List<AnyOf> groups) {
        Set<String> seen = new HashSet<>();
        List<KeyPoint> points =
                list.items().stream().map(item -> point(item, seen, groups)).toList();
        if (points.stream().allMatch(point -> point.role() instanceof KeyPoint.Role.Bonus)) {
            list.error("has no point that counts", "list at least one key point that is not a bonus");
        }
        groups.forEach(group -> hold(list, group, points));
        return points;
    }

    private static void hold(Value list, AnyOf group, List<KeyPoint> points) {
        KeyPoint.Role way = new KeyPoint.Role.Way(group.id());
        long ways = points.stream().filter(point -> point.role().equals(way)).count();
        if (ways < group.need()) {
            list.error(
                    "has " + ways + " ways of the group \"" + group.id() + "\", which needs " + group.need(),
                    "add key points with any: " + group.id() + ", or lower its need");
        }
    }

    private KeyPoint point(Value item, Set<String> seen, List<AnyOf> groups) {
        Fields fields = item.fields();
        String id = Ids.read(fields, seen);
        LocalizedText name = wordings.text(fields.need("name", "name the point in a few words"));
        KeyPoint.Role role = role(fields, groups);
        double weight = GroupReader.weight(fields);
        Phrases accept = wordings.phrases(fields.need("accept", "write at least one accepted phrasing"));
        Optional<LocalizedText> why = fields.get("why").map(wordings::text);
        fields.refuseOthers();
        return new KeyPoint(id, name, role instanceof KeyPoint.Role.Bonus ? 0 : weight, role, accept, why);
    }

    private static KeyPoint.Role role(Fields fields, List<AnyOf> groups) {
        boolean bonus = fields.get("bonus").map(Value::flag).orElse(false);
        Optional<Value> any = fields.get("any");
        any.filter(value -> bonus)
                .ifPresent(value -> value.error("is a bonus and a way of a group", "keep one of bonus and any"));
        return any.map(value -> way(value, groups)).orElse(bonus ? KeyPoint.BONUS : KeyPoint.REQUIRED);
    }

    private static KeyPoint.Role way(Value value, List<AnyOf> groups) {
        String group = value.text();
        List<String> known = groups.stream().map(AnyOf::id).toList();
        if (!known.contains(group)) {
            value.error(
                    "names the unknown group \"" + group + "\"",
                    Suggestion.remedy(group, known, "add it under groups:"));
        }
        return new KeyPoint.Role.Way(group);
    }
}
