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
        for (int position = 0; position < order.size(); position++) {
            lines = lines.plus("\n").plus(line(texts, question, order.get(position), position, ticked));
        }
        return lines;
    }

    /** For everybody, each line hidden until the reader asks for it. */
    static Text hidden(Texts texts, Question question, List<Integer> order) {
        Text lines = Text.EMPTY;
        for (int position = 0; position < order.size(); position++) {
            Text line = line(texts, question, order.get(position), position, List.of());
            lines = lines.plus("\n").plus(new Span.Spoiler(line.words()));
        }
        return lines;
    }

    private static Text line(Texts texts, Question question, int index, int position, List<Integer> ticked) {
        ChoiceForm.Answer option = question.choice().orElseThrow().options().get(index);
        String text = CardView.letter(position) + ". " + option.text().in(texts.language());
        String why =
                option.why().map(told -> "\n   " + told.in(texts.language())).orElse("");
        return Text.of(texts.get(mark(option.right(), ticked.contains(index))) + " ")
                .plus(new Span.Strong(text))
                .plus(why);
    }

    private static String mark(boolean right, boolean ticked) {
        if (right) {
            return ticked ? "option.right-ticked" : "option.right-missed";
        }
        return ticked ? "option.wrong-ticked" : "option.wrong-left";
    }
}
