package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.ChangeSchedule;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.question.QuestionBank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** When and what a channel is asked: shown, set, paused, resumed, a day left out. */
final class ScheduleFeature implements Feature {
    private static final List<String> ACTIONS = List.of("show", "set", "pause", "resume", "skip");
    private static final Set<String> DATED = Set.of("pause", "resume", "skip");

    private final Supplier<QuestionBank> bank;
    private final ChangeSchedule change;
    private final MeantChannel meant;
    private final ScheduleView view;

    ScheduleFeature(Supplier<QuestionBank> bank, ChangeSchedule change, MeantChannel meant, ScheduleView view) {
        this.bank = bank;
        this.change = change;
        this.meant = meant;
        this.view = view;
    }

    @Override
    public void register(Routes routes) {
        List<CommandSpec.Argument> arguments = new ArrayList<>();
        arguments.add(Wordings.oneOf("action", ACTIONS.toArray(new String[0])));
        arguments.add(Wordings.text("time"));
        arguments.add(Wordings.suggested("zone"));
        arguments.add(Wordings.described("days", "posting-days", CommandSpec.Kind.TEXT));
        arguments.add(Wordings.text("holidays"));
        arguments.add(Wordings.text("extra-days"));
        arguments.add(Wordings.text("close"));
        arguments.add(Wordings.oneOf("kind", "open", "choice", "both"));
        arguments.add(Wordings.oneOf("lang", "en", "zh", "both"));
        arguments.add(Wordings.suggested("packs"));
        arguments.add(Wordings.suggested("topics"));
        arguments.add(Wordings.described("difficulty", "difficulties", CommandSpec.Kind.TEXT));
        arguments.add(Wordings.oneOf("feedback", "now", "close"));
        arguments.add(Wordings.text("date"));
        routes.admin(new CommandSpec.Verb("schedule", Wordings.of("command.schedule"), arguments), this::command);
        routes.click("take-back", (scene, action, values) -> takeBack(scene, action));
        routes.typing("zone", (scene, typed) -> ZoneWords.suggestions(typed));
    }

    private Reply command(Scene scene, Options given) {
        Optional<Channel> channel = meant.of(scene);
        if (channel.isEmpty()) {
            return meant.none(scene);
        }
        String typed = SettingsReader.plain(given.get("action", action(given)));
        if (!ACTIONS.contains(typed)) {
            return told(scene, List.of(scene.say("bad.action", Cut.to(40, typed), String.join(", ", ACTIONS))));
        }
        Options options = dated(typed, given);
        Optional<String> stray = stray(typed, options);
        if (stray.isPresent()) {
            return told(scene, List.of(scene.say("bad.stray", stray.get() + ":", typed)));
        }
        if (typed.equals("show")) {
            return Reply.ephemeral(view.of(scene, channel.get()));
        }
        return meant.toChange(scene)
                .map(here -> changed(scene, here, typed, options))
                .orElseGet(() -> meant.none(scene));
    }

    private static String action(Options options) {
        return options.values().isEmpty() ? "show" : "set";
    }

    /** A bare word after these actions fills the time, and is the day: {@code skip 2026-12-24}. */
    private static Options dated(String action, Options options) {
        boolean day = DATED.contains(action)
                && options.get("time")
                        .filter(typed -> ClockTime.read(typed).isEmpty())
                        .isPresent();
        return day && !options.has("date") ? options.renamed("time", "date") : options;
    }

    /** An option that says nothing to this action. */
    private static Optional<String> stray(String action, Options options) {
        Set<String> own = switch (action) {
            case "set" -> ScheduleOptions.NAMES;
            case "show" -> Set.of();
            default -> Set.of("date");
        };
        return options.values().keySet().stream()
                .filter(name -> !name.equals("action") && !own.contains(name))
                .sorted()
                .findFirst();
    }

    private Reply changed(Scene scene, Channel channel, String action, Options options) {
        SettingsReader reader = SettingsReader.ofOptions(scene, bank.get());
        ScheduleOptions wanted = new ScheduleOptions(scene, reader, options);
        UnaryOperator<Channel> edit = switch (action) {
            case "set" -> wanted.set(channel);
            case "pause" -> wanted.pause(channel);
            case "resume" -> wanted.resume(channel);
            default -> wanted.skip(channel, view.coming(channel, scene));
        };
        if (!reader.problems().isEmpty()) {
            return told(scene, reader.problems());
        }
        return change.change(scene.member(), channel.ref(), "schedule " + action, edit)
                .map(changed -> told(scene, changed))
                .orElseGet(() -> meant.none(scene));
    }

    private Reply told(Scene scene, ChangeSchedule.Changed changed) {
        return changed.nothing()
                ? told(scene, List.of(scene.say("schedule.already")))
                : Reply.ephemeral(view.changed(scene, changed, leftOut(changed)));
    }

    private static Optional<LocalDate> leftOut(ChangeSchedule.Changed changed) {
        return changed.channel().schedule().skipped().stream()
                .filter(date -> !changed.before().schedule().skipped().contains(date))
                .findFirst();
    }

    /** The day that was just left out is asked after all. */
    private Reply takeBack(Scene scene, Action action) {
        if (!scene.admin()) {
            return Rights.refused(scene);
        }
        Optional<LocalDate> date = SettingsReader.ofOptions(scene, bank.get()).date(action.field(2));
        return ChannelField.read(scene, action)
                .flatMap(ref -> date.flatMap(
                        day -> change.change(scene.member(), ref, "schedule resume", ScheduleOptions.takeBack(day))))
                .map(changed -> told(scene, changed))
                .orElseGet(() -> meant.none(scene));
    }

    private static Reply told(Scene scene, List<String> problems) {
        Sheet sheet = Sheet.of(scene);
        problems.forEach(sheet::text);
        return Reply.ephemeral(sheet.note(scene.say("admin.nothing-changed")).view());
    }
}
