package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.question.QuestionBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The set-up as one form of five fields that starts filled in. Where it is opened outside of any channel it asks for the
 * channel, and not for the packs: all, or those that the channel has.
 */
final class SetupForm {
    static final String PLACE = "channel";

    private static final int SHORT = 60;
    private static final int LONG = 600;

    private SetupForm() {}

    static Modal of(Scene scene, SetupDraft draft, QuestionBank bank) {
        SetupHints hints = new SetupHints(scene, draft, bank);
        List<Field> fields = new ArrayList<>(List.of(
                input("time", scene.say("setup.time"), hints.time(), draft.time(), SHORT),
                input("zone", zoneLabel(scene, draft), hints.zone(), draft.zone(), SHORT),
                input("days", scene.say("setup.days"), hints.days(), draft.days(), LONG),
                speech(scene, draft)));
        if (draft.channel().isPresent()) {
            fields.add(input("packs", scene.say("setup.packs"), hints.packs(), draft.packs(), LONG));
        } else {
            fields.add(0, place(scene, draft, hints));
        }
        return new Modal(
                scene.texts().locale(),
                action(draft),
                scene.say("setup.title"),
                draft.channel()
                        .map(channel ->
                                Text.of(new Span.Channel(channel, channel.id())).plus(" · "))
                        .orElse(Text.EMPTY)
                        .plus(intro(scene, draft, bank)),
                fields,
                scene.say("setup.submit"));
    }

    private static String action(SetupDraft draft) {
        Object[] channel = ChannelField.of(draft.channel());
        return Action.id("setup", channel[0], channel[1], draft.seen());
    }

    private static Field place(Scene scene, SetupDraft draft, SetupHints hints) {
        String initial = Cut.to(SHORT, draft.place());
        return Field.Input.channel(PLACE, scene.say("setup.channel"), hints.place(), initial, SHORT);
    }

    private static String intro(Scene scene, SetupDraft draft, QuestionBank bank) {
        if (draft.placeless()) {
            return scene.say("setup.intro-where");
        }
        boolean usable = draft.read(SettingsReader.ofForm(scene, bank)).isPresent();
        return scene.say(usable ? "setup.intro" : "setup.intro-again");
    }

    private static Field input(String id, String label, String hint, String initial, int most) {
        return new Field.Input(id, label, Optional.of(hint), Cut.to(most, initial), false, true, most);
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

    /** Whether this was a form that asked for the channel. */
    static boolean asksWhere(Trigger.Submission form) {
        return form.fields().containsKey(PLACE);
    }

    /**
     * @param packs what the form holds where it did not ask for them
     * @param seen the mark that the form has carried
     */
    static SetupDraft sent(Optional<ChannelRef> channel, Trigger.Submission form, String packs, String seen) {
        return new SetupDraft(
                channel,
                form.field(PLACE),
                form.field("time"),
                form.field("zone"),
                form.field("days"),
                form.field("lang"),
                asksWhere(form) ? packs : form.field("packs"),
                seen);
    }
}
