package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.button;
import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.ChannelKey;
import dev.interviewquiz.core.schedule.Pause;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pausing, resuming and leaving days out. */
final class SchedulePausesTest {
    private final AdminRoom room = new AdminRoom();

    @Test
    void pauseLastsUntilResume() {
        room.setUp();

        room.admin("schedule pause");

        assertThat(room.here().schedule().pause()).isEqualTo(Pause.OPEN);
        assertThat(room.agenda).doesNotContainKey(new Errand(Errand.Kind.POST, ChannelKey.of(room.ref("interview"))));
        assertThat(room.admin("schedule resume")).contains("Next: Mon 23 Nov 10:00");
    }

    @Test
    void pauseUntilADateAsksThatDayAgain() {
        room.setUp();

        String told = room.admin("schedule pause date:2026-12-01");

        assertThat(room.here().schedule().pause()).isEqualTo(new Pause.Until(LocalDate.of(2026, 12, 1)));
        assertThat(told).contains("Next: Tue 1 Dec 10:00");
    }

    @Test
    void pauseUntilADateThatIsOverIsRefused() {
        room.setUp();

        assertThat(room.admin("schedule pause date:2026-11-23")).contains("2026-11-24 or later");
        assertThat(room.here().schedule().pause()).isEqualTo(Pause.NONE);
    }

    @Test
    void skipLeavesTheNextDayOut() {
        room.setUp();

        assertThat(room.admin("schedule skip")).contains("Next: Tue 24 Nov 10:00");
    }

    @Test
    void skipSaysWhichDayItLeftOutAndOffersToTakeItBack() {
        room.setUp();

        View skipped = room.reply("ada", "schedule skip").view();
        View back = room.click("ada", button(skipped, "Take it back")).view();

        assertThat(words(skipped)).contains("Mon 23 Nov is left out").doesNotContain("Changed.");
        assertThat(words(back)).contains("Next: Mon 23 Nov 10:00");
        assertThat(room.here().schedule().skipped()).isEmpty();
    }

    @Test
    void onlyAnAdministratorTakesASkippedDayBack() {
        room.setUp();
        View skipped = room.reply("ada", "schedule skip").view();

        room.click("bob", button(skipped, "Take it back"));

        assertThat(room.here().schedule().skipped()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule resume date:2026-11-25", "schedule extra-days:2026-11-25"})
    void aSkippedDayIsTakenBack(String line) {
        room.setUp();
        room.admin("schedule skip date:2026-11-25");

        assertThat(room.admin(line)).contains("Changed.", "Left out: none");
        assertThat(room.here().schedule().asksOn(LocalDate.of(2026, 11, 25))).isTrue();
    }

    @Test
    void resumeTellsWhichDaysAreLeftOut() {
        room.setUp();
        room.admin("schedule skip date:2026-11-25");

        assertThat(room.admin("schedule resume")).contains("not paused", "2026-11-25");
        assertThat(room.admin("schedule resume date:2026-11-26")).contains("2026-11-26 is not left out");
    }

    @Test
    void skipNamesADay() {
        room.setUp();

        room.admin("schedule skip date:2026-11-25");

        assertThat(room.here().schedule().skipped()).containsExactly(LocalDate.of(2026, 11, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-29", "2026-11-28"})
    void dayOnWhichNothingComesCannotBeSkipped(String date) {
        room.setUp();

        assertThat(room.admin("schedule skip date:" + date)).contains("no question comes on " + date);
        assertThat(room.here().schedule().skipped()).isEmpty();
    }

    @Test
    void dayThatIsOverOrLeftOutAlreadyIsNotSkippedAndSaysSo() {
        room.setUp();
        room.admin("schedule skip date:2026-11-25");

        assertThat(room.admin("schedule skip date:2026-11-20")).contains("2026-11-20 is over. The next question comes");
        assertThat(room.admin("schedule skip date:2026-11-25"))
                .contains("2026-11-25 is left out already", "resume date:2026-11-25 takes it back");
    }

    @Test
    void theBareWordAfterSkipPauseAndResumeIsTheDay() {
        room.setUp();

        assertThat(room.admin("schedule skip 2026-11-25")).contains("Wed 25 Nov is left out");
        assertThat(room.admin("schedule resume 2026-11-25")).contains("Left out: none");
        room.admin("schedule pause 2026-12-01");
        assertThat(room.here().schedule().pause()).isEqualTo(new Pause.Until(LocalDate.of(2026, 12, 1)));
        assertThat(room.admin("schedule skip someday")).contains("date: “someday” is not one date");
        assertThat(room.admin("schedule skip 09:00")).contains("time: does not go with “skip”");
    }
}
