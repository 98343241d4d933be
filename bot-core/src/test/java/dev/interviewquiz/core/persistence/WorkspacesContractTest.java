package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class WorkspacesContractTest {
    private final Stores stores;

    WorkspacesContractTest(Make make) {
        stores = make.stores();
    }

    @Test
    void aWorkspaceIsMetOnceItOrAChannelOrAMemberIsStored() {
        Town saved = new Town(stores);
        Town asking = new Town(stores);
        Town visited = new Town(stores);
        Town unmet = new Town(stores);

        stores.workspaces().save(Workspace.fresh(saved.workspace));
        stores.channels().save(aChannelOf(asking));
        assertThat(visited.listed("ann").workspace()).isEqualTo(visited.workspace);

        assertThat(stores.workspaces().met())
                .contains(saved.workspace, asking.workspace, visited.workspace)
                .doesNotContain(unmet.workspace);
    }

    private static Channel aChannelOf(Town town) {
        return new Channel(
                town.channel("general"),
                PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.WORKDAYS),
                Asking.in(Asking.Speech.EN),
                1,
                town.member("ada"),
                Town.noon(Town.MONDAY));
    }
}
