package dev.interviewquiz.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostingScheduleTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Test
    void theNextSlotOpensAtItsTimeInTheChannelsZone() {
        PostingSchedule schedule = workdays();

        assertThat(schedule.next(Instant.parse("2026-11-23T00:59:59Z")))
                .hasValue(slot("2026-11-23", "2026-11-23T01:00:00Z", "2026-11-24T01:00:00Z"));
        assertThat(schedule.next(Instant.parse("2026-11-23T01:00:00Z")).map(Slot::date))
                .hasValue(MONDAY.plusDays(1));
    }

    @Test
    void aQuestionClosesWhenTheNextOneOpensOverTheWeekend() {
        assertThat(workdays().slots(MONDAY.plusDays(4), 1))
                .containsExactly(slot("2026-11-27", "2026-11-27T01:00:00Z", "2026-11-30T01:00:00Z"));
    }

    @Test
    void holidaysAreNotAskedButWhereAnExtraDaySaysSo() {
        PostingSchedule schedule = with("2026-11-24..2026-11-26", "2026-11-25, 2026-11-28", Pause.NONE, Set.of());

        assertThat(dates(schedule, 4)).containsExactly("2026-11-23", "2026-11-25", "2026-11-27", "2026-11-28");
    }

    @Test
    void aSkippedDateIsNotAskedEvenAsAnExtraDay() {
        PostingSchedule schedule = with("none", "2026-11-28", Pause.NONE, Set.of(MONDAY, MONDAY.plusDays(5)));

        assertThat(dates(schedule, 5))
                .containsExactly("2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30");
    }

    @Test
    void aPausedScheduleHasNoNextSlot() {
        PostingSchedule schedule = with("none", "none", Pause.OPEN, Set.of());

        assertThat(schedule.next(Instant.parse("2026-11-23T00:00:00Z"))).isEmpty();
        assertThat(schedule.slots(MONDAY, 3)).isEmpty();
    }

    @Test
    void aPauseEndsOnItsDayHoweverFarThatIs() {
        PostingSchedule schedule = with("none", "none", new Pause.Until(LocalDate.parse("2036-01-01")), Set.of());

        assertThat(dates(schedule, 1)).containsExactly("2036-01-01");
    }

    @Test
    void aClosingTimeIsOfTheSameDayWhenItIsLaterThanTheOpening() {
        assertThat(closingAt("18:00").slots(MONDAY, 1).get(0).closes()).isEqualTo("2026-11-23T10:00:00Z");
    }

    @Test
    void aClosingTimeNotAfterTheOpeningIsOfTheNextDay() {
        assertThat(closingAt("08:00").slots(MONDAY, 1).get(0).closes()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(closingAt("09:00").slots(MONDAY, 1).get(0).closes()).isEqualTo("2026-11-24T01:00:00Z");
    }

    @Test
    void aClosingTimeOfTheNextDayIsThatHoweverEarlyTheQuestionOpened() {
        Instant early = Instant.parse("2026-11-22T22:00:00Z");

        assertThat(closingAt("08:00").closes(MONDAY, early)).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(closingAt("09:00").closes(MONDAY, early)).isEqualTo("2026-11-24T01:00:00Z");
        assertThat(closingAt("18:00").closes(MONDAY, early)).isEqualTo("2026-11-23T10:00:00Z");
    }

    @Test
    void aPostMadeByHandAfterItsClosingTimeClosesTheNextDayButBeforeTheNextOneOpens() {
        Instant evening = Instant.parse("2026-11-23T12:00:00Z");

        assertThat(closingAt("08:00").closes(MONDAY, evening)).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(closingAt("18:00").closes(MONDAY, evening)).isEqualTo("2026-11-24T01:00:00Z");
        assertThat(workdays().closes(MONDAY, evening)).isEqualTo("2026-11-24T01:00:00Z");
    }

    @Test
    void theNewestMissedSlotIsStillAskedWhileItsDayLasts() {
        Missed missed = workdays().missed(at("2026-11-20T01:00:00Z"), at("2026-11-25T15:59:59Z"));

        assertThat(missed.toAsk()).hasValue(slot("2026-11-25", "2026-11-25T01:00:00Z", "2026-11-26T01:00:00Z"));
        assertThat(missed.over()).extracting(Slot::date).containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void whenItsDayIsOverTheNewestMissedSlotIsOnlyRecorded() {
        Missed missed = workdays().missed(at("2026-11-23T01:00:00Z"), at("2026-11-24T16:00:00Z"));

        assertThat(missed.toAsk()).isEmpty();
        assertThat(missed.over()).extracting(Slot::date).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void whatWasMissedClosesAsIfItOpenedNow() {
        Missed missed = closingAt("12:00").missed(at("2026-11-22T00:00:00Z"), at("2026-11-23T06:00:00Z"));

        assertThat(missed.toAsk()).hasValue(slot("2026-11-23", "2026-11-23T01:00:00Z", "2026-11-24T01:00:00Z"));
    }

    @Test
    void aClockSetBackMissesNothing() {
        assertThat(workdays().missed(at("2026-11-25T01:00:00Z"), at("2026-11-20T09:00:00Z")))
                .isEqualTo(new Missed(Optional.empty(), List.of()));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static Slot slot(String date, String opens, String closes) {
        return new Slot(LocalDate.parse(date), Instant.parse(opens), Instant.parse(closes));
    }

    private static List<String> dates(PostingSchedule schedule, int count) {
        return schedule.slots(MONDAY, count).stream()
                .map(slot -> slot.date().toString())
                .toList();
    }

    private static PostingSchedule workdays() {
        return PostingSchedule.of(LocalTime.of(9, 0), SHANGHAI, PostingDays.WORKDAYS);
    }

    private static PostingSchedule closingAt(String time) {
        return new PostingSchedule(
                LocalTime.of(9, 0),
                SHANGHAI,
                PostingDays.WORKDAYS,
                DateRanges.NONE,
                DateRanges.NONE,
                new Closing.At(LocalTime.parse(time)),
                Pause.NONE,
                Set.of());
    }

    private static PostingSchedule with(String holidays, String extraDays, Pause pause, Set<LocalDate> skipped) {
        return new PostingSchedule(
                LocalTime.of(9, 0),
                SHANGHAI,
                PostingDays.WORKDAYS,
                DateRanges.parse(holidays),
                DateRanges.parse(extraDays),
                new Closing.NextSlot(),
                pause,
                skipped);
    }
}
