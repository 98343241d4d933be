package dev.interviewquiz.core.console;

import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Trigger;
import java.util.List;
import java.util.Optional;

/** The lines that fill in and send the form that is open. Confined to one thread. */
final class FormLines {
    private final Stage stage;

    FormLines(Stage stage) {
        this.stage = stage;
    }

    void set(String rest) {
        String id = Session.SPACE.split(rest, 2)[0];
        Optional<Field> field = stage.form().flatMap(form -> form.field(id));
        if (field.isEmpty()) {
            noField();
            return;
        }
        String value = rest.substring(id.length()).strip();
        stage.form()
                .flatMap(form -> form.set(field.get(), value, stage.texts()))
                .ifPresent(stage.screen()::line);
    }

    private void noField() {
        if (stage.form().isEmpty()) {
            stage.tell("terminal.no-form");
        } else {
            List<String> fields = stage.form().orElseThrow().modal().fields().stream()
                    .map(Field::id)
                    .toList();
            stage.tell("terminal.fields", String.join(" ", fields));
        }
    }

    /** Writes into the only text field and sends. */
    Optional<Trigger> say(String rest) {
        Optional<Field.Input> field = stage.form().flatMap(OpenForm::text);
        if (field.isEmpty()) {
            noField();
            return Optional.empty();
        }
        Optional<String> refused = stage.form().flatMap(form -> form.set(field.get(), rest, stage.texts()));
        if (refused.isPresent()) {
            stage.screen().line(refused.get());
            return Optional.empty();
        }
        return submit();
    }

    /** What the form sends; empty where it cannot be sent, which has been said. */
    Optional<Trigger> submit() {
        if (stage.form().isEmpty()) {
            stage.tell("terminal.no-form");
            return Optional.empty();
        }
        OpenForm form = stage.form().get();
        if (form.wanting().isPresent()) {
            stage.tell("terminal.wanting", form.wanting().get());
            return Optional.empty();
        }
        Trigger submission = form.submission();
        stage.closeForm();
        return Optional.of(submission);
    }
}
