package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Design, section 5, "Boards": improvement. */
final class ImprovementRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");
    private final Teammate ben = team.member("ben");

    @BeforeEach
    void easyQuestions() {
        team.admins("schedule set difficulty:1");
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void theImprovementOfADayOrOfAllTimeIsNotAsked() {
        assertThat(ann.types("/quiz leaderboard board:improvement period:all").words())
                .contains("Choose one of those periods");
        assertThat(ann.types("/quiz leaderboard board:improvement period:today").words())
                .contains("Choose one of those periods");
    }

    @Test
    void improvementIsTheMeanCreditOfThePeriodLessThatOfTheTwentyBefore() {
        fromDecember();
        answers(ann, 10, TeamPack.ONE);
        team.until("2027-01-01T09:00");
        answers(ann, 4, TeamPack.ALL);
        String four = ann.types("/quiz leaderboard board:improvement").words();
        answers(ann, 1, TeamPack.ALL);

        assertThat(four).contains("Nobody stands here yet").contains("1 more answer to new questions until");
        assertThat(ann.types("/quiz leaderboard board:improvement").words())
                .contains("1 ann +67 percentage points")
                .contains("You: rank 1 with +67 percentage points");
    }

    @Test
    void withoutTenAnswersBeforeThePeriodTheNextOneCanHaveTheImprovement() {
        fromDecember();
        answers(ann, 9, TeamPack.ONE);
        String december = ann.types("/quiz leaderboard board:improvement").words();
        team.until("2027-01-01T09:00");
        answers(ann, 6, TeamPack.ALL);
        String january = ann.types("/quiz leaderboard board:improvement").words();
        String chinese = ann.speaking(Locale.CHINA)
                .types("/quiz leaderboard board:improvement")
                .words();

        assertThat(december)
                .contains("no figure for you this month", "and you have 0.")
                .contains("Give 1 more this month and 5 next month, and next month has one.");
        assertThat(january)
                .contains("Nobody stands here yet", "and you have 9.")
                .contains("Give 5 first-time answers next month, and next month has one.");
        assertThat(chinese).contains("本月不会有你的数据", "下月答满 5 道没做过的题，就会有。");
    }

    @Test
    void improvementLooksBackOnNoMoreThanTwentyAnswers() {
        team.admins("schedule set difficulty:all");
        fromDecember();
        answers(ann, 5, TeamPack.ALL);
        answers(ann, 20, TeamPack.ONE);
        team.until("2027-01-01T09:00");
        answers(ann, 5, TeamPack.ALL);

        assertThat(ann.types("/quiz leaderboard board:improvement").words()).contains("1 ann +67 percentage points");
    }

    @Test
    void improvementRanksAndHidesLikeTheOtherBoards() {
        fromDecember();
        for (int day = 0; day < 10; day++) {
            team.nextDay();
            ann.answers(TeamPack.ONE);
            ben.answers(TeamPack.TWO);
        }
        team.until("2027-01-01T09:00");
        for (int day = 0; day < 5; day++) {
            team.nextDay();
            ann.answers(TeamPack.ALL);
            ben.answers(TeamPack.ALL);
        }
        String both = ben.types("/quiz leaderboard board:improvement").words();
        ben.types("/quiz privacy hide");

        assertThat(both).contains("1 ann +67").contains("2 ben +33").contains("You: rank 2 with +33");
        assertThat(ann.types("/quiz leaderboard board:improvement").words()).doesNotContain("ben");
        assertThat(ben.types("/quiz leaderboard board:improvement").words())
                .doesNotContain("2 ben")
                .contains("with +33 percentage points you would have rank 2");
    }

    @Test
    void improvementCountsFirstTimeQuestionsOnly() {
        team.admins("schedule set difficulty:all");
        fromDecember();
        answers(ann, 10, TeamPack.ONE);
        team.until("2027-01-01T08:00");
        for (int day = 0; day < 5; day++) {
            String again = team.core()
                    .stores()
                    .answers()
                    .latest(ann.ref(), 100)
                    .get(9 + day)
                    .question()
                    .value();
            team.admins("post question:" + again);
            ann.answers(TeamPack.ALL);
            team.until(team.now().plus(java.time.Duration.ofDays(1)));
        }

        assertThat(ann.types("/quiz leaderboard board:improvement").words()).contains("Nobody stands here yet");
    }

    @Test
    void whatCannotComeAnyMoreIsNotPromised() {
        try (Team small = Team.start(12)) {
            Teammate dan = small.member("dan");
            for (int day = 0; day < 12; day++) {
                small.nextDay();
                dan.answers(TeamPack.ONE);
            }
            small.until("2026-12-07T11:00");

            assertThat(dan.types("/quiz leaderboard board:improvement period:week")
                            .words())
                    .contains("no figure for you this week any more: it takes 5 more answers to new questions,")
                    .contains("and none can still come.");
            assertThat(dan.types("/quiz leaderboard board:improvement").words())
                    .contains("no figure for you this month", "and you have 8.")
                    .contains("Here 0 questions are still new to you.")
                    .doesNotContain("next month has one");
        }
    }

    @Test
    void aMonthTooShortForTheAnswersThatAreWantingPromisesNothingForTheNext() {
        team.nextDay();
        ann.answers(TeamPack.ONE);

        assertThat(ann.types("/quiz leaderboard board:improvement").words())
                .contains("A figure takes 10 answers to new questions before the period and 5 in it.")
                .doesNotContain("next month has one");
    }

    @Test
    void aLossIsToldWithAMinusSign() {
        fromDecember();
        answers(ann, 10, TeamPack.ALL);
        team.until("2027-01-01T09:00");
        answers(ann, 5, TeamPack.ONE);

        assertThat(ann.types("/quiz leaderboard board:improvement").words()).contains("1 ann −67 percentage points");
    }

    private void fromDecember() {
        team.until("2026-12-01T09:00");
    }

    private void answers(Teammate who, int days, String text) {
        for (int day = 0; day < days; day++) {
            team.nextDay();
            who.answers(text);
        }
    }
}
