package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import org.junit.jupiter.api.Test;

/** Design, section 5, "Nobody rehearses the day's question": old posts and results of a question that comes again. */
final class RehearsalElsewhereRulesTest {
    private static final String ANSWER_FIRST = "Practice on it waits until you have answered there.";
    private static final String HELD = "That question is open or coming up soon where you take part";

    /** Question 1 has closed in the first channel and is open in the second. */
    private static Team closedHereOpenThere() {
        Team team = Team.start();
        team.admins("post question:team-01");
        team.nextDay().nextDay();
        team.setUp("second");
        team.admin().in("second").types("/quiz-admin post question:team-01");
        return team;
    }

    @Test
    void aClosedPostIsNotPractisedWhileItsQuestionWaitsForTheMemberInAnotherChannel() {
        try (Team team = closedHereOpenThere()) {
            Teammate ann = team.member("ann");
            Posted closed = team.posts().get(0);
            Seen before = ann.presses(closed, "My result");
            Seen counted = ann.in("second").answers(TeamPack.ALL);

            assertThat(before.words()).contains("You did not answer this one.", ANSWER_FIRST);
            assertThat(before.labels()).doesNotContain("Answer as practice");
            assertThat(counted.words()).contains("10 of 10 points");
            assertThat(ann.presses(closed, "My result")
                            .press("Answer as practice")
                            .send("text", TeamPack.ONE)
                            .words())
                    .contains("After closing, so this is practice", "Model answer");
        }
    }

    @Test
    void whatWasWrittenForAPostThatClosedMeanwhileIsGivenBackWhereItsQuestionWaitsElsewhere() {
        try (Team team = Team.start()) {
            Teammate ann = team.member("ann");
            team.admins("post question:team-01");
            Seen form = ann.presses(team.openPost(), "✍ Answer");
            team.nextDay().nextDay();
            team.setUp("second");
            team.admin().in("second").types("/quiz-admin post question:team-01");

            assertThat(form.send("text", TeamPack.TWO).words()).contains(ANSWER_FIRST, TeamPack.TWO);
        }
    }

    /** Question 1 was answered in the first channel; now it is open there again, and in the second for the first time. */
    private static Team openAgainHereAndOpenThere() {
        Team team = Team.start();
        team.setUp("second");
        team.admins("post question:team-01");
        team.member("ann").answers(TeamPack.ONE);
        team.until("2026-12-07T08:01");
        team.admin().in("second").types("/quiz-admin post question:team-01");
        team.admins("post question:team-01");
        return team;
    }

    @Test
    void whatWouldBePracticeHereWaitsWhileTheSameQuestionIsOpenForPointsElsewhere() {
        try (Team team = openAgainHereAndOpenThere()) {
            Teammate ann = team.member("ann").in("second");
            Posted second = team.openPost("second");
            String typed = ann.types("/quiz answer " + TeamPack.TWO).words();
            String pressed = ann.presses(second, "✍ Answer").words();
            String hint = ann.presses(second, "💡 Hint · −20 %").words();
            String solution = ann.presses(second, "Show me · 0 points").words();
            Seen counted = team.member("ann").answers(TeamPack.ALL);

            assertThat(typed).contains("#interview", ANSWER_FIRST, TeamPack.TWO).doesNotContain("This one has closed");
            assertThat(pressed).contains("#interview", ANSWER_FIRST);
            assertThat(hint).contains("#interview", ANSWER_FIRST).doesNotContain("💡");
            assertThat(solution).contains("#interview", ANSWER_FIRST);
            assertThat(counted.words()).contains("10 of 10 points");
            assertThat(ann.answers(TeamPack.ALL).words()).contains("in another channel", "so this is practice");
        }
    }

    @Test
    void aSolutionIsNotShownWhereTheQuestionHasOpenedForPointsElsewhereSinceItWasAskedFor() {
        try (Team team = Team.start()) {
            team.setUp("second");
            team.admins("post question:team-01");
            Teammate ann = team.member("ann");
            ann.answers(TeamPack.ONE);
            team.until("2026-12-07T08:01");
            team.admin().in("second").types("/quiz-admin post question:team-01");
            Seen sure = ann.in("second").presses(team.openPost("second"), "Show me · 0 points");
            team.admins("post question:team-01");

            assertThat(sure.press("Show me now").words()).contains(ANSWER_FIRST).doesNotContain(TeamPack.ALL);
        }
    }

    @Test
    void aClosedPostIsNotPractisedBeforeAnotherChannelIsAskedItsQuestion() {
        try (Team team = Team.start(3)) {
            team.nextDay().nextDay();
            team.setUp("second");

            assertThat(team.member("ann")
                            .presses(team.posts().get(0), "My result")
                            .words())
                    .contains(ANSWER_FIRST);
        }
    }

    @Test
    void anOldResultTellsNoModelAnswerWhileItsQuestionIsOpenAnew() {
        try (Team team = Team.start(2)) {
            Teammate ann = team.member("ann");
            team.nextDay();
            String fresh = ann.answers(TeamPack.ONE).words();
            team.nextDay().nextDay();
            Seen before = ann.presses(team.posts().get(0), "My result");
            String withheld = before.press("Model answer").words();
            String answered = ann.answers(TeamPack.ONE).words();

            assertThat(fresh).contains(TeamPack.ALL);
            assertThat(before.words()).contains("1 of 3 key points").doesNotContain(TeamPack.ALL);
            assertThat(withheld).contains(HELD);
            assertThat(answered).contains(TeamPack.ALL);
            assertThat(ann.presses(team.posts().get(0), "My result").words()).contains(TeamPack.ALL);
        }
    }

    @Test
    void aSolutionThatWasShownIsNotShownAgainWhileTheQuestionIsOpenAnew() {
        try (Team team = Team.start(2)) {
            Teammate ann = team.member("ann");
            team.nextDay();
            ann.gives();
            team.nextDay().nextDay();

            assertThat(ann.presses(team.posts().get(0), "My result").words())
                    .contains(HELD)
                    .doesNotContain(TeamPack.ALL);
        }
    }

    @Test
    void whoAnsweredAsPracticeBecauseHeHadTheQuestionBeforeIsNotRefused() {
        try (Team team = Team.start()) {
            Teammate ann = team.member("ann");
            team.admins("post question:team-01");
            ann.answers(TeamPack.ONE);
            ann.types("/quiz privacy delete").press("Delete for good");
            String before = ann.types("/quiz show team-01").words();
            ann.answers(TeamPack.ONE);

            assertThat(before).contains(HELD);
            assertThat(ann.types("/quiz show team-01").words()).contains(TeamPack.ALL);
        }
    }

    @Test
    void whoHasAnsweredIsToldTheModelAnswerThoughAnotherChannelWillBeAskedTheSame() {
        try (Team team = Team.start(3)) {
            team.setUp("second");
            team.nextDay();

            assertThat(team.member("ann").answers(TeamPack.ONE).words()).contains(TeamPack.ALL);
        }
    }
}
