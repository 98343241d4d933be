package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A set-up over a channel that has a question open says what becomes of it. */
final class SetUpOverARunningChannelTest {
    private final Team team = Team.start();

    @AfterEach
    void close() {
        team.close();
    }

    private Seen preview(String... changes) {
        return team.admins("setup").send(changes);
    }

    @Test
    void theOpenQuestionsOtherClosingIsToldBeforeAndAfterConfirm() {
        team.nextDay();
        Seen preview = preview("time", "07:00");

        assertThat(preview.words())
                .contains("The question that is open now closes Tue 24 Nov 07:00 instead of Tue 24 Nov 10:00.");
        assertThat(preview.press("Confirm").words())
                .contains("The question that is open now closes Tue 24 Nov 07:00 instead of Tue 24 Nov 10:00.");
    }

    @Test
    void theOpenQuestionsOtherLanguageIsToldBeforeAndAfterConfirm() {
        team.nextDay();
        Seen preview = preview("lang", "zh");

        assertThat(preview.words()).contains("The question that is open now changes its language with it: Chinese");
        assertThat(preview.press("Confirm").words())
                .contains("The question that is open now changes its language with it: Chinese");
    }

    @Test
    void theOpenQuestionSpeaksAnotherLanguageAsSoonAsOnlyThatIsChanged() {
        team.nextDay();
        team.admins("schedule set lang:zh");
        team.until(team.now().plusSeconds(60));

        assertThat(team.posts()).hasSize(1);
        assertThat(team.openPost().words()).contains("每日一题");
    }

    @Test
    void nothingIsSaidWhereNothingBecomesOfItOrNoneIsOpen() {
        String none = preview("time", "07:00").words();
        team.nextDay();

        assertThat(none).doesNotContain("open now");
        assertThat(preview("packs", "all").words()).doesNotContain("open now");
    }
}
