package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Reads the multiple-choice form of a question. */
final class ChoiceReader {
    private static final int FEWEST = 2;
    private static final int MOST = 5;

    private final Wordings wordings;

    ChoiceReader(Wordings wordings) {
        this.wordings = wordings;
    }

    /** Nothing where it is no choice form; the problems were reported. */
    Optional<ChoiceForm> read(Value value) {
        Fields fields = value.fields();
        Optional<LocalizedText> prompt = fields.get("prompt").map(wordings::text);
        Optional<Value> list = fields.need("options", "list two to five options");
        List<ChoiceForm.Answer> options = list.map(Value::items).orElse(List.of()).stream()
                .map(this::option)
                .toList();
        boolean whole = list.filter(found -> holds(found, options)).isPresent();
        fields.refuseOthers();
        return whole ? Optional.of(new ChoiceForm(prompt, options)) : Optional.empty();
    }

    private static boolean holds(Value list, List<ChoiceForm.Answer> options) {
        boolean few = options.size() < FEWEST || options.size() > MOST;
        boolean wrong = options.stream().noneMatch(ChoiceForm.Answer::right);
        if (few) {
            list.error("has " + options.size() + " options", "write two to five, four as a rule");
        }
        if (wrong) {
            list.error("has no right option", "mark at least one with right: true");
        }
        return !few && !wrong;
    }

    private ChoiceForm.Answer option(Value item) {
        Fields fields = item.fields();
        LocalizedText text = wordings.text(fields.need("text", "write what the option says"));
        boolean right = fields.get("right").map(Value::flag).orElse(false);
        Optional<LocalizedText> why = fields.get("why").map(wordings::text);
        fields.refuseOthers();
        return new ChoiceForm.Answer(text, right, why);
    }
}
