package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Teammate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A channel that was deleted or hidden from the bot stops by itself, and goes on once it is found again. */
final class LostChannelRulesTest {
    private final Team team = Team.start();
    private final Teammate admin = team.admin();

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void aChannelThatIsGoneStopsWithItsDayAndIsOneLineOfTheStatusAndOfTheLog() {
        team.setUp("second");
        team.nextDay();
        team.loses("second");
        team.days(2);
        int attempts = team.attempts();
        team.days(3);
        String status = team.admins("status").words();

        assertThat(team.attempts()).isEqualTo(attempts + 3);
        assertThat(team.posts()).hasSize(6);
        assertThat(status)
                .contains("1 channel is set up")
                .containsPattern("(?m)^#second · ⚠ The channel is gone, or hidden from me: [^⚠]*$");
        assertThat(team.logged())
                .filteredOn(line -> line.contains("not delivered"))
                .hasSize(1);
        assertThat(admin.directs()).hasSize(1);
    }

    @Test
    void aChannelThatWasGoneGoesOnOnceItIsFoundByTheStatusASetUpOrAnInvitation() {
        List<Runnable> ways = List.of(
                () -> team.admins("status"),
                () -> team.setUp(Team.CHANNEL),
                () -> admin.does(new Trigger.Joined()),
                () -> team.admins("post"));
        for (Runnable way : ways) {
            team.loses(Team.CHANNEL);
            team.days(3);
            team.until(team.now().plusSeconds(3600));
            int before = team.posts().size();
            team.loses();
            way.run();
            team.days(1);

            assertThat(team.posts()).hasSizeGreaterThan(before);
            assertThat(team.admins("status").words())
                    .contains("1 channel is set up", "Next: ")
                    .doesNotContain("⚠", "was not running");
        }
    }

    @Test
    void whatIsMissedWhileAChannelWasGoneIsSaidToBeThatAndTodaysIsAsked() {
        team.loses(Team.CHANNEL);
        team.days(3);
        team.until(team.now().plusSeconds(3600));
        team.loses();
        team.admins("status");
        team.until(team.now().plusSeconds(60));

        assertThat(team.posts()).hasSize(1);
        assertThat(team.admins("status").words())
                .contains("Wed 25 Nov · open", "the channel was gone or hidden from me");
    }

    @Test
    void neitherIsLostWhereItIsFoundByASetUpWithOtherTimes() {
        team.loses(Team.CHANNEL);
        team.days(3);
        team.until(team.now().plusSeconds(3600));
        team.loses();
        team.setUp(Team.CHANNEL, "time", "09:00");
        team.until(team.now().plusSeconds(60));

        assertThat(team.posts()).hasSize(1);
        assertThat(team.admins("status").words())
                .contains("Wed 25 Nov · open", "the channel was gone or hidden from me");
    }
}
