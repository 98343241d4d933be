package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.question.Language;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a result stood when it was told, and what was told with it once: travels in the id of its {@code [中/EN]}, so that the
 * other language tells the same.
 */
record Telling(Feedback.Standing standing, int streak, News news, Set<Once> once) {
    /** What is told once; a letter in the id each. */
    enum Once {
        REMINDER,
        BOARD;

        private String letter() {
            return name().substring(0, 1).toLowerCase(Locale.ROOT);
        }
    }

    /** Where the other language of a result is to be had. */
    interface Toggle {
        String id(Language other, Telling telling);
    }

    Telling {
        once = Set.copyOf(once);
    }

    /** Of {@code again.<answer>.<language>.<standing>.<streak>.<once>}. */
    static Telling of(Action action) {
        String streak = action.field(3);
        return new Telling(
                Arrays.stream(Feedback.Standing.values())
                        .filter(standing -> word(standing).equals(action.field(2)))
                        .findFirst()
                        .orElse(Feedback.Standing.PRACTICE),
                streak.matches("\\d{1,4}") ? Integer.parseInt(streak) : 0,
                News.read(action.field(4)),
                once(action.field(4)));
    }

    /** Of a practice answer, by {@link #letters}. */
    static Telling ofPractice(String letters) {
        return new Telling(Feedback.Standing.PRACTICE, 0, News.read(letters), once(letters));
    }

    private static Set<Once> once(String letters) {
        return Arrays.stream(Once.values())
                .filter(kind -> letters.contains(kind.letter()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Once.class)));
    }

    /** As it stands in this one, with what the other told once too. */
    Telling plus(Telling other) {
        Set<Once> both = Stream.concat(once.stream(), other.once.stream()).collect(Collectors.toUnmodifiableSet());
        return new Telling(standing, streak, news.plus(other.news), both);
    }

    String letters() {
        return once.stream().sorted().map(Once::letter).collect(Collectors.joining()) + news.letters();
    }

    String again(String answer, Language other) {
        return Action.id("again", answer, other.id(), word(standing), streak, letters());
    }

    /** A page of what did not fit, in the language that it was told in. */
    String rest(String answer, Language told, int page) {
        return Action.id("rest", answer, told.id(), word(standing), streak, letters(), page);
    }

    private static String word(Feedback.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
