package dev.interviewquiz.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaylightSavingTest {
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 02:30, 2026-03-29, 2026-03-29T01:30:00Z, 03:30",
        "America/New_York, 02:30, 2026-03-08, 2026-03-08T07:30:00Z, 03:30",
        "Australia/Lord_Howe, 02:10, 2026-10-04, 2026-10-03T15:40:00Z, 02:40",
        "America/Santiago, 00:15, 2026-09-06, 2026-09-06T04:15:00Z, 01:15"
    })
    void aTimeThatDoesNotExistIsMovedOnByTheGap(
            ZoneId zone, LocalTime time, LocalDate date, Instant opens, LocalTime shown) {
        Slot slot = daily(zone, time).slots(date, 1).get(0);

        assertThat(slot.date()).isEqualTo(date);
        assertThat(slot.opens()).isEqualTo(opens);
        assertThat(LocalTime.ofInstant(slot.opens(), zone)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 02:30, 2026-10-25, 2026-10-25T00:30:00Z",
        "America/New_York, 01:30, 2026-11-01, 2026-11-01T05:30:00Z",
        "Australia/Lord_Howe, 01:45, 2026-04-05, 2026-04-04T14:45:00Z",
        "America/Santiago, 23:30, 2026-04-04, 2026-04-05T02:30:00Z"
    })
    void aTimeThatExistsTwiceFiresOnceAtTheEarlier(ZoneId zone, LocalTime time, LocalDate date, Instant opens) {
        PostingSchedule schedule = daily(zone, time);

        assertThat(schedule.slots(date, 1).get(0).opens()).isEqualTo(opens);
        assertThat(schedule.next(opens).map(Slot::date)).hasValue(date.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "America/Nuuk",
        "Africa/Cairo",
        "Asia/Shanghai"
    })
    void everyDateOfAYearFiresExactlyOnceWhateverTheTime(ZoneId zone) {
        for (int minute = 0; minute < 1440; minute += 30) {
            PostingSchedule schedule = daily(zone, LocalTime.ofSecondOfDay(minute * 60L));

            assertThat(datesOf2026(schedule)).isEqualTo(all2026());
        }
    }

    @Test
    void aGapOverMidnightKeepsTheDateOfThePost() {
        ZoneId nuuk = ZoneId.of("America/Nuuk");
        PostingSchedule schedule = daily(nuuk, LocalTime.of(23, 30));

        Slot slot = schedule.slots(LocalDate.parse("2026-03-28"), 1).get(0);

        assertThat(slot.opens()).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(schedule.missed(slot.opens().minusSeconds(1), slot.opens())
                        .toAsk()
                        .map(Slot::date))
                .hasValue(slot.date());
    }

    @Test
    void aDateThatAZoneLeftOutIsNotAsked() {
        PostingSchedule schedule = daily(ZoneId.of("Pacific/Apia"), LocalTime.of(10, 0));

        assertThat(schedule.slots(LocalDate.parse("2011-12-29"), 2))
                .extracting(slot -> slot.date().toString())
                .containsExactly("2011-12-29", "2011-12-31");
    }

    @Test
    void aClosingTimeInAGapIsMovedOnToo() {
        PostingSchedule schedule = new PostingSchedule(
                LocalTime.of(1, 0),
                ZoneId.of("Europe/Berlin"),
                PostingDays.DAILY,
                DateRanges.NONE,
                DateRanges.NONE,
                new Closing.At(LocalTime.of(2, 30)),
                Pause.NONE,
                Set.of());

        assertThat(schedule.slots(LocalDate.parse("2026-03-29"), 1).get(0).closes())
                .isEqualTo("2026-03-29T01:30:00Z");
    }

    private static PostingSchedule daily(ZoneId zone, LocalTime time) {
        return PostingSchedule.of(time, zone, PostingDays.DAILY);
    }

    private static List<LocalDate> all2026() {
        return LocalDate.parse("2026-01-01")
                .datesUntil(LocalDate.parse("2027-01-01"))
                .toList();
    }

    private static List<LocalDate> datesOf2026(PostingSchedule schedule) {
        List<LocalDate> dates = new ArrayList<>();
        Slot slot = schedule.slots(LocalDate.parse("2026-01-01"), 1).get(0);
        while (slot.date().getYear() == 2026) {
            dates.add(slot.date());
            slot = schedule.next(slot.opens()).orElseThrow();
        }
        return dates;
    }
}
