package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Design, section 5, "Delete", retention and coming back. */
final class DeletionRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    private void annDeletes() {
        ann.types("/quiz privacy delete").press("Delete for good");
    }

    @Test
    void itShowsWhatWillGoAndAsksOnce() {
        team.admins("schedule set difficulty:1");
        team.nextDay();
        ann.answers(TeamPack.ALL);
        team.nextDay();
        ann.answers(TeamPack.ONE);

        Seen sure = ann.types("/quiz privacy delete");

        assertThat(sure.words()).contains("2 answers with 13 points").contains("cannot be undone");
        assertThat(sure.labels()).containsExactly("Delete for good");
        assertThat(ann.types("/quiz leaderboard").words()).contains("1 ann 13");
    }

    @Test
    void anAnswerThatIsNotGradedYetIsSaidToBeWithoutPointsYet() {
        team.admins("schedule set difficulty:1");
        team.nextDay();
        ann.answers(TeamPack.ALL);
        team.admins("schedule set feedback:close");
        team.nextDay();
        String graded = ann.types("/quiz privacy delete").words();
        ann.answers(TeamPack.ALL);

        assertThat(graded).contains("1 answer with 10 points").doesNotContain("graded only");
        assertThat(ann.types("/quiz privacy delete").words())
                .contains("2 answers with 10 points")
                .contains("1 of the answers is graded only when the question closes; the points above are without it.");
    }

    @Test
    void whoHidByChoiceIsNotSaidToBeBackOnTheBoards() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        ann.types("/quiz privacy hide");
        team.admins("member user:ann action:exclude reason:copied");

        assertThat(team.admins("member user:ann action:readmit").words())
                .isEqualTo("ann is no longer kept off the boards. Those who chose to be hidden stay so.");
    }

    @Test
    void textsAnswersMarksAndNamesGo() {
        team.nextDay();
        Posted post = team.openPost();
        ann.answers(TeamPack.TWO).press("I did say this");
        ann.types("/quiz answer It locks the door with a xylophone.");
        team.nextDay();
        annDeletes();

        assertThat(team.core().stores().members().find(ann.ref())).isEmpty();
        assertThat(ann.types("/quiz me").words())
                .contains("No graded answers yet.")
                .contains("no points");
        assertThat(ann.types("/quiz privacy export").file())
                .contains("\"answers\" : [ ]")
                .doesNotContain("xylophone");
        assertThat(ann.types("/quiz leaderboard").words()).contains("Nobody stands here yet");
        assertThat(ann.presses(post, "My result").words()).contains("You did not answer this one.");
    }

    @Test
    void noTableHoldsTheMembersIdAfterwards(@TempDir Path folder) throws IOException {
        Teammate zelda = team.member("zelda");
        team.admins("config admins:root,zelda");
        team.nextDay();
        zelda.answers(TeamPack.TWO).press("I did say this");
        zelda.remindedAt("20:00", "UTC");
        zelda.away("2026-11-25", "2026-11-26");
        zelda.types("/quiz practice").press("💡 Hint");
        team.admins("member user:zelda action:exclude reason:copied");
        team.admins("member user:zelda action:readmit");
        team.nextDay();
        String before = stored(folder);
        zelda.types("/quiz privacy delete").press("Delete for good");

        assertThat(before).contains("zelda");
        assertThat(stored(folder)).doesNotContain("zelda");
    }

    /** All that a backup of the database holds. */
    private String stored(Path folder) throws IOException {
        Path written = team.core().database().backup().to(folder, team.now());
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void aTextThatWasRefusedGoesToo() {
        team.admins("post question:team-01");
        ann.answers("How does safe number 1 keep its secret?");
        annDeletes();

        assertThat(ann.presses(team.openPost(), "✍ Answer").words()).doesNotContain("In your own words: How does");
    }

    @Test
    void totalsOfClosedPostsStay() {
        team.nextDay();
        PostId post = new PostId(team.openPost().key());
        ann.answers(TeamPack.TWO);
        team.nextDay();
        var before = team.core().stores().answers().totals(post);
        annDeletes();

        assertThat(before.answered()).isOne();
        assertThat(team.core().stores().answers().totals(post)).isEqualTo(before);
    }

    @Test
    void onlyUntilTheOpenPostsHaveClosedItIsRememberedThatTheMemberHasHadThem() {
        team.nextDay();
        PostId post = new PostId(team.openPost().key());
        ann.answers(TeamPack.ONE);
        annDeletes();
        Seen again = ann.answers(TeamPack.ALL);
        boolean whileOpen = team.core().stores().erasure().hasHad(post, ann.ref());
        team.nextDay();

        assertThat(again.words()).startsWith("You have had this question already, so this is practice");
        assertThat(ann.types("/quiz leaderboard").words()).doesNotContain("1 ann");
        assertThat(whileOpen).isTrue();
        assertThat(team.core().stores().erasure().hasHad(post, ann.ref())).isFalse();
        assertThat(ann.answers(TeamPack.ALL).words()).contains("streak 1");
    }

    @Test
    void afterItNothingClaimsAnAnswerWhereOnlyTheSolutionWasShown() {
        team.nextDay();
        ann.presses(team.openPost(), "Show me · 0 points").press("Show me now");
        Seen sure = ann.types("/quiz privacy delete");
        sure.press("Delete for good");

        assertThat(sure.words()).contains("You have given no answers.");
        assertThat(ann.types("/quiz today").words())
                .contains("You have had this question already")
                .doesNotContain("You have answered");
    }

    @Test
    void itDoesNotWashOffAHint() {
        team.admins("schedule set difficulty:1");
        team.nextDay();
        ann.presses(team.openPost(), "💡 Hint · −20 %");
        annDeletes();

        assertThat(ann.answers(TeamPack.ALL).words()).contains("8 of 10 points");
        team.nextDay();
        assertThat(ann.answers(TeamPack.ALL).words()).contains("10 of 10 points");
    }

    @Test
    void whomAnAdministratorTookOffTheBoardsStaysOffUntilOneLetsHimBack() {
        team.admins("schedule set difficulty:1");
        team.nextDay();
        ann.answers(TeamPack.ALL);
        team.admins("member user:ann action:exclude reason:copied");
        Seen sure = ann.types("/quiz privacy delete");
        sure.press("Delete for good");
        team.nextDay();
        ann.answers(TeamPack.ALL);
        String board = team.member("ben").types("/quiz leaderboard").words();
        String settings = ann.types("/quiz settings").words();
        String readmitted =
                team.admins("member user:ann action:readmit reason:talked").words();

        assertThat(sure.words()).contains("taken you off the board. That stays");
        assertThat(board).doesNotContain("ann");
        assertThat(settings).contains("An administrator has taken you off the board");
        assertThat(readmitted).contains("is no longer kept off the boards");
        assertThat(team.member("ben").types("/quiz leaderboard").words()).contains("1 ann 10");
    }

    @Test
    void anotherMembersDataStay() {
        Teammate ben = team.member("ben");
        team.nextDay();
        ben.answers(TeamPack.ALL);
        annDeletes();

        assertThat(ben.types("/quiz me").words()).contains("100 %");
    }

    @Test
    void theButtonInADirectMessageAsksWhereToo() {
        try (Team here = Team.bare(Platform.DISCORD, 60)) {
            here.setUp(Team.CHANNEL);
            Teammate bea = here.member("bea");
            here.nextDay();
            bea.answers(TeamPack.ALL);

            Seen where = bea.at(new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT))
                    .types("/quiz privacy")
                    .press("Delete…");
            where.press("Everywhere").press("Delete for good");

            assertThat(where.words()).contains("in which server, or everywhere?");
            assertThat(bea.types("/quiz me").words()).contains("No graded answers yet.");
        }
    }

    @Test
    void afterTheBotWasRemovedItsSchedulesStopAtOnce() {
        team.nextDay();
        ann.types("/quiz settings").press("Reminder…").send("time", "09:00", "zone", "UTC");
        ann.answers(TeamPack.ALL);
        team.nextDay();
        team.interactions().left(team.workspace());
        team.days(5);

        assertThat(team.posts()).hasSize(2);
        assertThat(ann.directs()).isEmpty();
    }

    @Test
    void itsDataGoAfterTheRetention() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        team.interactions().left(team.workspace());
        team.days(29);
        int before = team.core().stores().answers().latest(ann.ref(), 10).size();
        team.days(3);

        assertThat(before).isOne();
        assertThat(team.core().stores().answers().latest(ann.ref(), 10)).isEmpty();
        assertThat(team.core().stores().channels().of(team.workspace())).isEmpty();
        assertThat(team.core().stores().members().find(ann.ref())).isEmpty();
    }

    @Test
    void aHomePageThatIsRenewedBringsNothingBack() {
        ann.outside().does(new Trigger.Home());
        ann.types("/quiz privacy").press("Delete…").press("Delete for good");
        ann.outside().does(new Trigger.Refresh());

        assertThat(team.core().stores().members().find(ann.ref())).isEmpty();
    }

    @Test
    void comingBackBeforeThatEverythingGoesOnAfterAnAdminConfirms() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        team.interactions().left(team.workspace());
        team.days(10);
        team.admin().does(new Trigger.Joined());
        team.days(2);
        int waiting = team.posts().size();
        Seen status = team.admins("status");
        String refused = ann.clicks("return").words();
        status.press("Go on here");
        team.nextDay();

        assertThat(waiting).isOne();
        assertThat(status.words()).contains("Nothing is posted until an administrator lets it go on.");
        assertThat(refused).contains("This is for administrators");
        assertThat(team.posts()).hasSize(2);
        assertThat(ann.answers(TeamPack.ALL).words()).contains("streak 2");
    }
}
