package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;

/**
 * Forms as Discord's modals. Discord counts the introduction as one of five components: beside five fields it stands
 * under the first field's label, where 100 characters have room. Discord names the button that sends by itself.
 */
final class ModalRenderer {
    private ModalRenderer() {}

    static net.dv8tion.jda.api.modals.Modal modal(Modal modal) {
        String intro = Markdown.of(modal.intro());
        boolean room = modal.fields().size() < net.dv8tion.jda.api.modals.Modal.MAX_COMPONENTS;
        List<ModalTopLevelComponent> components = new ArrayList<>();
        if (room && !intro.isBlank()) {
            components.add(TextDisplay.of(intro));
        }
        for (Field field : modal.fields()) {
            boolean first = field.equals(modal.fields().get(0));
            components.add(label(field, !room && first ? modal.intro().words() : ""));
        }
        return net.dv8tion.jda.api.modals.Modal.create(modal.actionId(), SafeText.line(modal.title()))
                .addComponents(components)
                .build();
    }

    private static Label label(Field field, String intro) {
        String label = SafeText.line(field.label());
        if (field instanceof Field.Input input) {
            return described(Label.of(label, input(input)), input.hint().orElse(intro));
        }
        return described(Label.of(label, pick((Field.Pick) field)), intro);
    }

    private static Label described(Label label, String description) {
        return description.isBlank()
                ? label
                : label.withDescription(SafeText.line(description, Label.DESCRIPTION_MAX_LENGTH));
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
