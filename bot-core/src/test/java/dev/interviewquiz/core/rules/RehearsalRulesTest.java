package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Design, section 5, "Nobody rehearses the day's question". */
final class RehearsalRulesTest {
    private static final String HELD = "That question is open or coming up soon where you take part";

    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    private static Seen shows(Teammate who, int number) {
        return who.types("/quiz show team-" + (number < 10 ? "0" : "") + number);
    }

    @Test
    void showHoldsBackWhatIsPlannedWithinSevenDaysAndNothingElse() {
        List<Integer> plan = TeamPack.numbers(team.admins("preview").words());

        for (int day = 0; day <= 7; day++) {
            assertThat(shows(ann, plan.get(day)).words()).as("day %s", day).contains(HELD);
        }
        assertThat(shows(ann, plan.get(8)).words()).contains(TeamPack.ALL);
    }

    @Test
    void sevenDaysAreCountedFromTheDateWhereTheChannelIs() {
        try (Team shanghai = Team.bare(Platform.TERMINAL, 60)) {
            shanghai.setUp(Team.CHANNEL, "zone", "Asia/Shanghai");
            shanghai.until("2026-11-23T20:00");
            List<Integer> plan = TeamPack.numbers(shanghai.admins("preview").words());

            assertThat(shows(shanghai.member("ann"), plan.get(7)).words()).contains(HELD);
        }
    }

    @Test
    void thePlanOfAChannelIsHeldBackFromItsSetUpOn() {
        team.nextDay();
        int first = TeamPack.numbers(team.posts()).get(0);
        try (Team other = Team.start()) {
            assertThat(shows(other.member("ann"), first)).isNotNull();
        }

        assertThat(shows(ann, first).words()).contains(HELD);
    }

    @Test
    void practiceNeverAsksWhatIsOpenOrPlannedWithinSevenDays() {
        List<Integer> plan = TeamPack.numbers(team.admins("preview").words()).subList(0, 8);
        Seen card = ann.types("/quiz practice topic:safes");

        for (int round = 0; round < 40 && !card.labels().isEmpty(); round++) {
            assertThat(plan).doesNotContainAnyElementsOf(TeamPack.numbers(card.words()));
            card = card.press("✍ Answer").send("text", TeamPack.ONE).press("Practise a similar one");
        }
    }

    @Test
    void whatIsOpenIsHeldBackUntilOneHasAnsweredOrSkippedIt() {
        team.admins("schedule set days:mon");
        Teammate ben = team.member("ben");
        Teammate cat = team.member("cat");
        team.nextDay();
        int open = TeamPack.numbers(team.posts()).get(0);
        String before = shows(ann, open).words();
        ann.answers(TeamPack.ONE);
        cat.gives();

        assertThat(before).contains(HELD);
        assertThat(shows(ann, open).words()).contains(TeamPack.ALL);
        assertThat(shows(cat, open).words()).contains(TeamPack.ALL);
        assertThat(shows(ben, open).words()).contains(HELD);
    }

    @Test
    void whatIsOpenOrPlannedInAnotherChannelIsHeldBackToo() {
        team.setUp("second");
        int planned = TeamPack.numbers(
                        team.admin().in("second").types("/quiz-admin preview").words())
                .get(5);

        assertThat(shows(ann, planned).words()).contains(HELD);
    }

    @Test
    void aHeldBackQuestionCannotBeAnsweredAsPracticeThroughAnOldButton() {
        List<Integer> plan = TeamPack.numbers(team.admins("preview").words());
        Seen card = shows(ann, plan.get(13));
        Seen form = card.press("✍ Answer");
        team.days(7);

        assertThat(form.send("text", TeamPack.ALL).words()).contains(HELD).contains(TeamPack.ALL);
        assertThat(card.press("✍ Answer").words()).startsWith(HELD);
    }

    @Test
    void followUpsOfAHeldBackQuestionAreHeldBack() {
        List<Integer> plan = TeamPack.numbers(team.admins("preview").words());
        Seen feedback = shows(ann, plan.get(13)).press("✍ Answer").send("text", TeamPack.ONE);
        String before = feedback.press("Show a short answer").words();
        team.days(8);

        assertThat(before).contains("Two people, half each.");
        assertThat(feedback.press("Show a short answer").words()).contains(HELD).doesNotContain("Two people");
    }

    @Test
    void whoHasActedInAWorkspaceIsHeldBackInAllOthersAndInDirectMessages() {
        try (Team here = Team.bare(Platform.DISCORD, 60)) {
            here.setUp(Team.CHANNEL);
            Teammate bea = here.member("bea");
            int planned = TeamPack.numbers(here.admins("preview").words()).get(3);
            WorkspaceRef elsewhere = new WorkspaceRef(Platform.DISCORD, "elsewhere");
            WorkspaceRef direct = new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT);
            String stranger = shows(bea.at(elsewhere), planned).words();
            bea.types("/quiz me");

            assertThat(stranger).contains(TeamPack.ALL);
            assertThat(shows(bea.at(elsewhere), planned).words()).contains(HELD);
            assertThat(shows(bea.at(direct), planned).words()).contains(HELD);
        }
    }

    @Test
    void whatIsNotAskedAnyMoreIsShownToWhoHasMetItAndIsNotCalledHeldBack() {
        team.nextDay();
        Posted post = team.openPost();
        ann.answers(post, TeamPack.ALL);
        String id =
                "team-" + String.format("%02d", TeamPack.numbers(post.words()).get(0));
        team.nextDay();
        team.admins("pack disable team");

        assertThat(ann.types("/quiz show " + id).words()).contains("Model answer");
        assertThat(team.member("bea").types("/quiz show " + id).words()).contains("not asked here any more");
    }

    @Test
    void aShortAnswerIsNotOfferedWhereTheQuestionIsHeldBackElsewhere() {
        try (Team few = Team.start(3)) {
            Teammate bea = few.member("bea");
            few.setUp("second");
            few.nextDay();

            assertThat(bea.answers(TeamPack.ONE).labels())
                    .contains("Practise a similar one")
                    .doesNotContain("Show a short answer");
        }
    }

    @Test
    void whereNoPackIsEnabledNothingIsListedThatCannotBeShown() {
        team.nextDay();
        Posted post = team.openPost();
        ann.answers(post, TeamPack.ALL);
        team.admins("pack disable team");
        team.admins("pack disable deep-learning");
        Seen bea = team.member("bea").types("/quiz show");

        assertThat(bea.words()).contains("No question pack is enabled here. An administrator enables one");
        assertThat(team.member("bea").types("/quiz practice").words()).isEqualTo(bea.words());
        assertThat(ann.types("/quiz show").words()).contains("/quiz show question:team-");
        assertThat(team.admin().types("/quiz home").words())
                .doesNotContain("the next days:")
                .contains("No question fits");
    }
}
