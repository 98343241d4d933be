package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether an answer names two things, and no more, of which a reference has the one: “32 or 64”, or both that the prompt lets one
 * choose between, “quicksort, bubble sort”.
 */
final class Undecided {
    private static final int LONGEST = 8;
    private static final Set<String> OR = Set.of("or", "或", "或者", "还是");
    private static final Set<String> AND = Set.of("and", "both", "和", "与");

    private Undecided() {}

    static boolean is(Terms prompt, Terms reference, Terms answer) {
        Tokens said = answer.tokens();
        if (said.size() > LONGEST || names(reference.tokens(), OR)) {
            return false;
        }
        boolean or = names(said, OR);
        boolean choice = names(prompt.tokens(), OR);
        List<String> things = IntStream.range(0, said.size())
                .filter(at -> said.get(at).kind() != Token.Kind.SIGN && !joins(said, at))
                .mapToObj(answer::name)
                .toList();
        boolean onlyThings = IntStream.range(0, said.size())
                .allMatch(at -> joins(said, at) || (!answer.isIdle(said.get(at)) && !said.negated(at)));
        return (or || choice)
                && onlyThings
                && isNamed(reference, things)
                && things.stream().anyMatch(thing -> !reference.has(thing) && (or || prompt.has(thing)))
                && (or || things.stream().allMatch(prompt::has));
    }

    private static boolean isNamed(Terms reference, List<String> things) {
        return IntStream.range(0, reference.tokens().size())
                .filter(at -> reference.saysSomething(reference.tokens().get(at)))
                .allMatch(at -> things.contains(reference.name(at)));
    }

    private static boolean names(Tokens text, Set<String> words) {
        return IntStream.range(0, text.size()).anyMatch(at -> isOneOf(text, at, words));
    }

    private static boolean joins(Tokens text, int at) {
        return isOneOf(text, at, OR) || isOneOf(text, at, AND);
    }

    private static boolean isOneOf(Tokens text, int at, Set<String> words) {
        return words.stream()
                .anyMatch(word -> text.get(at).kind() == Token.Kind.HAN
                        ? ChineseNegators.startsWith(text.list(), at, word)
                        : text.get(at).is(word));
    }
}
