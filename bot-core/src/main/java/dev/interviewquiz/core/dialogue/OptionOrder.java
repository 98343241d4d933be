package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** In which order a question's options stand: option A is the first index of the list. */
final class OptionOrder {
    private OptionOrder() {}

    /** The order that the answer was given in: the post's own, or practice's. */
    static List<Integer> of(Feedback feedback) {
        return feedback.post()
                .map(Post::order)
                .filter(order -> order.size() == size(feedback.question()))
                .orElseGet(() -> inPractice(feedback.question(), Form.CHOICE));
    }

    /** The same at each practice of a question, so that a button needs no state. Empty for an open question. */
    static List<Integer> inPractice(Question question, Form form) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, size(question)).boxed().toList());
        Collections.shuffle(order, new Random(question.id().value().hashCode()));
        return form == Form.CHOICE ? order : List.of();
    }

    private static int size(Question question) {
        return question.choice().map(ChoiceForm::options).map(List::size).orElse(0);
    }
}
