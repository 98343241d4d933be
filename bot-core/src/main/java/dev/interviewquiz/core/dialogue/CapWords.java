package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Cap;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.question.Misconception;
import java.util.Locale;

/** What holds a credit down, or would have, in words. */
final class CapWords {
    private final Scene scene;
    private final Feedback feedback;
    private final Quoted quoted;

    CapWords(Scene scene, Feedback feedback, Quoted quoted) {
        this.scene = scene;
        this.feedback = feedback;
        this.quoted = quoted;
    }

    boolean takes(Cap cap) {
        Grade grade = feedback.answer().grade();
        double earned = grade.directionCredit()
                + grade.points().stream().mapToDouble(PointGrade::earned).sum();
        return earned > cap.limit();
    }

    String of(Cap cap) {
        String quote = cap.evidence()
                .map(evidence -> " " + scene.say("quoted", quoted.of(evidence)))
                .orElse("");
        String reason = cap.misconception()
                .flatMap(id -> feedback.question().rubric().flatMap(rubric -> rubric.misconception(id)))
                .map(Misconception::name)
                .map(name -> name.in(scene.language()))
                .orElseGet(() -> cap.guard()
                        .map(guard -> scene.say("guard." + guard.name().toLowerCase(Locale.ROOT)))
                        .orElse(""));
        return held(cap, reason) + quote;
    }

    /** A cap that took nothing is told as what it saw. */
    private String held(Cap cap, String reason) {
        if (takes(cap)) {
            return scene.say("feedback.capped", Math.round(cap.limit() * 100), reason);
        }
        return scene.say(cap.misconception().isPresent() ? "feedback.misconception" : "feedback.note", reason);
    }
}
