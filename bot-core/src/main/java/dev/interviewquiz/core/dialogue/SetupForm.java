package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.QuestionBank;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The set-up as one form of five fields that starts filled in. */
final class SetupForm {
    private static final int SHORT = 60;
    private static final int LONG = 600;
    private static final int HINT = 100;
    private static final int PROBLEM = 300;

    private SetupForm() {}

    static Modal of(Scene scene, SetupDraft draft, QuestionBank bank) {
        return new Modal(
                scene.texts().locale(),
                Action.id("setup", ChannelField.of(draft.channel())),
                scene.say("setup.title"),
                Text.of(new Span.Channel(draft.channel(), draft.channel().id()))
                        .plus(" · " + intro(scene, draft, bank)),
                List.of(
                        input(scene, "time", scene.say("setup.time"), draft.time(), SHORT),
                        input(scene, "zone", zoneLabel(scene, draft), draft.zone(), SHORT),
                        input(scene, "days", scene.say("setup.days"), draft.days(), LONG),
                        speech(scene, draft),
                        packs(scene, draft, bank)),
                scene.say("setup.submit"));
    }

    private static String intro(Scene scene, SetupDraft draft, QuestionBank bank) {
        SettingsReader reader = SettingsReader.ofForm(scene, bank);
        return draft.read(reader).isPresent()
                ? scene.say("setup.intro")
                : scene.say(
                        "setup.intro-again", Cut.to(PROBLEM, reader.problems().get(0)));
    }

    private static Field input(Scene scene, String id, String label, String initial, int most) {
        return new Field.Input(
                id, label, Optional.of(scene.say("setup." + id + "-hint")), Cut.to(most, initial), false, true, most);
    }

    private static String zoneLabel(Scene scene, SetupDraft draft) {
        ZoneWords words = new ZoneWords(scene);
        return words.read(draft.zone())
                .map(zone -> scene.say("setup.zone-now", words.clock(zone)))
                .orElseGet(() -> scene.say("setup.zone"));
    }

    private static Field speech(Scene scene, SetupDraft draft) {
        List<Option> options = List.of(
                new Option("en", scene.say("speech.en")),
                new Option("zh", scene.say("speech.zh")),
                new Option("both", scene.say("speech.both")));
        List<String> selected = options.stream()
                .map(Option::value)
                .filter(draft.speech()::equals)
                .toList();
        return new Field.Pick("lang", scene.say("setup.lang"), options, selected, 1, 1);
    }

    private static Field packs(Scene scene, SetupDraft draft, QuestionBank bank) {
        String known = bank.packs().stream()
                .map(Pack::id)
                .filter(pack -> !scene.workspace().disabledPacks().contains(pack))
                .map(pack -> pack.value())
                .collect(Collectors.joining(scene.say("list.separator")));
        String hint = Cut.to(HINT, scene.say("setup.packs-hint", known));
        return new Field.Input(
                "packs", scene.say("setup.packs"), Optional.of(hint), Cut.to(LONG, draft.packs()), false, true, LONG);
    }

    static SetupDraft sent(ChannelRef channel, Trigger.Submission form) {
        return new SetupDraft(
                channel,
                form.field("time"),
                form.field("zone"),
                form.field("days"),
                form.field("lang"),
                form.field("packs"));
    }
}
