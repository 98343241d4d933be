package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same answer sent again, by whoever has not seen what became of it: shown again, stored once. */
final class SentAgainRulesTest {
    private static final String PRACTICE = "so this is practice: no points, no streak.";
    private static final String FREEZE = "A freeze has kept your streak over a day without an answer.";

    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    private List<Answer.Kind> stored() {
        List<Answer.Kind> kinds = new ArrayList<>();
        team.core().stores().answers().each(Person.of(ann.ref()), answer -> kinds.add(answer.kind()));
        return kinds;
    }

    private void later(Duration time) {
        team.until(team.now().plus(time));
    }

    /** Answers seven questions in a row and misses the eighth. */
    private void annHasSpentAFreeze() {
        for (int day = 0; day < 7; day++) {
            team.nextDay();
            ann.answers(TeamPack.ONE);
        }
        team.nextDay();
        team.nextDay();
    }

    @Test
    void theSameAnswerSentAgainShowsItsResultWithAllThatIsToldOnce() {
        team.nextDay();
        Seen form = ann.presses(team.openPost(), "✍ Answer");
        Seen first = form.send("text", TeamPack.TWO);
        later(Duration.ofMinutes(4));

        Seen again = form.send("text", TeamPack.TWO);

        assertThat(again.view()).isEqualTo(first.view());
        assertThat(again.words()).contains("7 of 10 points · streak 1");
        assertThat(again.labels()).contains("Keep me off it");
        assertThat(stored()).containsExactly(Answer.Kind.SCORED);
    }

    @Test
    void theSameAnswerTypedAfterItsFormIsTheSame() {
        team.nextDay();
        Seen first = ann.answers(TeamPack.TWO);

        Seen again = ann.types("/quiz answer " + TeamPack.TWO);

        assertThat(again.view()).isEqualTo(first.view());
        assertThat(stored()).containsExactly(Answer.Kind.SCORED);
    }

    @Test
    void anotherAnswerIsPracticeAndSoIsTheSameSomeMinutesLater() {
        team.nextDay();
        ann.answers(TeamPack.TWO);
        Seen other = ann.types("/quiz answer " + TeamPack.ALL);
        later(Duration.ofMinutes(5));
        Seen later = ann.types("/quiz answer " + TeamPack.TWO);

        assertThat(other.words()).contains(PRACTICE);
        assertThat(later.words()).contains(PRACTICE);
        assertThat(stored()).containsExactly(Answer.Kind.SCORED, Answer.Kind.PRACTICE, Answer.Kind.PRACTICE);
    }

    @Test
    void practiceSentAgainIsStoredOnceToo() {
        team.nextDay();
        ann.answers(TeamPack.TWO);
        Seen first = ann.types("/quiz answer " + TeamPack.ALL);

        Seen again = ann.types("/quiz answer " + TeamPack.ALL);

        assertThat(again.view()).isEqualTo(first.view());
        assertThat(stored()).containsExactly(Answer.Kind.SCORED, Answer.Kind.PRACTICE);
    }

    @Test
    void anAnswerSentAgainAfterClosingHasCounted() {
        team.nextDay();
        Seen form = ann.presses(team.openPost(), "✍ Answer");
        team.until("2026-11-24T09:58");
        form.send("text", TeamPack.TWO);
        team.until("2026-11-24T10:01");

        assertThat(form.send("text", TeamPack.TWO).words()).contains("7 of 10 points · streak 1");
        assertThat(stored()).containsExactly(Answer.Kind.SCORED);
    }

    @Test
    void anOptionThatIsPressedTwiceIsOneAnswer() {
        team.admins("schedule set kind:choice");
        team.nextDay();

        assertThat(ann.picksWrong().view()).isEqualTo(ann.picksWrong().view());
        assertThat(ann.picksRight().words()).contains(PRACTICE);
    }

    @Test
    void whereFeedbackComesAtClosingTheSameAnswerHasChangedNothing() {
        team.admins("schedule set feedback:close");
        team.nextDay();
        Seen first = ann.answers(TeamPack.ONE);
        Seen again = ann.presses(team.openPost(), "✍ Answer").send("text", TeamPack.ONE);
        Seen changed = ann.answers(TeamPack.TWO);

        assertThat(first.words()).startsWith("Recorded.");
        assertThat(again.view()).isEqualTo(first.view());
        assertThat(changed.words()).startsWith("Changed.");
        assertThat(stored()).containsExactly(Answer.Kind.SCORED);
    }

    @Test
    void newsOfTheStreakAreToldWithTheSameAnswerAgain() {
        annHasSpentAFreeze();
        Seen first = ann.answers(TeamPack.ONE);
        Seen again = ann.types("/quiz answer " + TeamPack.ONE);

        assertThat(first.words()).contains(FREEZE);
        assertThat(again.view()).isEqualTo(first.view());
        assertThat(ann.types("/quiz me").words()).doesNotContain(FREEZE);
    }

    @Test
    void newsOfTheStreakAreToldWithARecordedAnswerAgain() {
        team.admins("schedule set feedback:close");
        annHasSpentAFreeze();
        Seen first = ann.answers(TeamPack.ONE);

        assertThat(first.words()).contains(FREEZE);
        assertThat(ann.answers(TeamPack.ONE).view()).isEqualTo(first.view());
    }

    @Test
    void newsOfTheStreakThatDidNotReachTheirMemberAreToldAtTheNextVisitOnce() {
        annHasSpentAFreeze();
        Seen lost = ann.answers(TeamPack.ONE);
        team.interactions().undelivered(ann.ref(), lost.view());
        team.interactions().undelivered(ann.ref(), lost.view());

        Seen next = ann.types("/quiz me");

        assertThat(next.words()).contains(FREEZE);
        assertThat(ann.types("/quiz today").words()).doesNotContain(FREEZE);
    }

    @Test
    void whatDidNotReachItsMemberIsToldWithTheSameAnswerOnce() {
        annHasSpentAFreeze();
        Seen lost = ann.answers(TeamPack.ONE);
        team.interactions().undelivered(ann.ref(), lost.view());

        assertThat(ann.types("/quiz answer " + TeamPack.ONE).view()).isEqualTo(lost.view());
    }

    @Test
    void newsThatWereToldStayToldThoughAnotherViewGetsLost() {
        annHasSpentAFreeze();
        ann.answers(TeamPack.ONE);
        team.interactions().undelivered(ann.ref(), ann.types("/quiz settings").view());

        assertThat(ann.types("/quiz me").words()).doesNotContain(FREEZE);
    }

    @Test
    void whoHasTakenHimselfOffTheBoardIsNotAskedWithTheSameAnswerAgain() {
        team.nextDay();
        ann.answers(TeamPack.ONE).press("Keep me off it");

        assertThat(ann.types("/quiz answer " + TeamPack.ONE).labels()).doesNotContain("Keep me off it");
    }
}
