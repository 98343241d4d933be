package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Lengths;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Gives a member the text back that was not stored, whole: in the reply where it fits, else as a file too. */
final class GivenBack {
    /** The field of every form that takes a member's own words. */
    static final String FIELD = "text";

    private static final int SHOWN = 3000;

    private GivenBack() {}

    /** @param buttons what to do about it, may be none */
    static Reply reply(Texts texts, String sentence, String text, Button... buttons) {
        return reply(texts, Text.of(sentence), text, buttons);
    }

    /** @param buttons what to do about it, may be none */
    static Reply reply(Texts texts, Text sentence, String text, Button... buttons) {
        Sheet sheet = new Sheet(texts).text(sentence);
        if (!text.isBlank()) {
            sheet.note(texts.get(fits(text) ? "given-back" : "given-back.file"));
        }
        if (fits(text) && !text.isBlank()) {
            sheet.text(Text.of(new Span.Quote(text)));
        }
        View view = sheet.buttons(buttons).view();
        return new Reply(Ack.EPHEMERAL, view, fits(text) ? Optional.empty() : Optional.of(file(texts, text)));
    }

    private static Attachment file(Texts texts, String text) {
        return new Attachment(
                "answer.txt",
                "text/plain; charset=utf-8",
                text.getBytes(StandardCharsets.UTF_8),
                texts.get("given-back"));
    }

    private static boolean fits(String text) {
        return Lengths.escaped(text) <= SHOWN;
    }
}
