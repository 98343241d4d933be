package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.CleanText;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Reply;
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
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/**
 * Views as messages of Components V2 that can ping nobody. A table is set as a list without alignment: Chinese widths
 * break columns, and a phone shows some 28 of them. One instance renders one view.
 */
final class ViewRenderer implements Block.Cases<Optional<MessageTopLevelComponent>> {
    private static final String SMALL_PRINT = "-# ";

    private int pictures;

    private ViewRenderer() {}

    /** A message that {@link MessageKey} finds again. */
    static MessageCreateData message(View view, MessageKey key) {
        List<MessageTopLevelComponent> components = new ArrayList<>(components(view));
        components.set(0, components.get(0).withUniqueId(key.componentId()));
        return with(components, new MessageCreateBuilder()).build();
    }

    static MessageCreateData message(Reply reply) {
        return on(new MessageCreateBuilder(), reply).build();
    }

    /** Straight onto a request: one that is built first is copied and checked twice. */
    static <R extends MessageRequest<R>> R on(R request, Reply reply) {
        return with(components(reply), request);
    }

    static MessageEditData edit(View view) {
        return edit(Reply.update(view));
    }

    static MessageEditData edit(Reply reply) {
        return on(new MessageEditBuilder().setAttachments(List.of()), reply).build();
    }

    private static <R extends MessageRequest<R>> R with(List<MessageTopLevelComponent> components, R request) {
        return request.useComponentsV2()
                .setComponents(components)
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false);
    }

    private static List<MessageTopLevelComponent> components(Reply reply) {
        Stream<MessageTopLevelComponent> file = reply.attachment().map(ViewRenderer::file).stream();
        return Stream.concat(components(reply.view()).stream(), file).toList();
    }

    private static List<MessageTopLevelComponent> components(View view) {
        ViewRenderer renderer = new ViewRenderer();
        List<MessageTopLevelComponent> components = view.blocks().stream()
                .flatMap(block -> block.fold(renderer).stream())
                .toList();
        return components.isEmpty()
                ? List.of(TextDisplay.of(SafeText.escape(view.summary().words())))
                : components;
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
        return text(SMALL_PRINT, Markdown.of(block.text()).replace("\n", "\n" + SMALL_PRINT));
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
        return net.dv8tion.jda.api.components.buttons.Button.of(
                style, button.actionId(), CleanText.line(button.label()));
    }

    @Override
    public Optional<MessageTopLevelComponent> select(Block.Select block) {
        return Optional.of(ActionRow.of(StringSelectMenu.create(block.actionId())
                .setPlaceholder(CleanText.line(block.placeholder(), 150))
                .addOptions(block.options().stream().map(ViewRenderer::option).toList())
                .setRequiredRange(block.least(), block.most())
                .build()));
    }

    static SelectOption option(Option option) {
        return SelectOption.of(CleanText.line(option.label()), option.value());
    }

    @Override
    public Optional<MessageTopLevelComponent> table(Block.Table block) {
        String lines = block.lines().stream()
                .map(line -> Markdown.of(line).replace('\n', ' '))
                .collect(Collectors.joining("\n- "));
        return text(SMALL_PRINT, lines);
    }

    @Override
    public Optional<MessageTopLevelComponent> image(Block.Image block) {
        pictures++;
        String alt = CleanText.line(block.alt(), MediaGalleryItem.MAX_DESCRIPTION_LENGTH);
        FileUpload file =
                FileUpload.fromData(block.png(), "picture-" + pictures + ".png").setDescription(alt);
        return Optional.of(MediaGallery.of(MediaGalleryItem.fromFile(file).withDescription(alt)));
    }
}
