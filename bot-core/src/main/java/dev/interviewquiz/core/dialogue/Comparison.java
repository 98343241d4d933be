package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.Form;
import java.util.Optional;

/** A repeat beside the first time: “Tue 24 Nov: 1 of 3 · today: 3 of 3”. */
final class Comparison {
    private static final int LATEST = 500;

    private final Answers answers;
    private final Editions editions;

    Comparison(Answers answers, Editions editions) {
        this.answers = answers;
        this.editions = editions;
    }

    Optional<String> with(Scene scene, Feedback feedback) {
        Optional<Answer> before = feedback.post()
                .flatMap(Post::firstAsked)
                .flatMap(first -> answers.latest(scene.member(), LATEST).stream()
                        .filter(brief -> brief.date().equals(first)
                                && brief.question().equals(feedback.question().id())
                                && brief.kind() == Answer.Kind.SCORED)
                        .findFirst())
                .flatMap(brief -> answers.find(brief.id()));
        return before.map(answer -> compared(scene, answer, feedback.answer()));
    }

    private String compared(Scene scene, Answer before, Answer today) {
        boolean alike = before.form() == Form.OPEN && today.form() == Form.OPEN;
        return scene.say(
                "feedback.compared",
                new ScheduleWords(scene.texts()).date(before.date()),
                achieved(scene, before, alike),
                achieved(scene, today, alike));
    }

    private String achieved(Scene scene, Answer answer, boolean inPoints) {
        Grade grade = answer.grade();
        if (!inPoints || grade.method() != Grade.Method.RUBRIC) {
            return scene.say("feedback.percent", Math.round(100 * grade.credit()));
        }
        KeyPointCount count = KeyPointCount.of(grade, editions.get(answer.edition()));
        return scene.say("feedback.of", count.met(), count.needed());
    }
}
