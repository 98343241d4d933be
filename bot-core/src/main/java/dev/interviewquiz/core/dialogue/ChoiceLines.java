package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Question;
import java.util.List;

/** The options of a choice after the answer: which were ticked, which were right, and why. */
final class ChoiceLines {
    private ChoiceLines() {}

    static Text of(Texts texts, Question question, List<Integer> ticked) {
        Text lines = Text.EMPTY;
        List<ChoiceForm.Answer> options = question.choice().orElseThrow().options();
        for (int index = 0; index < options.size(); index++) {
            ChoiceForm.Answer option = options.get(index);
            lines = lines.plus("\n" + texts.get(mark(option.right(), ticked.contains(index))) + " ")
                    .plus(new Span.Strong(option.text().in(texts.language())));
            lines = lines.plus(
                    option.why().map(why -> "\n   " + why.in(texts.language())).orElse(""));
        }
        return lines;
    }

    private static String mark(boolean right, boolean ticked) {
        if (right) {
            return ticked ? "option.right-ticked" : "option.right-missed";
        }
        return ticked ? "option.wrong-ticked" : "option.wrong-left";
    }
}
