package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That the bot was removed is noticed wherever it has been, also where nobody told it that it came. */
final class MetWorkspacesTest {
    private static final WorkspaceRef OTHER = new WorkspaceRef(Platform.TERMINAL, "other");
    private static final WorkspaceRef DIRECT = new WorkspaceRef(Platform.TERMINAL, WorkspaceRef.DIRECT);

    private static Set<WorkspaceRef> left(Team team) {
        return team.core().stores().workspaces().all().stream()
                .filter(workspace -> workspace.left().isPresent())
                .map(Workspace::ref)
                .collect(Collectors.toSet());
    }

    @Test
    void oneThatWasOnlySetUpStandsStillOnceItIsMissingAndIsErasedInTime() {
        try (Team team = Team.start(10)) {
            team.nextDay();
            team.member("ann").answers(TeamPack.ONE);

            team.interactions().present(Set.of());
            team.nextDay();

            assertThat(team.posts()).hasSize(1);
            assertThat(team.until("2026-12-25T04:00")
                            .core()
                            .stores()
                            .members()
                            .find(team.member("ann").ref()))
                    .isEmpty();
        }
    }

    @Test
    void oneThatWasOnlySetUpWaitsForAnAdministratorWhenItIsBack() {
        try (Team team = Team.start(10)) {
            team.interactions().present(Set.of());

            team.interactions().present(Set.of(team.workspace()));
            team.nextDay();

            assertThat(team.posts()).isEmpty();
            assertThat(team.admin().directs()).hasSize(1);
        }
    }

    @Test
    void oneThatWasOnlyPresentIsLeftOnceItIsMissing() {
        try (Team team = Team.start(10)) {
            team.interactions().present(Set.of(team.workspace(), OTHER, DIRECT));

            team.interactions().present(Set.of(team.workspace(), DIRECT));

            assertThat(left(team)).containsExactly(OTHER);
        }
    }

    /** As older versions have left it. */
    @Test
    void oneOfWhichAChannelAloneIsStoredIsLeftToo() {
        try (Team team = Team.start(10)) {
            var stores = team.core().stores();
            var channel = stores.channels().of(team.workspace()).get(0);
            stores.workspaces().erase(team.workspace());
            stores.channels().save(channel);

            team.interactions().present(Set.of());

            assertThat(left(team)).containsExactly(team.workspace());
        }
    }

    @Test
    void oneIsNewOnceAndNoneIsWhereSomethingWasDoneOrDirectMessagesAre() {
        try (Team team = Team.start(10)) {
            team.member("ben").at(OTHER).types("/quiz help");
            WorkspaceRef fresh = new WorkspaceRef(Platform.TERMINAL, "fresh");
            Set<WorkspaceRef> all = Set.of(team.workspace(), OTHER, DIRECT, fresh);

            assertThat(team.interactions().present(all)).containsExactly(fresh);
            assertThat(team.interactions().present(all)).isEmpty();
        }
    }

    @Test
    void oneThatWasWelcomedOrComesBackIsNotNew() {
        try (Team team = Team.start(10)) {
            team.member("owner").at(OTHER).does(new Trigger.Joined());
            team.interactions().left(OTHER);

            assertThat(team.interactions().present(Set.of(team.workspace(), OTHER)))
                    .isEmpty();
        }
    }
}
