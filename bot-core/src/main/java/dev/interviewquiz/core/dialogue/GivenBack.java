package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a member the text back that was not stored, whole: in the reply where one block holds it, else as a file. */
final class GivenBack {
    /** The field of every form that takes a member's own words. */
    static final String FIELD = "text";

    private GivenBack() {}

    /** @param buttons what to do about it, may be none */
    static Reply reply(Texts texts, String sentence, String text, Button... buttons) {
        return reply(texts, Text.of(sentence), text, buttons);
    }

    /** @param buttons what to do about it, such as to open the form that holds the text; may be none */
    static Reply reply(Texts texts, Text sentence, String text, Button... buttons) {
        List<Text> parts =
                text.isBlank() ? List.of() : Paragraphs.split(Text.of(new Span.Quote(text)), Limits.BLOCK_TEXT);
        Sheet sheet = new Sheet(texts).text(sentence);
        if (parts.size() <= 1) {
            return Reply.ephemeral(with(sheet, texts, parts).buttons(buttons).view());
        }
        boolean held = buttons.length > 0 && text.length() <= Limits.FIELD_TEXT;
        String how = held ? "given-back.file" : "given-back.file-alone";
        View view = sheet.note(texts.get(how)).buttons(buttons).view();
        List<View> shown = new ArrayList<>();
        shown.add(with(new Sheet(texts).text(sentence), texts, parts.subList(0, 1))
                .buttons(buttons)
                .view());
        parts.stream().skip(1).map(part -> new Sheet(texts).text(part).view()).forEach(shown::add);
        return new Reply(Ack.EPHEMERAL, view, Optional.of(file(texts, text, shown)));
    }

    private static Sheet with(Sheet sheet, Texts texts, List<Text> parts) {
        parts.forEach(part -> sheet.note(texts.get("given-back")).text(part));
        return sheet;
    }

    private static Attachment file(Texts texts, String text, List<View> otherwise) {
        return new Attachment("answer.txt", text.getBytes(StandardCharsets.UTF_8), texts.get("given-back"), otherwise);
    }
}
