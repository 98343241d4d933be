package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeasonCommandTest {
    private final AdminRoom room = new AdminRoom();

    @Test
    void seasonRunsFromItsStartToItsEnd() {
        room.setUp();

        room.admin("season start \"Spring 2027\"");
        assertThat(room.admin("season")).contains("Spring 2027: since Mon 23 Nov 2026, running");
        room.now = room.now.plusSeconds(3 * 86_400);
        room.admin("season end");

        assertThat(room.admin("season show")).contains("Spring 2027: Mon 23 Nov 2026 to Thu 26 Nov 2026");
    }

    @Test
    void seasonOfTheSameDayTakesTheOthersPlaceAndSaysSo() {
        room.admin("season start Spring");

        assertThat(room.admin("season start Summer")).contains("in place of “Spring”, which had only started today");
        assertThat(room.admin("season")).contains("Summer").doesNotContain("Spring");
    }

    @Test
    void seasonThatWasEndedTodayKeepsTheDayAndTheNextRunsFromTheDayAfter() {
        room.admin("season start Spring");
        room.now = room.now.plusSeconds(3 * 86_400);
        room.admin("season end");

        assertThat(room.admin("season start Summer"))
                .isEqualTo(
                        "Season “Summer” runs from Fri 27 Nov 2026: “Spring” ends with Thu 26 Nov 2026 and keeps that day.");
        assertThat(room.admin("season"))
                .contains("Summer: begins on Fri 27 Nov 2026", "Spring: Mon 23 Nov 2026 to Thu 26 Nov 2026");
    }

    @Test
    void seasonOfOneDayStaysWhenTheNextIsStarted() {
        room.admin("season start Spring");
        room.admin("season end");
        room.admin("season start Summer");

        assertThat(room.admin("season")).contains("Spring: Mon 23 Nov 2026 to Mon 23 Nov 2026");
        room.now = room.now.plusSeconds(86_400);
        assertThat(room.admin("season")).contains("Summer: since Tue 24 Nov 2026, running");
    }

    @Test
    void seasonThatHasNotBegunIsReplacedOrCalledOffAndThatIsSaid() {
        room.admin("season start Spring");
        room.admin("season end");
        room.admin("season start Sommer");

        assertThat(room.admin("season start Summer"))
                .isEqualTo("Season “Summer” runs from Tue 24 Nov 2026, in place of “Sommer”, which had not begun.");
        assertThat(room.admin("season end"))
                .isEqualTo("Season “Summer” was to begin on Tue 24 Nov 2026 and is called off.");
        assertThat(room.admin("season")).contains("Spring").doesNotContain("Sommer", "Summer");
    }

    @Test
    void seasonNeedsAName() {
        assertThat(room.admin("season start")).contains("1 to 40 characters");
        assertThat(room.admin("season end")).contains("No season is running");
    }
}
