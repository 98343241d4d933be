package dev.interviewquiz.core.team;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a teammate sees after something that he did: a private or public reply, or a form. */
public final class Seen {
    private final Teammate who;
    private final Optional<Reply> reply;
    private final Optional<Modal> form;

    private Seen(Teammate who, Optional<Reply> reply, Optional<Modal> form) {
        this.who = who;
        this.reply = reply;
        this.form = form;
    }

    static Seen of(Teammate who, Reply reply) {
        return new Seen(who, Optional.of(reply), Optional.empty());
    }

    static Seen of(Teammate who, Opening opening) {
        return opening instanceof Opening.Form form
                ? new Seen(who, Optional.empty(), Optional.of(form.modal()))
                : of(who, ((Opening.Told) opening).reply());
    }

    public View view() {
        return reply.map(Reply::view).orElseThrow(() -> new AssertionError("a form, not a view: " + form));
    }

    public Modal form() {
        return form.orElseThrow(() -> new AssertionError("no form, but: " + words()));
    }

    public boolean isForm() {
        return form.isPresent();
    }

    public Ack ack() {
        return reply.map(Reply::ack).orElse(Ack.MODAL);
    }

    /** All that can be read: of a view, or of a form with what it holds already. */
    public String words() {
        return form.map(Seen::words).orElseGet(() -> Words.of(view()));
    }

    private static String words(Modal modal) {
        StringBuilder words = new StringBuilder(modal.title())
                .append('\n')
                .append(modal.intro().words());
        for (Field field : modal.fields()) {
            words.append('\n').append(field.label()).append(": ").append(value(field));
        }
        return words.toString();
    }

    /** The attached file as text; empty where none is. */
    public String file() {
        return reply.flatMap(Reply::attachment)
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** What is said where the attached file comes alone. */
    public String caption() {
        return reply.flatMap(Reply::attachment).map(Attachment::caption).orElse("");
    }

    public List<String> labels() {
        return Words.buttons(view()).stream().map(Button::label).toList();
    }

    /** Presses a button of this view. */
    public Seen press(String label) {
        return who.press(view(), label);
    }

    /** Chooses from this view's menu. */
    public Seen choose(String label) {
        Block.Select menu = view().blocks().stream()
                .filter(Block.Select.class::isInstance)
                .map(Block.Select.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu in " + words()));
        Option option = menu.options().stream()
                .filter(found -> found.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + label + " in " + menu.options()));
        return who.does(new Trigger.Selection(menu.actionId(), List.of(option.value()), Optional.empty()));
    }

    /** Sends the form as it stands, with some fields changed: name, value, name, value. */
    public Seen send(String... changes) {
        Map<String, List<String>> fields = new HashMap<>();
        form().fields().forEach(field -> fields.put(field.id(), values(field)));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], List.of(changes[i + 1]));
        }
        return who.does(new Trigger.Submission(form().actionId(), fields));
    }

    private static List<String> values(Field field) {
        return field instanceof Field.Input input ? List.of(input.initial()) : ((Field.Pick) field).selected();
    }

    private static String value(Field field) {
        return String.join(",", values(field));
    }
}
