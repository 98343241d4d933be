package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.TopicId;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.DateRanges;
import dev.interviewquiz.core.schedule.Kind;
import dev.interviewquiz.core.schedule.Pause;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The options of {@code schedule} as changes to a channel. What cannot be done is left with the reader's problems. */
final class ScheduleOptions {
    /** What {@code set} takes. */
    static final Set<String> NAMES = Set.of(
            "time",
            "zone",
            "days",
            "holidays",
            "extra-days",
            "close",
            "kind",
            "lang",
            "packs",
            "topics",
            "difficulty",
            "feedback");

    private final Scene scene;
    private final SettingsReader reader;
    private final Options options;

    ScheduleOptions(Scene scene, SettingsReader reader, Options options) {
        this.scene = scene;
        this.reader = reader;
        this.options = options;
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> read) {
        return options.get(name).flatMap(read);
    }

    UnaryOperator<Channel> set(Channel channel) {
        if (options.values().keySet().stream().noneMatch(NAMES::contains)) {
            var unused = reader.refuse("schedule.nothing-to-set");
        }
        UnaryOperator<PostingSchedule> times = times(channel.schedule());
        UnaryOperator<Asking> asking = asking();
        return now -> now.with(times.apply(now.schedule())).with(asking.apply(now.asking()));
    }

    private UnaryOperator<PostingSchedule> times(PostingSchedule before) {
        LocalDate today = LocalDate.ofInstant(scene.now(), scene.zone());
        Optional<LocalTime> time = read("time", typed -> reader.time("time", typed));
        Optional<ZoneId> zone = read("zone", reader::zone);
        Optional<PostingDays> days = read("days", reader::days);
        Optional<DateRanges> holidays = read("holidays", typed -> reader.comingDates("holidays", typed, today));
        Optional<DateRanges> extra = read("extra-days", typed -> reader.comingDates("extra-days", typed, today));
        Optional<Closing> closing = read("close", typed -> reader.closing(typed, time.orElse(before.time())));
        return now -> new PostingSchedule(
                time.orElse(now.time()),
                zone.orElse(now.zone()),
                days.orElse(now.days()),
                holidays.orElse(now.holidays()),
                extra.orElse(now.extraDays()),
                closing.orElse(now.closing()),
                now.pause(),
                without(
                        now.skipped(),
                        date -> extra.filter(asked -> asked.contains(date)).isPresent()));
    }

    private static Set<LocalDate> without(Set<LocalDate> dates, Predicate<LocalDate> taken) {
        Set<LocalDate> rest = new HashSet<>(dates);
        rest.removeIf(taken);
        return rest;
    }

    private UnaryOperator<Asking> asking() {
        Optional<Kind> kind = read("kind", reader::kind);
        Optional<Asking.Speech> speech = read("lang", reader::speech);
        Optional<Set<PackId>> packs = read("packs", reader::packs);
        Optional<Set<TopicId>> topics = read("topics", reader::topics);
        Optional<Set<Difficulty>> difficulties = read("difficulty", reader::difficulties);
        Optional<Asking.Feedback> feedback = read("feedback", reader::feedback);
        return now -> new Asking(
                kind.orElse(now.kind()),
                speech.orElse(now.speech()),
                packs.orElse(now.packs()),
                topics.orElse(now.topics()),
                difficulties.orElse(now.difficulties()),
                feedback.orElse(now.feedback()));
    }

    /** From now on, or until a date, which is asked again. */
    UnaryOperator<Channel> pause(Channel channel) {
        Optional<LocalDate> date = read("date", reader::date);
        LocalDate today = channel.schedule().dateOf(scene.now());
        if (date.isPresent() && !date.get().isAfter(today)) {
            var unused = reader.refuse("bad.pause-date", date.get(), today.plusDays(1));
        }
        Pause pause = date.<Pause>map(Pause.Until::new).orElse(Pause.OPEN);
        return now -> now.with(with(now.schedule(), pause, now.schedule().skipped()));
    }

    /** Ends a pause, or takes back the day that was left out. */
    UnaryOperator<Channel> resume(Channel channel) {
        PostingSchedule schedule = channel.schedule();
        if (options.has("date")) {
            Optional<LocalDate> date = read("date", reader::date);
            if (date.isPresent() && !schedule.skipped().contains(date.get())) {
                var unused = reader.refuse("bad.resume-date", date.get(), leftOut(schedule));
            }
            return date.map(ScheduleOptions::takeBack).orElse(UnaryOperator.identity());
        }
        if (schedule.pausedAt(scene.now()).equals(Pause.NONE)) {
            var unused = reader.refuse("schedule.runs-already", leftOut(schedule));
        }
        return now -> now.with(with(now.schedule(), Pause.NONE, now.schedule().skipped()));
    }

    private String leftOut(PostingSchedule schedule) {
        return new ScheduleWords(scene.texts()).skipped(schedule.skipped(), schedule.dateOf(scene.now()));
    }

    /** Asks again on a day that was left out. */
    static UnaryOperator<Channel> takeBack(LocalDate date) {
        return now -> now.with(with(
                now.schedule(), now.schedule().pause(), without(now.schedule().skipped(), date::equals)));
    }

    /** Leaves one coming day out: the one named, or the next. */
    UnaryOperator<Channel> skip(Channel channel, Optional<LocalDate> next) {
        PostingSchedule schedule = channel.schedule();
        Optional<LocalDate> wanted = options.has("date") ? read("date", reader::date) : next;
        if (next.isEmpty()) {
            var unused = reader.refuse(ScheduleView.noneComes(scene, channel));
        } else {
            LocalDate coming = next.get();
            wanted.ifPresent(
                    date -> hindrance(schedule, date, coming).ifPresent(key -> reader.refuse(key, date, coming)));
        }
        return now -> now.with(with(now.schedule(), now.schedule().pause(), skipping(now.schedule(), wanted)));
    }

    private Optional<String> hindrance(PostingSchedule schedule, LocalDate date, LocalDate next) {
        if (date.isBefore(schedule.dateOf(scene.now()))) {
            return Optional.of("bad.skip-over");
        }
        if (schedule.skipped().contains(date)) {
            return Optional.of("bad.skip-again");
        }
        return date.isBefore(next) || !schedule.asksOn(date) ? Optional.of("bad.skip-date") : Optional.empty();
    }

    /** Dates that are over are forgotten. */
    private Set<LocalDate> skipping(PostingSchedule schedule, Optional<LocalDate> wanted) {
        Set<LocalDate> skipped = without(schedule.skipped(), schedule.dateOf(scene.now())::isAfter);
        wanted.ifPresent(skipped::add);
        return skipped;
    }

    private static PostingSchedule with(PostingSchedule now, Pause pause, Set<LocalDate> skipped) {
        return new PostingSchedule(
                now.time(), now.zone(), now.days(), now.holidays(), now.extraDays(), now.closing(), pause, skipped);
    }
}
