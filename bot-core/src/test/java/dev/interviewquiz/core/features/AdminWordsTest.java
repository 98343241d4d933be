package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Words;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators are told when something stands in the way of what they want. */
final class AdminWordsTest {
    private final Team team = Team.start();

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void aReasonGivenAfterTheExclusionIsKeptAndShown() {
        team.nextDay();
        team.member("ann").answers(TeamPack.ALL);
        team.admins("member user:ann action:exclude");

        assertThat(team.admins("member user:ann action:exclude reason:\"copied twice\"")
                        .words())
                .contains("is off the boards already. Reason noted: “copied twice”.");
        assertThat(team.admins("member user:ann action:exclude").words())
                .contains("is off the boards already.")
                .doesNotContain("noted");
        assertThat(team.member("ann").types("/quiz privacy export").file())
                .contains("excluded: false", "excluded: true; copied twice");
    }

    @Test
    void aPostedBoardThatGotLostLeavesTheHourToTheNext() {
        team.nextDay();
        team.member("ann").answers(TeamPack.ALL);
        Seen lost = team.admin().types("/quiz leaderboard public:yes");
        team.interactions()
                .undelivered(
                        team.admin().ref(), team.admin().types("/quiz help").view());
        Seen tooSoon = team.admin().types("/quiz leaderboard public:yes");
        team.interactions().undelivered(team.admin().ref(), lost.view());

        assertThat(tooSoon.words()).contains("once an hour");
        assertThat(team.admin().types("/quiz leaderboard public:yes").ack()).isEqualTo(Ack.PUBLIC);
        assertThat(team.admin().types("/quiz leaderboard public:yes").words()).contains("once an hour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule", "schedule show", "status", "preview"})
    void aPauseIsToldThoughNoQuestionFits(String command) {
        team.admins("schedule set topics:gan");
        team.admins("schedule pause");
        String paused = team.admins(command).words();
        team.admins("schedule pause date:2026-12-10");

        assertThat(paused).containsPattern("[Pp]aused").containsPattern("(none|No question) fits");
        assertThat(team.admins(command).words())
                .contains("Paused until Thu 10 Dec")
                .containsPattern("(none|No question) fits");
    }

    @Test
    void packsMayBePartedByBlanks() {
        assertThat(team.admins("schedule set packs:\"team deep-learning\"").words())
                .contains("Changed.", "deep-learning, team");
        assertThat(team.admins("schedule set packs:nope,all").words()).contains("there is no pack “nope”.");
        assertThat(team.admins("schedule set packs:team,all").words()).contains("Changed.", "Packs: all");
    }

    @Test
    void aPackThatIsNotThereIsToldWithAllThatAre() {
        assertThat(team.admins("schedule set packs:deep-learing").words())
                .contains("there is no pack “deep-learing”. Possible: deep-learning, team")
                .contains("Did you mean deep-learning?");
        assertThat(team.admins("schedule set packs:\"team nope\"").words()).contains("there is no pack “nope”.");
    }

    @Test
    void anOptionIsReadByItsChineseNameAndNoOtherTakesAnUnknownOne() {
        assertThat(team.admins("schedule set 难度:1 主题:金库").words())
                .contains("Changed.", "Difficulty: easy", "Topics: Vaults", "10:00");
        assertThat(team.admins("schedule set 气温:1").words())
                .contains("There is no option “气温” here.", "Possible: action: time: zone:")
                .doesNotContain("is not a time");
    }

    @Test
    void aShortPreviewLeadsOnToTheDaysAfterIt() {
        team.nextDay();
        List<Integer> all = TeamPack.numbers(team.admins("preview").words());
        Seen first = team.admins("preview days:5");
        Seen rest = first.press("More");

        assertThat(TeamPack.numbers(first.words())).isEqualTo(all.subList(0, 5));
        assertThat(TeamPack.numbers(rest.words())).isEqualTo(all.subList(5, 14));
        assertThat(rest.labels()).isEmpty();
        assertThat(team.admins("preview").labels()).isEmpty();
    }

    @Test
    void howShortlyAQuestionIsOpenIsReckonedFromTheNextOne() {
        team.admins("schedule set time:02:30 zone:Europe/Berlin days:daily");
        team.until("2027-03-28T05:00");

        assertThat(team.admins("schedule set close:03:15").words()).contains("Each question is open for 45 min only");
    }

    @Test
    void aZoneThatIsMissedByALetterIsTheOnlyOneThatIsMeant() {
        assertThat(team.admins("schedule set zone:Asia/Shangai").words())
                .contains("Did you mean Asia/Shanghai (16:00 there now)?");
    }

    @Test
    void homeSaysThatTheAdministratorsPartMayBeMissingWhileThePlatformDoesNotSay() {
        Interaction known = team.member("ann").interaction(new Trigger.Home());
        Interaction unknown = new Interaction(
                known.member(),
                known.channel(),
                known.displayName(),
                known.locale(),
                known.roles(),
                false,
                false,
                known.zone(),
                known.trigger());

        assertThat(Words.of(team.interactions().home(unknown))).contains("whether you are an administrator");
        assertThat(Words.of(team.interactions().home(known))).doesNotContain("whether you are an administrator");
    }
}
