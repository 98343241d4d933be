package dev.interviewquiz.core.console;

import dev.interviewquiz.core.dialogue.Texts;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Option;
import java.time.ZoneId;

/** An open form as terminal lines. */
final class FormPrinter {
    private FormPrinter() {}

    static void print(Screen screen, OpenForm form, ZoneId zone, Texts texts) {
        SpanPrinter spans = new SpanPrinter(screen, form.modal().language(), zone);
        screen.line(screen.strong("— " + form.modal().title() + " —"));
        if (!form.modal().intro().isEmpty()) {
            screen.line(spans.print(form.modal().intro()));
        }
        for (Field field : form.modal().fields()) {
            screen.line("  " + field.id() + " · " + field.label() + suffix(form.shown(field)));
            if (field instanceof Field.Input input) {
                input.hint().ifPresent(hint -> screen.line("      " + screen.faint(hint)));
            }
            if (field instanceof Field.Pick pick) {
                for (Option option : pick.options()) {
                    screen.line("      " + described(option));
                }
            }
        }
        screen.line(screen.faint(texts.get(form.text().isPresent() ? "terminal.form-say" : "terminal.form-set")));
    }

    private static String described(Option option) {
        String word = OpenForm.word(option);
        return option.label().startsWith(word + ". ") ? option.label() : word + " = " + option.label();
    }

    private static String suffix(String value) {
        return value.isEmpty() ? "" : ": " + value;
    }
}
