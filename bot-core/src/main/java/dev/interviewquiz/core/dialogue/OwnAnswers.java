package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Person;
import java.util.Optional;

/** Answers that actions name: an id that comes in is input, and only one's own are found. */
final class OwnAnswers {
    private final Answers answers;

    OwnAnswers(Answers answers) {
        this.answers = answers;
    }

    /** Empty for somebody else's, and where the solution was only shown. */
    Optional<Answer> named(Scene scene, Action action) {
        return answers.find(action.field(0))
                .filter(answer -> Person.of(answer.member()).equals(scene.person()))
                .filter(answer -> answer.kind() != Answer.Kind.SHOWN);
    }
}
