package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.leaderboard.ScoringPolicy;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.practice.PointsTaken;
import java.util.List;
import java.util.Optional;

/** Tells a member that an administrator took points of his off the boards, and the reason given. */
final class TakenWords {
    private static final int TOLD = 3;

    private final PointsTaken taken;

    TakenWords(AuditLog audit) {
        this.taken = new PointsTaken(audit);
    }

    /** Under the result of one answer. */
    Optional<String> of(Scene scene, Feedback feedback) {
        if (!isVoided(feedback)) {
            return Optional.empty();
        }
        Answer answer = feedback.answer();
        return Optional.of(taken.of(answer.member(), answer.date(), answer.date()).stream()
                .findFirst()
                .map(found -> scene.say("feedback.voided-why", found.reason()))
                .orElseGet(() -> scene.say("feedback.voided")));
    }

    /** The newest of a period. */
    List<String> of(Scene scene, MemberRef member, Period period) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        return taken.of(member, period.from(), period.to()).stream()
                .limit(TOLD)
                .map(found -> scene.say("board.taken", words.date(found.date()), found.reason()))
                .toList();
    }

    /** The grade is worth points, and they were taken off. */
    private static boolean isVoided(Feedback feedback) {
        Answer answer = feedback.answer();
        return answer.kind() == Answer.Kind.SCORED
                && answer.points() == 0
                && ScoringPolicy.points(
                                feedback.question().difficulty(), answer.grade().credit(), answer.hint(), answer.form())
                        > 0;
    }
}
