package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.CleanText;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;

/**
 * Forms as Discord's modals. Discord counts the introduction as one of five components: beside five fields it stands
 * under the first label that has room for it, else under several, before each field's own hint. The button that sends is
 * named by Discord itself.
 */
final class ModalRenderer {
    private static final String BETWEEN = " · ";

    private ModalRenderer() {}

    /** @param names what the channel of an id is called: under a label Discord shows no mention */
    static net.dv8tion.jda.api.modals.Modal modal(Modal modal, UnaryOperator<String> names) {
        String intro = Markdown.of(modal.intro());
        boolean room = modal.fields().size() < net.dv8tion.jda.api.modals.Modal.MAX_COMPONENTS;
        List<ModalTopLevelComponent> components = new ArrayList<>();
        if (room && !intro.isBlank()) {
            components.add(TextDisplay.of(intro));
        }
        String rest = room ? "" : words(modal.intro(), names);
        Optional<Field> whole = holding(modal.fields(), rest);
        for (Field field : modal.fields()) {
            String hint = hint(field);
            String part = whole.filter(one -> !one.equals(field)).isPresent() ? "" : head(rest, room(hint));
            rest = rest.substring(part.length()).strip();
            components.add(
                    label(field, part.isEmpty() || hint.isEmpty() ? part + hint : part.strip() + BETWEEN + hint));
        }
        return net.dv8tion.jda.api.modals.Modal.create(modal.actionId(), CleanText.line(modal.title()))
                .addComponents(components)
                .build();
    }

    /** The first field that has room for the whole introduction. */
    private static Optional<Field> holding(List<Field> fields, String intro) {
        return fields.stream()
                .filter(field -> intro.length() <= room(hint(field)))
                .findFirst();
    }

    private static int room(String hint) {
        return Label.DESCRIPTION_MAX_LENGTH - (hint.isEmpty() ? 0 : hint.length() + BETWEEN.length());
    }

    private static String words(Text text, UnaryOperator<String> names) {
        return CleanText.line(text.spans().stream()
                .map(span -> span instanceof Span.Channel channel
                        ? "#" + names.apply(channel.channel().id())
                        : Text.of(span).words())
                .collect(Collectors.joining()));
    }

    /** As many whole words as have room; within a word where it has no end. */
    private static String head(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        int space = text.lastIndexOf(' ', room);
        if (space > 0 || room <= 1) {
            return text.substring(0, Math.max(space, 0));
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room);
    }

    private static String hint(Field field) {
        Optional<String> hint = field instanceof Field.Input input ? input.hint() : Optional.empty();
        return CleanText.line(hint.orElse(""), Label.DESCRIPTION_MAX_LENGTH);
    }

    private static Label label(Field field, String description) {
        LabelChildComponent child = field instanceof Field.Input input ? input(input) : pick((Field.Pick) field);
        return Label.of(CleanText.line(field.label()), description.isBlank() ? null : description, child);
    }

    private static LabelChildComponent input(Field.Input input) {
        TextInputStyle style = input.multiline() ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
        return TextInput.create(input.id(), style)
                .setRequired(input.required())
                .setMaxLength(input.most())
                .setValue(input.initial().isBlank() ? null : input.initial())
                .build();
    }

    private static LabelChildComponent pick(Field.Pick pick) {
        return StringSelectMenu.create(pick.id())
                .addOptions(pick.options().stream().map(ViewRenderer::option).toList())
                .setDefaultValues(pick.selected())
                .setRequiredRange(pick.least(), pick.most())
                .setRequired(pick.least() > 0)
                .build();
    }
}
