package dev.interviewquiz.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a channel is asked (design, sections 4 and 6). Immutable and pure.
 *
 * <p>A time that a change of the clocks leaves out is moved on by the gap; one that exists twice is the earlier one. A
 * date that a zone left out altogether is not asked.
 *
 * @param holidays not asked, but where an extra day names the date
 * @param extraDays asked whatever the day of the week (调休)
 * @param skipped single dates that an admin took out; he may take them back
 */
public record PostingSchedule(
        LocalTime time,
        ZoneId zone,
        PostingDays days,
        DateRanges holidays,
        DateRanges extraDays,
        Closing closing,
        Pause pause,
        Set<LocalDate> skipped) {
    /** How far ahead a next slot is looked for. */
    public static final int HORIZON_DAYS = 1_100;

    public PostingSchedule {
        skipped = Set.copyOf(skipped);
    }

    /** Without holidays, extra days, pause or skipped dates; closing when the next one opens. */
    public static PostingSchedule of(LocalTime time, ZoneId zone, PostingDays days) {
        return new PostingSchedule(
                time, zone, days, DateRanges.NONE, DateRanges.NONE, new Closing.NextSlot(), Pause.NONE, Set.of());
    }

    public boolean asksOn(LocalDate date) {
        if (skipped.contains(date) || pause.covers(date) || !inZone(date)) {
            return false;
        }
        return extraDays.contains(date) || (days.contains(date.getDayOfWeek()) && !holidays.contains(date));
    }

    /** The first slot that opens after an instant; empty while paused, or with none in {@link #HORIZON_DAYS} days. */
    public Optional<Slot> next(Instant after) {
        return nextDate(dateOf(after).minusDays(1), after).map(this::slot);
    }

    /** The first {@code count} slots on or after a date; fewer where none are in sight. */
    public List<Slot> slots(LocalDate from, int count) {
        List<Slot> slots = new ArrayList<>();
        Optional<LocalDate> date = nextDate(from, Instant.MIN);
        while (date.isPresent() && slots.size() < count) {
            slots.add(slot(date.get()));
            date = nextDate(date.get().plusDays(1), Instant.MIN);
        }
        return List.copyOf(slots);
    }

    /** When a post of {@code date} that opened at {@code opened} closes, were it early, late or posted by hand. */
    public Instant closes(LocalDate date, Instant opened) {
        Optional<Instant> following = nextDate(date.plusDays(1), opened).map(this::opens);
        if (closing instanceof Closing.At at) {
            Instant closes = firstAfter(opened, closesNextDay() ? date.plusDays(1) : date, at.time());
            return following.filter(closes::isAfter).orElse(closes);
        }
        return following.orElseGet(() -> opened.plus(Duration.ofDays(1)));
    }

    /** Whether a question closes at a time of the day after its own. */
    public boolean closesNextDay() {
        return closing instanceof Closing.At at && !at.time().isAfter(time);
    }

    /**
     * What opened after {@code lastHandled} and not after {@code now}. The newest is still to be asked while its day
     * lasts in the channel's zone.
     */
    public Missed missed(Instant lastHandled, Instant now) {
        List<LocalDate> dates = dateOf(lastHandled)
                .minusDays(1)
                .datesUntil(later(lastHandled, now).plusDays(1))
                .filter(this::asksOn)
                .filter(date -> opens(date).isAfter(lastHandled) && !opens(date).isAfter(now))
                .toList();
        if (dates.isEmpty() || !lasts(dates.get(dates.size() - 1), now)) {
            return new Missed(Optional.empty(), dates.stream().map(this::slot).toList());
        }
        LocalDate newest = dates.get(dates.size() - 1);
        List<LocalDate> older = dates.subList(0, dates.size() - 1);
        return new Missed(
                Optional.of(new Slot(newest, opens(newest), closes(newest, now))),
                older.stream().map(this::slot).toList());
    }

    /** Whether it runs at an instant: a pause whose last day has passed is none. */
    public Pause pausedAt(Instant now) {
        return pause.covers(dateOf(now)) ? pause : Pause.NONE;
    }

    /** The date in the channel's zone. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private boolean lasts(LocalDate date, Instant now) {
        return dateOf(opens(date)).equals(dateOf(now));
    }

    private LocalDate later(Instant one, Instant other) {
        return dateOf(one.isAfter(other) ? one : other);
    }

    private Optional<LocalDate> nextDate(LocalDate from, Instant after) {
        LocalDate start = pause instanceof Pause.Until until && until.covers(from) ? until.resumes() : from;
        return start.datesUntil(start.plusDays(HORIZON_DAYS))
                .filter(this::asksOn)
                .filter(date -> opens(date).isAfter(after))
                .findFirst();
    }

    private Slot slot(LocalDate date) {
        Instant opens = opens(date);
        return new Slot(date, opens, closes(date, opens));
    }

    private Instant opens(LocalDate date) {
        return at(date, time);
    }

    private Instant firstAfter(Instant opened, LocalDate from, LocalTime wanted) {
        LocalDate day = from;
        while (!at(day, wanted).isAfter(opened)) {
            day = day.plusDays(1);
        }
        return at(day, wanted);
    }

    /** {@link LocalDate#atTime} in a zone moves a time in a gap on by the gap, and takes the earlier of two offsets. */
    private Instant at(LocalDate date, LocalTime wanted) {
        return date.atTime(wanted).atZone(zone).toInstant();
    }

    private boolean inZone(LocalDate date) {
        return date.atStartOfDay(zone).toLocalDate().equals(date);
    }
}
