package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Design, section 5, "Boards", and section 4, step 7. */
final class BoardsRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");
    private final Teammate ben = team.member("ben");
    private final Teammate cat = team.member("cat");

    @BeforeEach
    void easyQuestions() {
        team.admins("schedule set difficulty:1");
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void aSeasonThatEndedIsShownUntilTheNextBegins() {
        team.admins("season start name:Winter");
        ann.answers(team.nextDay().openPost(), TeamPack.TWO);
        team.admins("season end");
        team.days(3);

        assertThat(ann.types("/quiz leaderboard period:season").words())
                .contains("Points · Winter")
                .contains("1 ann 7");
    }

    @Test
    void whatWasReadOutOfAnEndedSeasonStaysWhenTheNextIsStartedOnTheSameDay() {
        team.admins("season start name:Winter");
        ann.answers(team.nextDay().openPost(), TeamPack.TWO);
        team.admins("season end");
        String ended = ann.types("/quiz leaderboard period:season").words();
        String started = team.admins("season start name:Spring").words();
        String stillEnded = ann.types("/quiz leaderboard period:season").words();
        ben.answers(team.nextDay().openPost(), TeamPack.ALL);

        assertThat(started).contains("runs from Tue 24 Nov 2026");
        assertThat(stillEnded).isEqualTo(ended).contains("Points · Winter", "1 ann 7");
        assertThat(ann.types("/quiz leaderboard period:season").words())
                .contains("Points · Spring", "1 ben 10")
                .doesNotContain("1 ann");
        assertThat(ann.types("/quiz leaderboard period:last-season").words()).contains("Points · Winter", "1 ann 7");
    }

    @Test
    void theWeekAndTheMonthBeforeCanBeSeen() {
        team.until("2026-11-30T10:00");
        ann.answers(TeamPack.ALL);
        team.until("2026-12-07T10:00");

        assertThat(ann.types("/quiz leaderboard period:last-week").words()).contains("Points · last week", "1 ann 10");
        assertThat(ann.types("/quiz leaderboard period:last-month").words())
                .contains("Points · last month", "1 ann 10");
        assertThat(ben.types("/quiz leaderboard period:last-month").words())
                .contains("You have no points in that period.");
        assertThat(ann.types("/quiz leaderboard period:last-month board:improvement")
                        .words())
                .contains("Nobody stands here.", "There is no figure for you:");
        assertThat(ann.types("/quiz leaderboard period:last-season").words()).contains("There was no season before.");
    }

    @Test
    void theBoardOfPointsOfThisMonthIsTheDefault() {
        team.until("2026-11-30T10:00");
        ann.answers(TeamPack.ALL);
        String november = ann.types("/quiz leaderboard").words();
        team.until("2026-12-01T10:00");
        ann.answers(TeamPack.ONE);

        assertThat(november).startsWith("Points · this month").contains("1 ann 10");
        assertThat(ann.types("/quiz leaderboard").words()).contains("1 ann 3");
        assertThat(ann.types("/quiz leaderboard period:all").words()).contains("1 ann 13");
    }

    @Test
    void tiesShareARank() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        ben.answers(TeamPack.ALL);
        cat.answers(TeamPack.ONE);

        assertThat(cat.types("/quiz leaderboard").words())
                .contains("1 ann 10\n1 ben 10\n3 cat 3")
                .contains("rank 3");
    }

    @Test
    void theBoardIsRightAtTheNextReadAfterAnAnswer() {
        team.nextDay();
        ann.answers(TeamPack.ONE);
        String before = ann.types("/quiz leaderboard").words();
        ben.answers(TeamPack.ALL);

        assertThat(before).contains("1 ann 3");
        assertThat(ann.types("/quiz leaderboard").words()).contains("1 ben 10\n2 ann 3");
    }

    @Test
    void aPageAfterTheLastIsTheLast() {
        team.nextDay();
        for (int number = 10; number < 22; number++) {
            team.member("m" + number).answers(TeamPack.ALL);
        }

        for (String board : List.of("points", "streak")) {
            Seen last = ann.types("/quiz leaderboard page:99 board:" + board);
            assertThat(last.words()).contains("1 m20 ").contains("1 m21 ").doesNotContain("m19 ");
            assertThat(last.words()).contains("There is no page 99; this is page 2, the last one.");
            assertThat(last.labels()).containsExactly("◀ Back");
        }
    }

    @Test
    void eachMemberSeesHisOwnRankAndTwoNeighboursPrivately() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        ben.answers(TeamPack.TWO);
        cat.answers(TeamPack.ONE);

        Seen seen = ben.types("/quiz leaderboard");

        assertThat(seen.ack()).isEqualTo(Ack.EPHEMERAL);
        assertThat(seen.words()).contains("You: rank 2 with 7 points.").contains("Near you: 1. ann 10 · 3. cat 3");
    }

    @Test
    void theLastOneHasTheTwoBeforeHimAsNeighbours() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        ben.answers(TeamPack.TWO);
        cat.answers(TeamPack.ONE);

        assertThat(cat.types("/quiz leaderboard").words()).contains("Near you: 1. ann 10 · 2. ben 7");
    }

    @Test
    void theOwnRankIsShownOnTheBoardOfStreaksToo() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        team.nextDay();
        ann.answers(TeamPack.ALL);
        ben.answers(TeamPack.ONE);

        assertThat(ben.types("/quiz leaderboard board:streak").words())
                .contains("1 ann 2\n2 ben 1")
                .contains("You: rank 2 with a streak of 1.");
        assertThat(cat.types("/quiz leaderboard board:streak").words()).contains("You have no streak now.");
    }

    @Test
    void hiddenMembersTakeNoRankAndSeeTheOneThatTheyWouldHave() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        ben.answers(TeamPack.TWO);
        cat.answers(TeamPack.ONE);
        ben.types("/quiz privacy hide");

        assertThat(ann.types("/quiz leaderboard").words())
                .contains("1 ann 10\n2 cat 3")
                .doesNotContain("ben");
        assertThat(ben.types("/quiz leaderboard").words()).contains("with 7 points you would have rank 2");
        assertThat(ben.types("/quiz leaderboard board:streak").words())
                .doesNotContain("ben")
                .contains("with a streak of 1 you would have rank 1");
    }

    @Test
    void whomAnAdministratorTookOffIsToldSoOnTheBoard() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        team.admins("member user:ann action:exclude reason:copied");
        String told = "An administrator has taken you off the board";

        assertThat(ann.types("/quiz leaderboard").words()).contains("You are not listed", told);
        team.admins("member user:ann action:readmit");
        ann.types("/quiz privacy hide");
        assertThat(ann.types("/quiz leaderboard").words())
                .contains("You are not listed")
                .doesNotContain(told);
    }

    @Test
    void onesOwnFirstFeedbackOffersToStayOffTheBoardAndItFollowsAtOnce() {
        team.nextDay();
        Seen feedback = ann.answers(TeamPack.ALL);
        ben.answers(TeamPack.ONE);
        String before = ben.types("/quiz leaderboard").words();
        feedback.press("Keep me off it");

        assertThat(before).contains("1 ann 10");
        assertThat(ben.types("/quiz leaderboard").words()).doesNotContain("ann").contains("1 ben 3");
    }

    @Test
    void whoComesBackOnTheBoardHasAllHisPoints() {
        team.nextDay();
        ann.types("/quiz privacy hide");
        ann.answers(TeamPack.ALL);
        ann.types("/quiz settings").press("Put me on it");

        assertThat(ben.types("/quiz leaderboard").words()).contains("1 ann 10");
    }

    @Test
    void aSeasonRunsFromOneStartToTheNextAndNoneIsShownWhileNoneWasStarted() {
        team.nextDay();
        ann.answers(TeamPack.ONE);
        String none = ann.types("/quiz leaderboard period:season").words();
        team.until("2026-11-24T08:00");
        team.admins("season start name:One");
        team.nextDay();
        ann.answers(TeamPack.ALL);
        String one = ann.types("/quiz leaderboard period:season").words();
        team.until("2026-11-25T08:00");
        team.admins("season start name:Two");
        team.nextDay();
        ann.answers(TeamPack.TWO);

        assertThat(none).contains("No season runs.");
        assertThat(one).contains("1 ann 10");
        assertThat(ann.types("/quiz leaderboard period:season").words()).contains("1 ann 7");
        assertThat(team.admins("season show").words()).contains("One: Tue 24 Nov 2026 to Tue 24 Nov 2026");
    }

    @Test
    void aBoardSaysWhoseItIsWhereThereAreSeveral() {
        String alone = ann.types("/quiz leaderboard").words();
        team.setUp("second");

        assertThat(alone).startsWith("Points · this month").doesNotContain("all channels");
        assertThat(ann.types("/quiz leaderboard").words()).startsWith("Points · this month · all channels");
        assertThat(ann.types("/quiz leaderboard channel:all").words()).contains("all channels");
        assertThat(ann.in("second").types("/quiz leaderboard channel:here").words())
                .contains("#second")
                .doesNotContain("all channels");
        assertThat(ann.in("lounge").types("/quiz leaderboard channel:here").words())
                .contains("No quiz was set up here: #lounge");
    }

    @Test
    void whatIsNoChannelThatCanBeMadeOutIsNotSaidToBeWithoutAQuiz() {
        assertThat(ann.types("/quiz leaderboard channel:\"the lounge\"").words())
                .contains("“the lounge” is not a channel here that I can make out.")
                .doesNotContain("No quiz was set up");
    }
}
