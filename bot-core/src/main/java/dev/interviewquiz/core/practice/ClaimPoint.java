package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.grading.PointGrade;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** "I did say this": a withheld point counts as met for the member himself; points and board stay as they are. */
public final class ClaimPoint {
    private final Transactions transactions;
    private final Answers answers;
    private final InstantSource clock;

    public ClaimPoint(Transactions transactions, Answers answers, InstantSource clock) {
        this.transactions = transactions;
        this.answers = answers;
        this.clock = clock;
    }

    /** False when the answer has no such withheld point. */
    public boolean claim(Answer answer, String point) {
        Optional<PointGrade> withheld = answer.grade().points().stream()
                .filter(graded -> graded.point().equals(point))
                .filter(graded ->
                        graded.state() == PointGrade.State.MISSED || graded.state() == PointGrade.State.PARTLY)
                .findFirst();
        withheld.ifPresent(found -> transactions.runAlone(answer.id(), () -> store(answer, found)));
        return withheld.isPresent();
    }

    private void store(Answer answer, PointGrade claimed) {
        answers.claim(answer.id(), claimed.point(), credit(answer, claimed), clock.instant());
    }

    private double credit(Answer answer, PointGrade claimed) {
        List<String> before = answers.claims(answer.id());
        double gained = answer.grade().points().stream()
                .filter(point -> before.contains(point.point()) || point.equals(claimed))
                .mapToDouble(point -> point.share() - point.earned())
                .sum();
        return Math.min(1, answer.grade().credit() + gained);
    }
}
