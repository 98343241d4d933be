package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.schedule.Closing;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClosingWordsTest {
    private final AdminRoom room = new AdminRoom();

    @BeforeEach
    void questionsOpenAtTen() {
        room.setUp();
    }

    @ParameterizedTest
    @CsvSource({
        "次日, 10:00",
        "the next day, 10:00",
        "次日 09:30, 09:30",
        "次日九点半, 09:30",
        "at 09:30 the next day, 09:30",
        "at 18:00, 18:00",
        "下午六点, 18:00"
    })
    void whatIsShownOfAClosingIsReadAsOne(String typed, LocalTime closes) {
        room.admin("schedule set close:\"" + typed + "\"");

        assertThat(room.here().schedule().closing()).isEqualTo(new Closing.At(closes));
    }

    @Test
    void theNextDayIsNoLaterThanTheNextQuestion() {
        assertThat(room.admin("schedule set close:\"次日 11:00\""))
                .contains("stays open for a day at most", "Nothing was changed.");
    }

    @Test
    void holidaysAndSkippedDaysAreReadAsTheyAreShown() {
        room.admin("schedule set holidays:\"12月25日 周五\"");
        room.admin("schedule skip date:tomorrow");

        assertThat(room.here().schedule().holidays().format()).isEqualTo("2026-12-25");
        assertThat(room.here().schedule().skipped()).hasToString("[2026-11-24]");
    }
}
