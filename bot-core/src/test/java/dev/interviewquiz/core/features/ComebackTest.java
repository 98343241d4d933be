package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Removed while the process was down, and back: what waits for an administrator is told to one. */
final class ComebackTest {
    private static void comesBack(Team team) {
        team.interactions().left(team.workspace());
        starts(team);
    }

    private static void starts(Team team) {
        team.interactions().present(Set.of(team.workspace()));
        team.until(team.now());
    }

    @Test
    void whoSetItUpIsToldOnceAndGoesOnByTheButton() {
        try (Team team = Team.start(10)) {
            team.setUp("second");

            comesBack(team);
            starts(team);

            List<View> told = team.admin().directs();
            assertThat(told).hasSize(1);
            assertThat(Words.of(told.get(0))).contains("#interview", "I am back.", "/quiz-admin status");
            assertThat(goesOn(team, told.get(0)).words()).contains("It goes on here.");
            assertThat(team.nextDay().posts()).hasSize(1);
        }
    }

    @Test
    void theNextComebackIsToldAnew() {
        try (Team team = Team.start(10)) {
            comesBack(team);
            goesOn(team, team.admin().directs().get(0));

            comesBack(team);

            assertThat(team.admin().directs()).hasSize(2);
        }
    }

    @Test
    void whatGoesOnBeforeItCouldBeToldIsNotTold() {
        try (Team team = Team.start(10)) {
            team.interactions().left(team.workspace());
            team.interactions().present(Set.of(team.workspace()));

            team.admin().clicks("return");
            team.until(team.now());

            assertThat(team.admin().directs()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void theButtonStandsWhereItCanTellWhoAdministers(Platform platform) {
        try (Team team = Team.bare(platform, 10)) {
            team.setUp(Team.CHANNEL);

            comesBack(team);

            List<String> labels = Words.buttons(team.admin().directs().get(0)).stream()
                    .map(button -> button.label())
                    .toList();
            assertThat(labels.contains("Go on here")).isEqualTo(platform.directsAreOfWorkspace());
        }
    }

    @Test
    void whoDoesNotAdministerIsToldWhomToAskAndGetsNoButton() {
        try (Team team = Team.start(10)) {
            team.interactions().left(team.workspace());

            Seen told = team.member("bob").does(new Trigger.Joined());

            assertThat(told.words()).contains("I am back.", "Ask an administrator", "/quiz-admin status");
            assertThat(told.labels()).isEmpty();
        }
    }

    @Test
    void inADirectMessageWithoutAWorkspaceAnAdministratorIsToldWhereToGo() {
        try (Team team = Team.bare(Platform.DISCORD, 10)) {
            WorkspaceRef direct = new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT);

            for (String line : List.of("setup", "status")) {
                assertThat(team.admin().at(direct).types("/quiz-admin " + line).words())
                        .contains("in the server itself");
            }
            assertThat(team.admin().at(direct).clicks("return").words()).contains("in the server itself");
        }
    }

    @Test
    void whereAllStandsStillStatusPromisesNoSendingAndCallsWhatWaitedMissed() {
        try (Team team = Team.start(10)) {
            team.refuses(Optional.of(DeliveryException.of(
                    DeliveryException.Kind.FORBIDDEN, "", "50001", new IllegalStateException("access"))));
            team.until("2026-11-23T10:00");
            String before = team.admins("status").words();
            comesBack(team);
            String still = team.admins("status").words();
            team.admin().clicks("return");

            assertThat(before).contains("Mon 23 Nov · being delivered", "tried again by itself");
            assertThat(still)
                    .contains("Nothing is posted until", "Missed: Mon 23 Nov (the bot had been removed)")
                    .doesNotContain("being delivered")
                    .doesNotContain("by itself");
            assertThat(team.admins("status").words()).contains("Missed: Mon 23 Nov (the bot had been removed)");
        }
    }

    /** Of whom it comes to the platform may tell no name. */
    @ParameterizedTest
    @EnumSource(Platform.class)
    void whoeverItComesToKeepsHisNameOnTheBoard(Platform platform) {
        try (Team team = Team.bare(platform, 10)) {
            team.setUp(Team.CHANNEL);
            team.nextDay();
            Teammate ann = team.member("ann");
            ann.answers(TeamPack.ALL);

            ann.named("").does(new Trigger.Joined());
            ann.named("").types("/quiz me");

            assertThat(team.member("ben").types("/quiz leaderboard").words()).contains("1 ann ");
        }
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void whoeverItComesToBecomesNoMemberByIt(Platform platform) {
        try (Team team = Team.bare(platform, 10)) {
            Teammate owner = team.member("owner");

            owner.named("").does(new Trigger.Joined());
            owner.does(new Trigger.Joined());

            assertThat(team.core().stores().members().find(owner.ref())).isEmpty();
        }
    }

    private static Seen goesOn(Team team, View told) {
        return team.admin().clicks(Words.buttons(told).get(0).actionId());
    }
}
