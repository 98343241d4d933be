package dev.interviewquiz.core.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The multiple-choice form of a question.
 *
 * @param prompt where it differs from the open form's
 * @param options two to five, at least one right
 */
public record ChoiceForm(Optional<LocalizedText> prompt, List<Answer> options) {
    public ChoiceForm {
        options = List.copyOf(options);
        if (options.size() < 2 || options.size() > 5) {
            throw new IllegalArgumentException("a choice has 2 to 5 options, not " + options.size());
        }
        if (options.stream().noneMatch(Answer::right)) {
            throw new IllegalArgumentException("a choice needs at least one right option");
        }
    }

    /** One option; {@code why} explains it after the answer. */
    public record Answer(LocalizedText text, boolean right, Optional<LocalizedText> why) {}

    /** By the name that grades have for it: {@code option-1} is the first. */
    Optional<Answer> option(String name) {
        return IntStream.range(0, options.size())
                .filter(i -> name.equals("option-" + (i + 1)))
                .mapToObj(options::get)
                .findFirst();
    }

    public boolean several() {
        return options.stream().filter(Answer::right).count() > 1;
    }
}
