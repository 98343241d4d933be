package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.practice.Practise;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import java.util.Optional;

/**
 * Where a member stands in a round of practice; travels in the action ids, so that no state is kept.
 *
 * @param left how many questions come after this one
 * @param language asked for with the round; otherwise the member's own
 */
record Round(
        QuestionId question,
        Form form,
        int left,
        Optional<TopicId> topic,
        Optional<Difficulty> difficulty,
        Optional<Form> kind,
        Optional<Language> language) {

    /** The id of an action on this question; {@code extra} is the last field. */
    String action(String verb, Object extra) {
        return Action.id(
                verb,
                question.value(),
                letter(Optional.of(form)),
                left,
                topic.map(TopicId::value).orElse(""),
                difficulty.map(level -> String.valueOf(level.level())).orElse(""),
                letter(kind),
                language.map(Language::id).orElse(""),
                extra);
    }

    String action(String verb) {
        return action(verb, "");
    }

    /** The other language of a result; where the names are so long that the id holds no more, what was told once is left out. */
    String toggle(Language other, String told) {
        String whole = action("pg", other.id() + "-" + told);
        return whole.length() <= Limits.ACTION_ID ? whole : action("pg", other.id() + "-");
    }

    /** Empty when an id that came in names no question. */
    static Optional<Round> of(Action action) {
        try {
            return Optional.of(new Round(
                    new QuestionId(action.field(0)),
                    form(action.field(1)).orElse(Form.OPEN),
                    Math.min(20, Integer.parseInt(action.field(2))),
                    Optional.of(action.field(3)).filter(id -> !id.isEmpty()).map(TopicId::new),
                    Optional.of(action.field(4))
                            .filter(level -> !level.isEmpty())
                            .map(level -> Difficulty.of(Integer.parseInt(level))),
                    form(action.field(5)),
                    language(action.field(6))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The last field of an action's id. */
    static String extra(Action action) {
        return action.field(7);
    }

    Practise.Wish wish() {
        return new Practise.Wish(topic, difficulty, kind);
    }

    Round in(Language other) {
        return new Round(question, form, left, topic, difficulty, kind, Optional.of(other));
    }

    /** What an id says of the language; empty where it says nothing. */
    static Optional<Language> language(String id) {
        return id.equals("en") || id.equals("zh") ? Optional.of(Language.of(id)) : Optional.empty();
    }

    private static String letter(Optional<Form> form) {
        return form.map(value -> value == Form.OPEN ? "o" : "c").orElse("");
    }

    private static Optional<Form> form(String letter) {
        return switch (letter) {
            case "o" -> Optional.of(Form.OPEN);
            case "c" -> Optional.of(Form.CHOICE);
            default -> Optional.empty();
        };
    }
}
