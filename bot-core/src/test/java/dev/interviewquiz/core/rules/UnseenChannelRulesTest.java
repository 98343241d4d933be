package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A channel that is set up before the bot was let in: a private one, of which Slack says that there is none. */
final class UnseenChannelRulesTest {
    @Test
    void onSlackWhoSetsUpAPrivateChannelIsToldToInviteTheApp() {
        try (Team team = Team.bare(Platform.SLACK, 10)) {
            team.says(Optional.of(new Problem(Problem.Kind.CHANNEL_GONE, "")));

            Seen preview = team.admin().types("/quiz-admin setup").send("zone", "UTC", "packs", "team");
            assertThat(preview.words())
                    .contains("If it is private, invite the app there with /invite, then check again.");
            assertThat(team.admin()
                            .speaking(Locale.CHINESE)
                            .types("/quiz-admin setup")
                            .send("zone", "UTC", "packs", "team")
                            .words())
                    .contains("如果是私有频道，请先在频道中用 /invite 邀请这个应用");

            team.says(Optional.empty());
            assertThat(preview.press("Check again").labels()).contains("Confirm");
        }
    }

    @Test
    void whereAPlatformTellsAllChannelsNobodyIsInvited() {
        try (Team team = Team.bare(Platform.DISCORD, 10)) {
            team.says(Optional.of(new Problem(Problem.Kind.CHANNEL_GONE, "")));

            assertThat(team.admin()
                            .types("/quiz-admin setup")
                            .send("zone", "UTC", "packs", "team")
                            .words())
                    .contains("I cannot find this channel.")
                    .doesNotContain("/invite");
        }
    }
}
