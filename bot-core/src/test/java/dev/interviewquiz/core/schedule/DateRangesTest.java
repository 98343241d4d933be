package dev.interviewquiz.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "2026-12-24=2026-12-24",
                "2026-12-24..2026-12-26, 2027-01-01=2026-12-24..2026-12-26, 2027-01-01",
                "2026-12-24–26=2026-12-24..2026-12-26",
                "2026-12-30 .. 2027-01-02=2026-12-30..2027-01-02",
                "2026-9-28至10-3=2026-09-28..2026-10-03",
                "2026年10月1日到2026年10月7日，2026年12月31日=2026-10-01..2026-10-07, 2026-12-31",
                "2026/12/24=2026-12-24",
                "2027-01-01 2026-12-24 2026-12-24=2026-12-24, 2027-01-01",
                "２０２６-１２-２４=2026-12-24",
                "none=none",
                "无=none"
            })
    void datesAndRangesAreRead(String typed, String canonical) {
        DateRanges ranges = DateRanges.parse(typed);

        assertThat(ranges.format()).isEqualTo(canonical);
        assertThat(DateRanges.parse(ranges.format())).isEqualTo(ranges);
    }

    @ParameterizedTest
    @CsvSource({
        "christmas, write 2026-12-24",
        "24.12.2026, write 2026-12-24",
        "2026-02-30, the calendar has no 2026-02-30",
        "2026-12-26..2026-12-24, write 2026-12-24..2026-12-26",
        "2026-01-01..2027-12-31, at most 366 days"
    })
    void whatIsNoDateIsAnsweredWithWhatToWrite(String typed, String said) {
        assertThatThrownBy(() -> DateRanges.parse(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }

    @Test
    void bothEndsOfARangeAreIn() {
        DateRanges ranges = DateRanges.parse("2026-12-24..2026-12-26");

        assertThat(ranges.contains(LocalDate.parse("2026-12-23"))).isFalse();
        assertThat(ranges.contains(LocalDate.parse("2026-12-24"))).isTrue();
        assertThat(ranges.contains(LocalDate.parse("2026-12-26"))).isTrue();
        assertThat(ranges.contains(LocalDate.parse("2026-12-27"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61})
    void theListIsBounded(int count) {
        List<LocalDate> dates = IntStream.range(0, count)
                .mapToObj(day -> LocalDate.EPOCH.plusDays(day))
                .toList();

        if (count <= DateRanges.MOST) {
            assertThat(DateRanges.of(dates).ranges()).hasSize(count);
        } else {
            assertThatThrownBy(() -> DateRanges.of(dates)).hasMessageContaining("join neighbours");
        }
    }
}
