package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * Views as messages of Components V2 that can ping nobody. A table is set as a list without alignment: Chinese widths
 * break columns, and a phone shows some 28 of them. One instance renders one view.
 */
final class ViewRenderer implements Block.Cases<Optional<MessageTopLevelComponent>> {
    private final String smallPrint;
    private int pictures;

    private ViewRenderer(String smallPrint) {
        this.smallPrint = smallPrint;
    }

    /** A message that {@link MessageKey} finds again. */
    static MessageCreateData message(View view, MessageKey key) {
        List<MessageTopLevelComponent> components = new ArrayList<>(components(view));
        components.set(0, components.get(0).withUniqueId(key.componentId()));
        return create(components);
    }

    static MessageCreateData message(Reply reply) {
        return create(components(reply));
    }

    static MessageEditData edit(View view) {
        return edit(components(view));
    }

    static MessageEditData edit(Reply reply) {
        return edit(components(reply));
    }

    private static MessageCreateData create(List<MessageTopLevelComponent> components) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(components)
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    private static MessageEditData edit(List<MessageTopLevelComponent> components) {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(components)
                .setAttachments(List.of())
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    private static List<MessageTopLevelComponent> components(Reply reply) {
        Stream<MessageTopLevelComponent> file = reply.attachment().map(ViewRenderer::file).stream();
        return Stream.concat(components(reply.view()).stream(), file).toList();
    }

    private static List<MessageTopLevelComponent> components(View view) {
        List<MessageTopLevelComponent> components = components(view, "-# ");
        if (components.isEmpty()) {
            return List.of(TextDisplay.of(SafeText.escape(view.summary())));
        }
        return fits(components) ? components : components(view, "");
    }

    private static List<MessageTopLevelComponent> components(View view, String smallPrint) {
        ViewRenderer renderer = new ViewRenderer(smallPrint);
        return view.blocks().stream()
                .flatMap(block -> block.fold(renderer).stream())
                .toList();
    }

    /** The core counts escaped signs, but not the mark that Discord wants before each line of small print. */
    private static boolean fits(List<MessageTopLevelComponent> components) {
        int length = components.stream()
                .filter(TextDisplay.class::isInstance)
                .mapToInt(component -> ((TextDisplay) component).getContent().length())
                .sum();
        return length <= Message.MAX_CONTENT_LENGTH_COMPONENT_V2;
    }

    private static MessageTopLevelComponent file(Attachment attachment) {
        return FileDisplay.fromFile(FileUpload.fromData(attachment.content(), attachment.name()));
    }

    @Override
    public Optional<MessageTopLevelComponent> heading(Block.Heading block) {
        return text("### ", Markdown.of(block.text()).replace('\n', ' '));
    }

    @Override
    public Optional<MessageTopLevelComponent> paragraph(Block.Paragraph block) {
        return text("", Markdown.of(block.text()));
    }

    @Override
    public Optional<MessageTopLevelComponent> note(Block.Note block) {
        return text(smallPrint, Markdown.of(block.text()).replace("\n", "\n" + smallPrint));
    }

    private static Optional<MessageTopLevelComponent> text(String prefix, String markdown) {
        String stripped = markdown.strip();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(TextDisplay.of(prefix + stripped));
    }

    @Override
    public Optional<MessageTopLevelComponent> buttons(Block.Buttons block) {
        return Optional.of(
                ActionRow.of(block.buttons().stream().map(ViewRenderer::button).toList()));
    }

    private static net.dv8tion.jda.api.components.buttons.Button button(Button button) {
        ButtonStyle style = switch (button.style()) {
            case PRIMARY -> ButtonStyle.PRIMARY;
            case PLAIN -> ButtonStyle.SECONDARY;
            case DANGER -> ButtonStyle.DANGER;
        };
        return net.dv8tion.jda.api.components.buttons.Button.of(style, button.actionId(), SafeText.line(button.label()))
                .withDisabled(!button.enabled());
    }

    @Override
    public Optional<MessageTopLevelComponent> select(Block.Select block) {
        return Optional.of(ActionRow.of(StringSelectMenu.create(block.actionId())
                .setPlaceholder(SafeText.line(block.placeholder(), 150))
                .addOptions(block.options().stream().map(ViewRenderer::option).toList())
                .setRequiredRange(block.least(), block.most())
                .build()));
    }

    static SelectOption option(Option option) {
        return SelectOption.of(SafeText.line(option.label()), option.value())
                .withDescription(option.description().map(SafeText::line).orElse(null));
    }

    @Override
    public Optional<MessageTopLevelComponent> table(Block.Table block) {
        String header =
                block.header().stream().map(SafeText::escape).collect(Collectors.joining(" · ", smallPrint, ""));
        Stream<String> rows = block.rows().stream().map(ViewRenderer::row);
        return text("", Stream.concat(Stream.of(header), rows).collect(Collectors.joining("\n")));
    }

    private static String row(List<Text> cells) {
        return cells.stream()
                .map(cell -> Markdown.of(cell).replace('\n', ' '))
                .collect(Collectors.joining(" · ", "- ", ""));
    }

    @Override
    public Optional<MessageTopLevelComponent> image(Block.Image block) {
        pictures++;
        String alt = SafeText.line(block.alt(), MediaGalleryItem.MAX_DESCRIPTION_LENGTH);
        FileUpload file =
                FileUpload.fromData(block.png(), "picture-" + pictures + ".png").setDescription(alt);
        return Optional.of(MediaGallery.of(MediaGalleryItem.fromFile(file).withDescription(alt)));
    }

    @Override
    public Optional<MessageTopLevelComponent> divider(Block.Divider block) {
        return Optional.of(Separator.createDivider(Separator.Spacing.SMALL));
    }
}
