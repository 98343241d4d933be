package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.leaderboard.DaysAway;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.HideMember;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.PersonalSettings;
import dev.interviewquiz.core.practice.Remind;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.schedule.ZoneAnswer;
import dev.interviewquiz.core.schedule.Zones;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Language, reminder, days away, on or off the board. */
final class SettingsFeature implements Feature {
    private static final int FIELD = 60;

    private final Members members;
    private final Channels channels;
    private final HideMember hide;
    private final Remind remind;
    private final Drafts drafts;

    SettingsFeature(Members members, Channels channels, HideMember hide, Remind remind, Drafts drafts) {
        this.members = members;
        this.channels = channels;
        this.hide = hide;
        this.remind = remind;
        this.drafts = drafts;
    }

    @Override
    public void register(Routes routes) {
        routes.member(Wordings.verb("settings"), (scene, options) -> shown(scene, Ack.EPHEMERAL));
        routes.click("settings", (scene, action, values) -> shown(scene, Ack.EPHEMERAL));
        routes.update("set-language", (scene, action, values) -> language(scene, action));
        routes.update("set-board", (scene, action, values) -> board(scene));
        routes.form("set-reminder", (scene, action) -> reminderForm(scene), this::reminder);
        routes.form("set-away", (scene, action) -> awayForm(scene), this::away);
        routes.update("no-reminder", (scene, action, values) -> noReminder(scene));
        routes.update("no-away", (scene, action, values) -> notAway(scene));
        routes.forgotten(remind::forget);
    }

    private Reply shown(Scene scene, Ack ack) {
        PersonalSettings settings = members.settings(scene.person());
        Sheet sheet = Sheet.of(scene)
                .title(scene.say("settings.title"))
                .heading(scene.say("settings.title"))
                .text(scene.say("settings.language", spoken(scene, settings)))
                .buttons(
                        Button.plain(Action.id("set-language", "en"), "English"),
                        Button.plain(Action.id("set-language", "zh"), "中文"),
                        Button.plain(Action.id("set-language", "auto"), scene.say("settings.automatic")));
        reminderLine(scene, sheet, settings);
        awayLine(scene, sheet, settings);
        boardLine(scene, sheet);
        return new Reply(ack, sheet.view(), Optional.empty());
    }

    private static String spoken(Scene scene, PersonalSettings settings) {
        return settings.language()
                .map(chosen -> scene.say("choice." + chosen.id()))
                .orElseGet(() -> {
                    String now = scene.say("choice." + scene.language().id());
                    return scene.say("settings.automatic-by-" + decides(scene, settings), now);
                });
    }

    /** What says which language is spoken, in the order of {@link Scenes#language}. */
    private static String decides(Scene scene, PersonalSettings settings) {
        if (settings.toggled().isPresent()) {
            return "button";
        }
        boolean told = scene.interaction().locale().flatMap(Language::spokenIn).isPresent();
        return told || settings.locale().isPresent() ? "client" : "channel";
    }

    /** A button only where it helps: who was taken off by an administrator cannot put himself back. */
    private void boardLine(Scene scene, Sheet sheet) {
        MemberRef member = scene.member();
        String where = member.workspace().direct() ? "boards" : "board";
        if (hide.excluded(member)) {
            sheet.text(scene.say("settings.excluded-" + where));
            return;
        }
        boolean hidden = hide.hidden(member);
        String listed = hide.excludedSomewhere(member) ? "settings.on-other-" : "settings.on-";
        sheet.text(scene.say((hidden ? "settings.off-" : listed) + where))
                .buttons(Button.plain(Action.id("set-board"), scene.say(hidden ? "button.list" : "button.unlist")));
    }

    private void reminderLine(Scene scene, Sheet sheet, PersonalSettings settings) {
        sheet.text(settings.reminder()
                .map(time -> scene.say(
                        "settings.reminder",
                        time,
                        settings.zone().map(ZoneId::getId).orElse("UTC")))
                .orElseGet(() -> scene.say("settings.no-reminder")));
        if (settings.reminder().isPresent() && remind.refused(scene.person())) {
            sheet.text("⚠ " + scene.say("settings.reminder-refused"));
        }
        Button change = Button.plain(Action.id("set-reminder"), scene.say("button.reminder"));
        sheet.buttons(
                settings.reminder().isEmpty()
                        ? List.of(change)
                        : List.of(change, Button.plain(Action.id("no-reminder"), scene.say("button.stop-reminders"))));
    }

    private void awayLine(Scene scene, Sheet sheet, PersonalSettings settings) {
        SortedSet<LocalDate> coming = settings.away().dates().tailSet(today(scene));
        boolean free = coming.isEmpty();
        boolean begun = !free && !coming.last().isAfter(begun(scene));
        sheet.text(free ? scene.say("settings.not-away") : taken(scene, coming, begun));
        Button change = Button.plain(Action.id("set-away"), scene.say("button.away"));
        sheet.buttons(
                free || begun
                        ? List.of(change)
                        : List.of(change, Button.plain(Action.id("no-away"), scene.say("button.not-away"))));
    }

    private static String taken(Scene scene, SortedSet<LocalDate> coming, boolean begun) {
        String days = scene.say("settings.away", coming.size(), new ScheduleWords(scene.texts()).ranges(coming));
        return begun ? days + "\n" + scene.say("settings.away.begun") : days;
    }

    private Reply language(Scene scene, Action action) {
        Optional<Language> chosen = switch (action.field(0)) {
            case "en" -> Optional.of(Language.EN);
            case "zh" -> Optional.of(Language.ZH);
            default -> Optional.empty();
        };
        PersonalSettings changed = members.change(scene.person(), settings -> settings.withLanguage(chosen));
        Language now = Scenes.language(scene.interaction(), changed, scene.speech(), scene.workspace());
        return shown(scene.in(now), Ack.UPDATE);
    }

    private Reply board(Scene scene) {
        hide.hide(scene.member(), !hide.hidden(scene.member()));
        return shown(scene, Ack.UPDATE);
    }

    private Opening reminderForm(Scene scene) {
        PersonalSettings settings = scene.settings();
        String time = settings.reminder().map(LocalTime::toString).orElse("12:00");
        String zone = ZoneWords.id(ownZone(scene));
        return form(
                scene,
                "set-reminder",
                input(scene, "time", "12:00", time),
                input(scene, "zone", "Asia/Shanghai", zone));
    }

    /** A person's day is the same in all channels. */
    private static LocalDate today(Scene scene) {
        return LocalDate.ofInstant(scene.now(), ownZone(scene));
    }

    /** The latest date that has begun for him, be it in a channel further east: a post of it may have closed under it. */
    private LocalDate begun(Scene scene) {
        return members.memberships(scene.person()).stream()
                .flatMap(member -> channels.of(member.workspace()).stream())
                .map(channel -> channel.schedule().dateOf(scene.now()))
                .reduce(today(scene), (one, other) -> one.isAfter(other) ? one : other);
    }

    private static ZoneId ownZone(Scene scene) {
        return scene.settings().zone().or(() -> scene.interaction().zone()).orElse(scene.zone());
    }

    private Opening awayForm(Scene scene) {
        String today = today(scene).toString();
        return form(scene, "set-away", input(scene, "from", today, today), input(scene, "to", today, today));
    }

    private static Opening form(Scene scene, String verb, Field... fields) {
        return new Opening.Form(new Modal(
                scene.texts().locale(),
                Action.id(verb),
                scene.say("form." + verb),
                Text.of(scene.say("form." + verb + ".intro")),
                List.of(fields),
                scene.say("form.save")));
    }

    /** Holds what was typed before and could not be taken. */
    private Field input(Scene scene, String id, String example, String otherwise) {
        String typed = drafts.get(scene.member(), id);
        return new Field.Input(
                id,
                scene.say("form." + id),
                Optional.of(scene.say("form.example", example)),
                typed.isEmpty() ? otherwise : Cut.to(FIELD, typed),
                false,
                true,
                FIELD);
    }

    private Reply wrong(Scene scene, Action form, Trigger.Submission submission, String sentence) {
        submission.fields().keySet().forEach(id -> drafts.keep(scene.member(), id, submission.field(id)));
        Button again = Button.plain(Action.id(form.verb()), scene.say("button.try-again"));
        return GivenBack.reply(scene.texts(), sentence, "", again);
    }

    private Reply saved(Scene scene, Trigger.Submission submission) {
        submission.fields().keySet().forEach(id -> drafts.drop(scene.member(), id));
        return shown(scene, Ack.EPHEMERAL);
    }

    private Reply reminder(Scene scene, Action action, Trigger.Submission submission) {
        Optional<LocalTime> time = ClockTime.read(submission.field("time"));
        if (time.isEmpty()) {
            String sentence = scene.say("settings.bad-time", Cut.to(30, submission.field("time")));
            return wrong(scene, action, submission, sentence);
        }
        ZoneAnswer zone = Zones.parse(submission.field("zone"));
        if (!(zone instanceof ZoneAnswer.Found found)) {
            return wrong(scene, action, submission, badZone(scene, submission, (ZoneAnswer.DidYouMean) zone));
        }
        remind.arrange(members.change(
                scene.person(),
                settings -> settings.withReminder(time.get(), found.zone(), scene.now(), scene.channelThatWasSetUp())));
        return saved(scene, submission);
    }

    private static String badZone(Scene scene, Trigger.Submission submission, ZoneAnswer.DidYouMean zone) {
        String sentence = scene.say("settings.bad-zone", Cut.to(30, submission.field("zone")));
        String meant = zone.suggestions().stream().map(ZoneId::getId).collect(Collectors.joining(", "));
        return meant.isEmpty() ? sentence : sentence + "\n" + scene.say("unknown.meant", meant);
    }

    private Reply noReminder(Scene scene) {
        remind.arrange(members.change(scene.person(), PersonalSettings::withoutReminder));
        return Reply.update(Sheet.said(scene, "settings.reminder-off"));
    }

    private Reply away(Scene scene, Action action, Trigger.Submission submission) {
        LocalDate today = today(scene);
        Optional<LocalDate> from = DateWords.one(submission.field("from"), today);
        Optional<LocalDate> to = DateWords.one(submission.field("to"), today);
        if (from.isEmpty() || to.isEmpty()) {
            return wrong(
                    scene,
                    action,
                    submission,
                    scene.say("settings.bad-date", Cut.to(20, submission.field(from.isEmpty() ? "from" : "to"))));
        }
        DaysAway before = members.settings(scene.person()).away();
        Optional<DaysAway.Refusal> refusal = before.refuses(from.get(), to.get(), today);
        if (refusal.isPresent()) {
            String key = refusal.get().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String sentence = refusal.get() == DaysAway.Refusal.TOO_MANY
                    ? tooManyDays(scene, before, from.get(), to.get())
                    : scene.say("settings.away." + key);
            return wrong(scene, action, submission, sentence);
        }
        members.change(scene.person(), settings -> away(settings, from.get(), to.get(), today));
        return saved(scene, submission);
    }

    /** Nothing where he has taken other days meanwhile, and these would be too many. */
    private static PersonalSettings away(PersonalSettings settings, LocalDate from, LocalDate to, LocalDate today) {
        return settings.away().refuses(from, to, today).isPresent()
                ? settings
                : settings.withAway(settings.away().plus(from, to));
    }

    private static String tooManyDays(Scene scene, DaysAway away, LocalDate from, LocalDate to) {
        int year = away.overfull(from, to).orElse(from.getYear());
        long taken = away.inYear(year);
        return scene.say(
                "settings.away.too-many",
                DaysAway.MOST_A_YEAR,
                String.valueOf(year),
                taken,
                DaysAway.MOST_A_YEAR - taken);
    }

    /** What has begun stays counted: else the days of a year could be taken again and again. */
    private Reply notAway(Scene scene) {
        LocalDate tomorrow = begun(scene).plusDays(1);
        members.change(
                scene.person(), settings -> settings.withAway(settings.away().until(tomorrow)));
        return shown(scene, Ack.UPDATE);
    }
}
