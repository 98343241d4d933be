package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import org.junit.jupiter.api.Test;

/** Sentences that must be true where they stand. */
final class SmallWordsTest {
    @Test
    void aBoardThatShowsNobodyIsSaidNotToHaveBeenPosted() {
        try (Team team = Team.start(10)) {
            Seen empty = team.admin().types("/quiz leaderboard public:yes");

            assertThat(empty.ack()).isEqualTo(Ack.EPHEMERAL);
            assertThat(empty.words()).contains("Nothing was posted", "Nobody stands here yet.");
            assertThat(team.admin().types("/quiz leaderboard").words()).doesNotContain("Nothing was posted");
        }
    }

    @Test
    void aBoardCannotBePostedOutsideOfAChannelWhichIsSaid() {
        try (Team team = Team.start(10)) {
            team.nextDay();
            team.member("ann").answers(TeamPack.ALL);

            assertThat(team.admin()
                            .outside()
                            .types("/quiz leaderboard public:yes")
                            .words())
                    .contains("A board is posted into a channel")
                    .doesNotContain("once an hour");
        }
    }

    @Test
    void theNextQuestionOfAnotherChannelIsToldWithItsName() {
        try (Team team = Team.start(10)) {
            Teammate ann = team.member("ann");

            assertThat(ann.in("lounge").types("/quiz today").words()).containsPattern("The next one: .* · #interview");
            assertThat(ann.types("/quiz today").words())
                    .contains("The next one:")
                    .doesNotContain("#interview");
        }
    }

    @Test
    void theNextQuestionOfARestrictedChannelIsNotTold() {
        try (Team team = Team.start(10)) {
            team.restricts(Team.CHANNEL);

            assertThat(team.member("ann").in("lounge").types("/quiz today").words())
                    .doesNotContain("The next one:");
        }
    }

    @Test
    void theReminderFormCallsTheZoneByItsName() {
        try (Team team = Team.bare(Platform.TERMINAL, 10)) {
            assertThat(team.member("ann")
                            .types("/quiz settings")
                            .press("Reminder…")
                            .words())
                    .contains(": UTC")
                    .doesNotContain(": Z");
        }
    }

    @Test
    void aReminderIsOfferedOnlyWhereADailyQuestionRuns() {
        try (Team team = Team.bare(Platform.TERMINAL, 10)) {
            Teammate ann = team.member("ann");
            String third = practised(ann, 3);
            team.setUp(Team.CHANNEL);

            assertThat(third).doesNotContain("A reminder once a day");
            assertThat(practised(ann, 1)).contains("A reminder once a day");
        }
    }

    private static String practised(Teammate who, int times) {
        String words = "";
        for (int time = 0; time < times; time++) {
            Seen card = who.types("/quiz practice topic:safes");
            words = card.press("✍ Answer").send("text", TeamPack.ONE).words();
        }
        return words;
    }

    @Test
    void aWordOfWhichHalfTheLettersDifferIsNotTakenForAnother() {
        try (Team team = Team.bare(Platform.TERMINAL, 10)) {
            Teammate ann = team.member("ann");

            assertThat(ann.types("/quiz help command:nope").words()).doesNotContain("Did you mean");
            assertThat(ann.types("/quiz help command:shwo").words()).contains("Did you mean /quiz help show?");
        }
    }

    @Test
    void whatAQuestionIsNamedByIsSaid() {
        try (Team team = Team.bare(Platform.TERMINAL, 10)) {
            assertThat(team.member("ann").types("/quiz help command:show").words())
                    .contains("question: An id, or words of a question");
        }
    }

    @Test
    void daysThatAreListedHaveTheirWeekdays() {
        try (Team team = Team.start(10)) {
            team.admins("schedule set holidays:2026-12-04,2026-12-24..2026-12-26 extra-days:2026-12-05");
            team.admins("schedule skip 2026-12-07");

            assertThat(team.admins("schedule").words())
                    .contains("2026-12-04 Fri", "2026-12-24..2026-12-26", "2026-12-05 Sat", "2026-12-07 Mon");
        }
    }

    @Test
    void theThreadOfAChannelOfBothLanguagesIsNamedInBoth() {
        try (Team team = Team.bare(Platform.TERMINAL, 10)) {
            team.setUp(Team.CHANNEL, "lang", "both");
            team.nextDay().nextDay();

            assertThat(team.posts().get(0).thread())
                    .hasSize(2)
                    .allMatch(view -> view.summary().words().matches("Daily question 1 · \\w+ / 每日一题 第 1 题 · .+"));
        }
    }

    @Test
    void whoInvitesTheBotBackIsToldWhereTheButtonIs() {
        try (Team team = Team.bare(Platform.DISCORD, 10)) {
            team.setUp(Team.CHANNEL);
            team.interactions().left(team.workspace());
            Seen back = team.admin().outside().handles(new Trigger.Joined("Team"));

            assertThat(back.words())
                    .contains("I am back.", "Run /quiz-admin status in the channel: it has the button for that.")
                    .doesNotContain("the same button");
        }
    }
}
