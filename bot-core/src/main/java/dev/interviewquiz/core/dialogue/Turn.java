package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.util.List;

/** A member at one question of a round, in the round's language. */
record Turn(Scene scene, Round round, Question question) {
    Turn {
        scene = round.language().map(scene::in).orElse(scene);
    }

    /** In which order the options stand. */
    List<Integer> order() {
        return OptionOrder.inPractice(question, round.form());
    }

    Turn in(Language language) {
        return new Turn(scene, round.in(language), question);
    }
}
