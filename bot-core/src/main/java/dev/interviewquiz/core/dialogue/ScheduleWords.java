package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.DateRange;
import dev.interviewquiz.core.schedule.DateRanges;
import dev.interviewquiz.core.schedule.Pause;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of a channel in words; lists are told up to a length and then counted. */
final class ScheduleWords {
    private static final int LISTED = 8;
    private static final Duration SOON = Duration.ofHours(1);

    private final Texts texts;

    ScheduleWords(Texts texts) {
        this.texts = texts;
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.get("date.day"), texts.locale())
                .format(date);
    }

    /** With its year. */
    String fullDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.get("date.full"), texts.locale())
                .format(date);
    }

    String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /** In hours and minutes. */
    String duration(Duration duration) {
        if (duration.toHours() == 0) {
            return texts.get("duration.minutes", duration.toMinutes());
        }
        return duration.toMinutesPart() == 0
                ? texts.get("duration.whole-hours", duration.toHours())
                : texts.get("duration.hours", duration.toHours(), duration.toMinutesPart());
    }

    /** In the channel's own zone: the time that an administrator has set. */
    String moment(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        return date(there.toLocalDate()) + " " + time(there.toLocalTime());
    }

    /** As {@link #moment}, and how soon that is where it is today or within the hour; begun minutes count. */
    String coming(Instant instant, ZoneId zone, Instant now) {
        Duration wait = Duration.between(now, instant);
        boolean today = LocalDate.ofInstant(instant, zone).equals(LocalDate.ofInstant(now, zone));
        if (!today && wait.compareTo(SOON) > 0) {
            return moment(instant, zone);
        }
        String in = duration(wait.plusMinutes(1).minusNanos(1).truncatedTo(ChronoUnit.MINUTES));
        return texts.get(today ? "moment.today" : "moment.soon", moment(instant, zone), in);
    }

    String days(PostingDays days) {
        if (days.equals(PostingDays.DAILY)) {
            return texts.get("days.daily");
        }
        if (days.equals(PostingDays.WORKDAYS)) {
            return texts.get("days.workdays");
        }
        return joined(days.days().stream().sorted().map(this::day));
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, texts.locale());
    }

    /** Those that are not over. */
    String dates(DateRanges dates, LocalDate today) {
        List<DateRange> coming = dates.ranges().stream()
                .filter(range -> !range.to().isBefore(today))
                .toList();
        return coming.isEmpty() ? texts.get("none") : limited(coming.stream().map(this::range));
    }

    private String range(DateRange range) {
        return range.from().equals(range.to()) ? withWeekday(range.from()) : range.toString();
    }

    /** As it is typed, and which day that is. */
    private String withWeekday(LocalDate date) {
        return date + " " + day(date.getDayOfWeek());
    }

    /** Days on end as "from … to …". */
    String ranges(SortedSet<LocalDate> dates) {
        return limited(DateRange.joined(dates).stream()
                .map(range -> range.from().equals(range.to())
                        ? range.from().toString()
                        : texts.get("date.range", range.from(), range.to())));
    }

    String skipped(Set<LocalDate> dates, LocalDate today) {
        List<LocalDate> coming =
                dates.stream().filter(date -> !date.isBefore(today)).sorted().toList();
        return coming.isEmpty() ? texts.get("none") : limited(coming.stream().map(this::withWeekday));
    }

    /** A time that is not after the question's own is the next day's. */
    String closing(PostingSchedule schedule) {
        if (!(schedule.closing() instanceof Closing.At at)) {
            return texts.get("closing.next");
        }
        String key = schedule.closesNextDay() ? "closing.at-next-day" : "closing.at";
        return texts.get(key, time(at.time()));
    }

    String pause(Pause pause) {
        return pause instanceof Pause.Until until
                ? texts.get("pause.until", date(until.resumes()))
                : texts.get(pause instanceof Pause.Open ? "pause.open" : "pause.none");
    }

    String kind(Asking asking) {
        return texts.get("choice." + asking.kind().name().toLowerCase(Locale.ROOT));
    }

    String speech(Asking.Speech speech) {
        return texts.get("speech." + speech.name().toLowerCase(Locale.ROOT));
    }

    String feedback(Asking asking) {
        return texts.get("choice." + asking.feedback().name().toLowerCase(Locale.ROOT));
    }

    String difficulties(Asking asking) {
        return asking.difficulties().isEmpty()
                ? texts.get("all")
                : joined(asking.difficulties().stream()
                        .sorted()
                        .map(Difficulty::level)
                        .map(level -> texts.get("difficulty." + level)));
    }

    /** With a mark at those that are not there any more. */
    String packs(Asking asking, Set<PackId> gone) {
        return asking.packs().isEmpty()
                ? texts.get("all")
                : limited(asking.packs().stream()
                        .sorted()
                        .map(pack -> gone.contains(pack) ? texts.get("packs.gone", pack.value()) : pack.value()));
    }

    /** That no question fits, as the packs that were asked for are not there any more. */
    String withoutPacks(Set<PackId> gone) {
        return texts.get("packs.gone-none-fits", limited(gone.stream().sorted().map(PackId::value)));
    }

    String topics(Asking asking, QuestionBank bank) {
        return asking.topics().isEmpty()
                ? texts.get("all")
                : limited(asking.topics().stream()
                        .sorted()
                        .map(topic -> Cut.to(40, bank.nameOf(topic, texts.language()))));
    }

    private String joined(Stream<String> words) {
        return words.collect(Collectors.joining(texts.get("list.separator")));
    }

    private String limited(Stream<String> words) {
        List<String> all = words.toList();
        String first = joined(all.stream().limit(LISTED));
        return all.size() <= LISTED ? first : texts.get("list.and-more", first, all.size() - LISTED);
    }
}
