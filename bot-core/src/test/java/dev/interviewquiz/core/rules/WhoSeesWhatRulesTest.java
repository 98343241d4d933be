package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Design, section 5, "Who sees what". */
final class WhoSeesWhatRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");
    private final Teammate ben = team.member("ben");
    private final Teammate cat = team.member("cat");

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void nobodyElseOpensAMembersResultByItsButtons() {
        team.nextDay();
        Seen feedback = ann.answers(TeamPack.ONE);

        for (Button button : Words.buttons(feedback.view())) {
            if (!List.of("fine", "unlist").contains(button.actionId())) {
                String seen = ben.clicks(button.actionId()).words();
                assertThat(seen)
                        .as(button.label())
                        .isEqualTo("That is no longer there, or not yours to see. /quiz home shows what is.");
            }
        }
        assertThat(ben.presses(team.openPost(), "✍ Answer").words()).doesNotContain(TeamPack.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home",
                "today",
                "practice",
                "show team-01",
                "leaderboard",
                "me",
                "settings",
                "privacy",
                "privacy export",
                "privacy delete",
                "help",
                "answer " + TeamPack.ONE
            })
    void repliesArePrivate(String line) {
        team.nextDay();

        assertThat(ann.types("/quiz " + line).ack()).isEqualTo(Ack.EPHEMERAL);
    }

    @Test
    void administratorsSeeCountsAndAveragesAndNeverWhoAnsweredWhat() {
        team.nextDay();
        ann.answers(TeamPack.ONE);
        ben.answers(TeamPack.ALL);
        String seen = String.join(
                "\n",
                team.admins("status").words(),
                team.admins("preview").words(),
                team.admins("schedule show").words(),
                team.admin().types("/quiz home").words());

        assertThat(seen).contains("2 answers").doesNotContainPattern("\\b(ann|ben|locks)\\b");
    }

    @Test
    void averagesAndHardestPointsAreShownFromThreePeopleOn() {
        team.nextDay();
        ann.answers(TeamPack.ONE);
        ben.answers(TeamPack.ONE);
        team.nextDay();
        ann.answers(TeamPack.TWO);
        ben.answers(TeamPack.TWO);
        cat.answers(TeamPack.ALL);
        team.nextDay();

        assertThat(team.posts().get(0).words())
                .contains("2 answers")
                .doesNotContain("average")
                .doesNotContain("hardest");
        assertThat(team.posts().get(1).words())
                .contains("3 answers · average 78 %")
                .contains("hardest: Visits are recorded");
    }

    @Test
    void noPublicTextQuotesAnAnswerOrNamesWhoGaveIt() {
        team.nextDay();
        ann.answers("It locks the door with a xylophone.");
        ben.answers("It counts the keys with a xylophone.");
        cat.answers("It locks the door with a xylophone.");
        team.nextDay();
        List<View> all = new ArrayList<>();
        for (Posted post : team.posts()) {
            all.addAll(post.versions());
            all.addAll(post.thread());
        }

        assertThat(all)
                .hasSizeGreaterThan(3)
                .allSatisfy(view -> assertThat(Words.of(view) + view.summary().words())
                        .doesNotContain("xylophone")
                        .doesNotContain("ann")
                        .doesNotContain("cat"));
    }

    @Test
    void privacySaysThatWhoeverRunsTheProcessCanReadItsDatabaseAndWhoThatIs() {
        String unnamed = ann.types("/quiz privacy").words();
        team.admins("config key:operator value:\"Olga of IT\"");

        assertThat(unnamed)
                .contains("Whoever runs the process can read its database.")
                .contains("Ask an administrator");
        assertThat(ann.types("/quiz privacy").words()).contains("Here that is: Olga of IT");
    }

    @Test
    void theFirstFeedbackSaysOnceThatPointsWillStandOnTheBoard() {
        team.nextDay();
        Seen first = ann.answers(TeamPack.ALL);
        team.nextDay();
        Seen second = ann.answers(TeamPack.ALL);

        assertThat(first.words()).contains("Your points will stand on the team's board.");
        assertThat(first.labels()).contains("Fine", "Keep me off it");
        assertThat(second.words()).doesNotContain("stand on the team's board");
        assertThat(second.labels()).doesNotContain("Fine", "Keep me off it");
    }

    @Test
    void theFeedbackThatGotLostIsFollowedByOneThatSaysItAgain() {
        team.nextDay();
        Seen lost = ann.answers(TeamPack.ALL);
        team.interactions().undelivered(ann.ref(), lost.view());
        Seen again = ann.types("/quiz today");
        team.interactions().undelivered(ann.ref(), ann.types("/quiz me").view());

        assertThat(again.words()).contains("Your points will stand on the team's board.");
        assertThat(again.labels()).contains("Fine", "Keep me off it");
        assertThat(ann.types("/quiz today").words()).doesNotContain("stand on the team's board");
    }

    @Test
    void fineKeepsOneOnTheBoardAndKeepMeOffItTakesOneOff() {
        team.nextDay();
        ann.answers(TeamPack.ALL).press("Fine");
        ben.answers(TeamPack.ALL).press("Keep me off it");

        assertThat(cat.types("/quiz leaderboard").words()).contains("ann").doesNotContain("ben");
        assertThat(ben.types("/quiz settings").words()).contains("You are off the board.");
    }

    @Test
    void theBoardOffersNothingToWhoOnlyPractised() {
        Seen practice = ann.types("/quiz practice").press("✍ Answer").send("text", TeamPack.ALL);

        assertThat(practice.words()).doesNotContain("stand on the team's board");
    }

    @Test
    void adminCommandsAreRefusedToOthers() {
        for (String line : List.of(
                "setup", "preview", "post", "pack", "schedule", "season", "member", "config", "status", "backup")) {
            assertThat(ann.types("/quiz-admin " + line).words()).as(line).contains("This is for administrators");
        }
    }

    @Test
    void backupIsForOperatorsAlone() {
        assertThat(team.admins("backup").words()).contains("This is for operators");
        assertThat(team.member("olga").types("/quiz-admin backup").words()).contains("Backup written");
    }

    @Test
    void theBoardOfARestrictedChannelIsShownThereAndToItsPlayersAndAdministrators() {
        team.setUp("vault");
        team.restricts("vault");
        team.admins("config key:public-boards value:yes");
        team.nextDay();
        ann.in("vault").answers(team.openPost("vault"), TeamPack.ALL);
        String line = "/quiz leaderboard channel:vault";

        assertThat(ben.types(line).words())
                .startsWith("That channel is private.")
                .doesNotContain("1 ann");
        assertThat(ben.types(line + " public:yes").ack()).isEqualTo(Ack.EPHEMERAL);
        assertThat(ben.in("vault").types(line).words()).contains("1 ann");
        assertThat(ann.types(line).words()).contains("1 ann");
        assertThat(team.admin().types(line).words()).contains("1 ann");
        assertThat(team.admin().types(line + " public:yes").words()).startsWith("That channel is private.");
        assertThat(ben.clicks("board.points.month.c1.1").words()).doesNotContain("1 ann");
    }

    @Test
    void aNameThatShowsNothingIsAQuestionMark() {
        team.nextDay();
        ann.named("\u3164\u2800").answers(TeamPack.ALL);

        assertThat(ben.types("/quiz leaderboard").words()).contains("1 ? ");
    }
}
