package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateWordsTest {
    private static final LocalDate TUESDAY = LocalDate.parse("2026-12-01");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomorrow|2026-12-02",
                "Day after tomorrow|2026-12-03",
                "今天|2026-12-01",
                "明天|2026-12-02",
                "大后天|2026-12-04",
                "下周五|2026-12-11",
                "本周日|2026-12-06",
                "这个星期天|2026-12-06",
                "12月25日|2026-12-25",
                "12月25日 周五|2026-12-25",
                "１２月２５日（周五）|2026-12-25",
                "1月2号|2027-01-02",
                "2月29日|2028-02-29",
                "2027年1月2日 周六|2027-01-02",
                "Fri 25 Dec|2026-12-25",
                "25th December 2027|2027-12-25",
                "Dec 25, 2027|2027-12-25",
                "January 2|2027-01-02",
                "2026-12-24|2026-12-24"
            })
    void aDateIsReadAsPeopleSayItAndAsItIsShown(String typed, LocalDate date) {
        assertThat(DateWords.one(typed, TUESDAY)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "none", "soon", "next friday", "周五", "下下周五", "13月1日", "2月30日", "31 Feb", "12月24日至12月26日"})
    void whatIsNotOneDateIsNotGuessed(String typed) {
        assertThat(DateWords.one(typed, TUESDAY)).isEmpty();
    }

    @Test
    void theEndOfARangeIsTheNextSuchDateAfterItsBeginning() {
        assertThat(DateWords.written("2027年12月30日至1月2日", TUESDAY)).isEqualTo("2027-12-30至2028-01-02");
        assertThat(DateWords.written("Thu 24 Dec to Sat 26 Dec, 1 Jan", TUESDAY))
                .isEqualTo("2026-12-24..2026-12-26, 2027-01-01");
        assertThat(DateWords.written("12月24日至26日", TUESDAY)).isEqualTo("2026-12-24至26日");
    }
}
