package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Question;
import java.util.List;

/** The options of a choice after the answer, under the letters they were asked with: which were ticked and right, and why. */
final class ChoiceLines {
    private ChoiceLines() {}

    static Text of(Texts texts, Question question, List<Integer> order, List<Integer> ticked) {
        Text lines = Text.EMPTY;
        List<ChoiceForm.Answer> options = question.choice().orElseThrow().options();
        for (int position = 0; position < order.size(); position++) {
            int index = order.get(position);
            ChoiceForm.Answer option = options.get(index);
            String text = CardView.letter(position) + ". " + option.text().in(texts.language());
            lines = lines.plus("\n" + texts.get(mark(option.right(), ticked.contains(index))) + " ")
                    .plus(new Span.Strong(text));
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
