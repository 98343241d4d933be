package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.ClaimPoint;
import dev.interviewquiz.core.practice.Stores;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClaimsAtTheSameTimeTest {
    private final Stores stores = Make.H2.stores();
    private final Town town = new Town(stores);
    private final MemberRef ada = town.listed("ada");
    private final List<Meanwhile> others = new ArrayList<>();

    @Test
    void twoPointsThatAreMarkedAtOnceBothCount() {
        Answer answer = withheld("noise", "average");
        stores.answers().add(answer);
        ClaimPoint other = new ClaimPoint(stores.transactions(), stores.answers(), TestDatabase.CLOCK);
        Runnable meanwhile = () -> other.claim(answer, "average");

        new ClaimPoint(stores.transactions(), readBefore(meanwhile), TestDatabase.CLOCK).claim(answer, "noise");
        others.forEach(Meanwhile::ends);

        assertThat(stores.answers().claims(answer.id())).containsExactlyInAnyOrder("noise", "average");
        assertThat(stores.answers().latest(ada, 1))
                .extracting(AnswerBrief::credit)
                .containsExactly(1.0);
    }

    /** Whoever has read the claims is overtaken by what another does. */
    private Answers readBefore(Runnable meanwhile) {
        return (Answers) Proxy.newProxyInstance(
                Answers.class.getClassLoader(), new Class<?>[] {Answers.class}, (self, method, arguments) -> {
                    Object read = method.invoke(stores.answers(), arguments);
                    if (method.getName().equals("claims")) {
                        others.add(Meanwhile.begins(stores, meanwhile));
                    }
                    return read;
                });
    }

    private Answer withheld(String one, String other) {
        Answer answer = Town.answer(town.open("general", Town.MONDAY), ada, Answer.Kind.SCORED, 10);
        Grade grade =
                new Grade(0.5, Grade.Method.RUBRIC, 0.8, List.of(missed(one), missed(other)), List.of(), 0, List.of());
        return new Answer(
                answer.id(),
                ada,
                answer.post(),
                answer.date(),
                answer.question(),
                answer.edition(),
                answer.form(),
                answer.text(),
                answer.ticked(),
                answer.kind(),
                answer.hint(),
                answer.sureness(),
                grade,
                answer.points(),
                answer.at());
    }

    private static PointGrade missed(String point) {
        return new PointGrade(point, Optional.empty(), 0.25, 0, PointGrade.State.MISSED, List.of());
    }
}
