package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The options of a choice under the letters they were asked with, each with its state in a symbol and a word, and why. */
final class ChoiceLines {
    private ChoiceLines() {}

    /** After an answer: hit or miss, of those that were ticked and of those that were not. */
    static Text answered(Texts texts, Question question, List<Integer> order, List<Integer> ticked) {
        List<ChoiceForm.Answer> options = options(question);
        return together(
                lines(texts, options, order, index -> mark(options.get(index).right(), ticked.contains(index))));
    }

    /** To whom did not answer: which are right. */
    static Text solved(Texts texts, Question question, List<Integer> order) {
        return together(solution(texts, question, order));
    }

    /** The same to everybody, each line hidden until the reader asks for it. */
    static Text hidden(Texts texts, Question question, List<Integer> order) {
        return together(solution(texts, question, order).stream()
                .map(line -> Text.of(new Span.Spoiler(line.words())))
                .toList());
    }

    private static List<Text> solution(Texts texts, Question question, List<Integer> order) {
        List<ChoiceForm.Answer> options = options(question);
        return lines(texts, options, order, index -> options.get(index).right() ? "option.right" : "option.wrong");
    }

    private static List<ChoiceForm.Answer> options(Question question) {
        return question.choice().orElseThrow().options();
    }

    private static List<Text> lines(
            Texts texts, List<ChoiceForm.Answer> options, List<Integer> order, IntFunction<String> mark) {
        List<Text> lines = new ArrayList<>();
        for (int position = 0; position < order.size(); position++) {
            ChoiceForm.Answer option = options.get(order.get(position));
            String text = CardView.letter(position) + ". " + option.text().in(texts.language());
            String why = option.why()
                    .map(told -> "\n   " + told.in(texts.language()))
                    .orElse("");
            lines.add(Text.of(texts.lead(mark.apply(order.get(position))))
                    .plus(new Span.Strong(text))
                    .plus(why));
        }
        return lines;
    }

    private static Text together(List<Text> lines) {
        return lines.stream()
                .reduce(Text.EMPTY, (above, line) -> above.plus("\n").plus(line));
    }

    private static String mark(boolean right, boolean ticked) {
        if (ticked) {
            return right ? "option.hit" : "option.mistaken";
        }
        return right ? "option.missed" : "option.left-out";
    }
}
