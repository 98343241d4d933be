package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.LocalizedText;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the "any k of n" groups of a rubric. */
final class GroupReader {
    private static final double MAX_WEIGHT = 100;

    private final Wordings wordings;

    GroupReader(Wordings wordings) {
        this.wordings = wordings;
    }

    List<AnyOf> read(Value list) {
        Set<String> seen = new HashSet<>();
        return list.items().stream().map(item -> group(item, seen)).toList();
    }

    private AnyOf group(Value item, Set<String> seen) {
        Fields fields = item.fields();
        String id = Ids.read(fields, seen);
        LocalizedText name = wordings.text(fields.need("name", "name what is asked for, in a few words"));
        int need = fields.need("need", "write how many of its ways are enough")
                .map(value -> value.whole(1, 20))
                .orElse(1);
        Optional<Integer> naming = fields.get("naming").map(value -> value.whole(1, 50));
        Optional<LocalizedText> why = fields.get("why").map(wordings::text);
        AnyOf group = new AnyOf(id, name, need, weight(fields), shares(fields, need), naming, why);
        fields.refuseOthers();
        return group;
    }

    private static List<Double> shares(Fields fields, int need) {
        List<Double> even = Collections.nCopies(need, 1.0 / need);
        return fields.get("shares").map(value -> shares(value, even)).orElse(even);
    }

    private static List<Double> shares(Value list, List<Double> even) {
        List<Double> shares =
                list.items().stream().map(item -> item.decimal(0, false, 1)).toList();
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (shares.size() == even.size() && Math.abs(sum - 1) < 1e-6) {
            return shares;
        }
        list.error(
                "has " + shares.size() + " shares that sum to " + sum,
                "write one for each of the " + even.size() + " ways needed, summing to 1");
        return even;
    }

    /** The weight of a group or a point; 1 where none is written. */
    static double weight(Fields fields) {
        return fields.get("weight")
                .map(value -> value.decimal(0, false, MAX_WEIGHT))
                .orElse(1.0);
    }
}
