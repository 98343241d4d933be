package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.leaderboard.Neutrality;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.ChangeSchedule;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.Pause;
import dev.interviewquiz.core.schedule.PostingSchedule;
import dev.interviewquiz.core.schedule.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All settings of a channel, and what a change of them did. */
final class ScheduleView {
    private final Supplier<QuestionBank> bank;
    private final Coming coming;
    private final PlanLines lines;

    ScheduleView(Supplier<QuestionBank> bank, Coming coming) {
        this.bank = bank;
        this.coming = coming;
        this.lines = new PlanLines(bank);
    }

    /** The date of the next question. */
    Optional<LocalDate> coming(Channel channel, Scene scene) {
        return coming.next(channel, scene.now()).map(Slot::date);
    }

    View of(Scene scene, Channel channel) {
        return settings(Sheet.of(scene), scene, channel).view();
    }

    /** @param leftOut the day that this change took out */
    View changed(Scene scene, ChangeSchedule.Changed changed, Optional<LocalDate> leftOut) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        String said = leftOut.map(day -> scene.say("schedule.left-out", words.date(day)))
                .orElseGet(() -> scene.say("schedule.changed"));
        Sheet sheet = settings(Sheet.of(scene).text(said), scene, changed.channel());
        if (changed.feedbackWaits()) {
            sheet.text(scene.say("schedule.feedback-waits"));
        }
        String closes = changed.closesAsBefore() ? "schedule.close-waits" : "schedule.open-closes";
        changed.closes()
                .map(when -> words.moment(when, changed.channel().schedule().zone()))
                .ifPresent(when -> sheet.text(scene.say(closes, when)));
        leftOut.ifPresent(day -> sheet.buttons(takeBack(scene, changed.channel(), day)));
        if (coming.fitting(changed.channel()).isEmpty()) {
            sheet.text("⚠ " + StockWords.of(scene, coming, changed.channel()));
        }
        if (!changed.replanned().isEmpty()) {
            sheet.text(Sheet.SHOULD, Text.of(scene.say("schedule.replanned")));
            changed.replanned().forEach(day -> sheet.text(Sheet.MAY, lines.of(scene, day)));
        }
        return sheet.view();
    }

    private static Button takeBack(Scene scene, Channel channel, LocalDate day) {
        Object[] where = ChannelField.of(channel.ref());
        return Button.plain(Action.id("take-back", where[0], where[1], day), scene.say("button.take-back"));
    }

    private Sheet settings(Sheet sheet, Scene scene, Channel channel) {
        PostingSchedule schedule = channel.schedule();
        sheet.text(Text.of(MeantChannel.name(channel)).plus(times(scene, schedule)));
        sheet.text(next(scene, coming, channel));
        sheet.text(asking(scene, channel));
        shortlyOpen(scene, schedule).ifPresent(sheet::text);
        return sheet.text(Sheet.SHOULD, exceptions(scene, schedule).plus(overruled(scene, schedule)));
    }

    /** That leaving a question unanswered breaks no streak, where it is never open for long enough. */
    static Optional<String> shortlyOpen(Scene scene, PostingSchedule schedule) {
        return schedule.next(scene.now())
                .filter(slot -> schedule.closing() instanceof Closing.At)
                .map(slot -> Duration.between(slot.opens(), slot.closes()))
                .filter(open -> open.compareTo(Neutrality.SHORT) < 0)
                .map(open -> "⚠ " + scene.say("schedule.short", new ScheduleWords(scene.texts()).duration(open)));
    }

    private static String times(Scene scene, PostingSchedule schedule) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        return " · " + words.days(schedule.days()) + " · " + words.time(schedule.time()) + " · "
                + new ZoneWords(scene).told(schedule.zone());
    }

    /** The text that tells why no day is in sight. */
    static String noneComes(Scene scene, Channel channel) {
        return channel.schedule().pausedAt(scene.now()).equals(Pause.NONE) ? "schedule.no-next" : "plan.paused";
    }

    /** When the next question comes, or that none does. */
    static Text next(Scene scene, Coming coming, Channel channel) {
        if (scene.workspace().asleep()) {
            return Text.of("⏸ " + scene.say("dormant.stands-still"));
        }
        Optional<String> pause = pause(scene, channel);
        String led = pause.map(Texts::led).orElse("");
        if (coming.fitting(channel).isEmpty()) {
            return Text.of(led + "⏸ " + scene.say("schedule.none-fits"));
        }
        ScheduleWords words = new ScheduleWords(scene.texts());
        return Text.of(coming.next(channel, scene.now())
                .map(slot -> words.moment(slot.opens(), channel.schedule().zone()))
                .map(moment -> led + scene.say("schedule.next", moment))
                .orElseGet(() -> pause.orElseGet(() -> scene.say("schedule.no-next"))));
    }

    /** That the schedule is paused, and until when, where it is. */
    static Optional<String> pause(Scene scene, Channel channel) {
        return Optional.of(channel.schedule().pausedAt(scene.now()))
                .filter(pause -> !pause.equals(Pause.NONE))
                .map(pause -> "⏸ " + new ScheduleWords(scene.texts()).pause(pause));
    }

    private Text asking(Scene scene, Channel channel) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        return line(scene, "close", words.closing(channel.schedule()), true)
                .plus(line(scene, "kind", words.kind(channel.asking()), false))
                .plus(line(scene, "lang", words.speech(channel.asking().speech()), false))
                .plus(line(scene, "packs", words.packs(channel.asking(), coming.gonePacks(channel)), false))
                .plus(line(scene, "topics", words.topics(channel.asking(), bank.get()), false))
                .plus(line(scene, "difficulty", words.difficulties(channel.asking()), false))
                .plus(line(scene, "feedback", words.feedback(channel.asking()), false));
    }

    private static Text exceptions(Scene scene, PostingSchedule schedule) {
        ScheduleWords words = new ScheduleWords(scene.texts());
        LocalDate today = schedule.dateOf(scene.now());
        return line(scene, "holidays", words.dates(schedule.holidays(), today), true)
                .plus(line(scene, "extra-days", words.dates(schedule.extraDays(), today), false))
                .plus(line(scene, "skipped", words.skipped(schedule.skipped(), today), false));
    }

    /** Holidays that are asked all the same, as they are extra days. */
    private static Text overruled(Scene scene, PostingSchedule schedule) {
        LocalDate today = schedule.dateOf(scene.now());
        SortedSet<LocalDate> asked = schedule.extraDays().ranges().stream()
                .flatMap(range -> range.from().datesUntil(range.to().plusDays(1)))
                .filter(date -> !date.isBefore(today) && schedule.holidays().contains(date) && schedule.asksOn(date))
                .collect(Collectors.toCollection(TreeSet::new));
        String dates = new ScheduleWords(scene.texts()).ranges(asked);
        return asked.isEmpty() ? Text.EMPTY : Text.of("\n" + scene.say("schedule.extra-day-wins", dates));
    }

    private static Text line(Scene scene, String setting, String value, boolean first) {
        return Text.of((first ? "" : "\n") + scene.say("setting." + setting, value));
    }
}
