package dev.interviewquiz.core.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void aWeekRunsFromMondayToSunday() {
        Period week = Period.week(LocalDate.parse("2026-11-29"));

        assertThat(week.from()).isEqualTo("2026-11-23");
        assertThat(week.to()).isEqualTo("2026-11-29");
        assertThat(week.key()).isEqualTo("2026-W48");
    }

    @Test
    void aWeekOverNewYearIsOneWeek() {
        assertThat(Period.week(LocalDate.parse("2027-01-03")).key()).isEqualTo("2026-W53");
        assertThat(Period.week(LocalDate.parse("2026-12-28"))).isEqualTo(Period.week(LocalDate.parse("2027-01-03")));
    }

    @Test
    void aMonthRunsFromItsFirstToItsLastDate() {
        Period month = Period.month(LocalDate.parse("2028-02-10"));

        assertThat(month)
                .isEqualTo(new Period(
                        Period.Kind.MONTH, "2028-02", LocalDate.parse("2028-02-01"), LocalDate.parse("2028-02-29")));
    }

    @Test
    void aSeasonRunsUntilTheNextOneStarts() {
        LocalDate start = LocalDate.parse("2026-11-01");
        Period running = Period.season(start, Optional.empty());
        Period ended = Period.season(start, Optional.of(LocalDate.parse("2026-12-31")));

        assertThat(running.key()).isEqualTo("S2026-11-01").isEqualTo(ended.key());
        assertThat(running.contains(LocalDate.parse("2030-01-01"))).isTrue();
        assertThat(ended.contains(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(running.contains(LocalDate.parse("2026-10-31"))).isFalse();
    }

    @Test
    void anAnswerCountsInEveryPeriodThatHoldsItsDate() {
        LocalDate date = LocalDate.parse("2026-11-23");
        List<Period> seasons = List.of(Period.season(date.minusDays(3), Optional.empty()));

        assertThat(Period.containing(date, seasons))
                .extracting(Period::key)
                .containsExactly("2026-11-23", "2026-W48", "2026-11", "all", "S2026-11-20");
        assertThat(Period.containing(date.minusDays(9), seasons)).hasSize(4);
    }

    @Test
    void everyPeriodOfADateHoldsItAndItsKeyTellsItApart() {
        LocalDate start = LocalDate.parse("2024-01-01");
        for (LocalDate date = start; date.isBefore(start.plusYears(4)); date = date.plusDays(1)) {
            LocalDate day = date;
            assertThat(Period.containing(day)).allMatch(period -> period.contains(day));
            boolean sameWeek =
                    Period.week(day).key().equals(Period.week(day.plusDays(1)).key());
            assertThat(sameWeek).isEqualTo(day.getDayOfWeek() != DayOfWeek.SUNDAY);
        }
    }
}
