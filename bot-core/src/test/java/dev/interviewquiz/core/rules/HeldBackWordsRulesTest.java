package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of a closed post whose question waits elsewhere is told that it has closed, and where it is to be answered. */
final class HeldBackWordsRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    /** Question 1 has closed in the first channel, and is open in the second where it was posted there. */
    private Posted closed() {
        team.admins("post question:team-01");
        team.nextDay().nextDay();
        team.setUp("second");
        return team.posts().get(0);
    }

    private void opensInTheSecond() {
        team.admin().in("second").types("/quiz-admin post question:team-01");
    }

    @Test
    void theChannelWhereItIsOpenIsNamedAndItsCardIsOneButtonAway() {
        Posted closed = closed();
        opensInTheSecond();

        Seen told = ann.presses(closed, "My result");

        assertThat(told.words())
                .contains("This one has closed.\nYour answer counts where the same question is open now: #second");
        assertThat(told.labels()).containsExactly("✍ Answer");
        assertThat(told.press("✍ Answer").words()).contains("How does safe number 1 keep", "up to 10 points");
        assertThat(ann.speaking(Locale.CHINESE).presses(closed, "My result").words())
                .contains("这一次已经截止。\n同一道题正在以下频道进行，在那里作答才计分：#second");
    }

    @Test
    void whatWasWrittenComesBackWithTheSameWordsAndButton() {
        Posted closed = closed();
        Seen form = team.member("ben").clicks("answer." + closed.key() + ".more");
        opensInTheSecond();

        Seen told = form.send("text", TeamPack.TWO);

        assertThat(told.words()).startsWith("This one has closed.").contains("#second", TeamPack.TWO);
        assertThat(told.labels()).contains("✍ Answer");
        assertThat(team.member("ben").clicks("answer." + closed.key() + ".more").labels())
                .containsExactly("✍ Answer");
    }

    @Test
    void aChannelThatNotEverybodyMayReadIsNotNamedToOthers() {
        Posted closed = closed();
        opensInTheSecond();
        team.restricts("second");

        Seen told = ann.presses(closed, "My result");

        assertThat(told.words())
                .contains("The same question is open now in another channel")
                .doesNotContain("second");
        assertThat(told.labels()).isEmpty();
    }

    @Test
    void whatIsOnlyPlannedIsNotToBeAnsweredYet() {
        try (Team few = Team.start(3)) {
            few.nextDay().nextDay();
            few.setUp("second");

            Seen told = few.member("ann").presses(few.posts().get(0), "My result");

            assertThat(told.words())
                    .contains("The same question comes up within a week in another channel, where your answer counts.")
                    .doesNotContain("open now");
            assertThat(told.labels()).isEmpty();
        }
    }
}
