package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.button;
import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.ChannelKey;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SetupPreviewTest {
    private final AdminRoom room = new AdminRoom();

    @Test
    void onePreviewAsksThePlatformOnce() {
        room.problem = Optional.of(new Problem(Problem.Kind.ABSENT, ""));

        Reply preview = room.submit("ada", room.form("setup"));

        assertThat(words(preview.view())).contains("⚠");
        assertThat(room.checks).isEqualTo(1);
    }

    @Test
    void whatComesTodayIsToldWithHowSoonBeforeAndAfterConfirming() {
        room.now = Instant.parse("2026-11-23T09:56:30Z");
        Reply preview = room.submit("ada", room.form("setup"));
        Reply done = room.click("ada", button(preview.view(), "Confirm"));

        assertThat(words(preview.view())).contains("First question: Mon 23 Nov 10:00 (today, in 4 min)");
        assertThat(words(done.view())).contains("Next: Mon 23 Nov 10:00 (today, in 4 min)");
    }

    @Test
    void whatComesJustAfterMidnightIsToldWithHowSoonToo() {
        room.now = Instant.parse("2026-11-23T23:58:00Z");

        assertThat(room.setUp("time", "00:03")).contains("Next: Tue 24 Nov 00:03 (in 5 min)");
    }

    @Test
    void whatComesAnotherDayIsToldByItsDateAlone() {
        assertThat(room.setUp("time", "07:00"))
                .contains("Next: Tue 24 Nov 07:00")
                .doesNotContain("(");
    }

    @Test
    void aQuestionThatWaitsToBeDeliveredIsToldToBeSentNow() {
        room.setUp();
        room.refusing = true;
        room.admin("post");

        assertThat(room.setUp("time", "11:00")).contains("Today's question could not be delivered before");
        assertThat(room.agenda)
                .containsEntry(new Errand(Errand.Kind.POST, ChannelKey.of(room.ref("interview"))), room.now);
    }
}
