package dev.interviewquiz.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.CleanText;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns a view into Block Kit. A message takes one native table, pages and forms take none; what is not taken becomes lines. */
final class BlockKit implements Block.Cases<List<JsonObject>> {
    private static final int HEADER = 150;
    private static final int CONTEXT = 2000;

    private final Function<Block.Image, Optional<String>> pictures;
    private boolean tableLeft;

    private BlockKit(boolean tables, Function<Block.Image, Optional<String>> pictures) {
        this.tableLeft = tables;
        this.pictures = pictures;
    }

    /**
     * The blocks of a view.
     *
     * @param pictures finds the file that Slack has for a picture; empty where it has none and the words must do
     */
    static JsonArray blocks(View view, boolean tables, Function<Block.Image, Optional<String>> pictures) {
        BlockKit kit = new BlockKit(tables, pictures);
        List<JsonObject> blocks = new ArrayList<>();
        view.blocks().forEach(block -> blocks.addAll(block.fold(kit)));
        if (blocks.isEmpty() && !view.summary().words().isBlank()) {
            blocks.addAll(sections(view.summary()));
        }
        return Json.array(blocks);
    }

    /** What notifications and screen readers get. */
    static String summary(View view) {
        return Mrkdwn.of(view.summary());
    }

    static List<JsonObject> sections(Text text) {
        return Mrkdwn.parts(text, Mrkdwn.SECTION).stream()
                .map(part -> Json.object("type", "section", "text", Json.mrkdwn(part)))
                .toList();
    }

    static List<JsonObject> options(List<Option> options) {
        return options.stream().map(BlockKit::option).toList();
    }

    private static JsonObject option(Option option) {
        return Json.object("text", Json.plain(option.label()), "value", option.value());
    }

    @Override
    public List<JsonObject> heading(Block.Heading block) {
        String words = block.text().words().strip();
        boolean plain = block.text().spans().stream()
                .allMatch(span -> span instanceof Span.Plain || span instanceof Span.Strong);
        if (plain && words.length() <= HEADER && !words.isEmpty() && words.equals(Mrkdwn.neutral(words))) {
            return of("header", "text", Json.plain(words));
        }
        return sections(new Text(block.text().spans().stream()
                .map(span -> span instanceof Span.Plain text ? new Span.Strong(text.text()) : span)
                .toList()));
    }

    /** What is a quotation and nothing else is there to be copied: it stands where Slack formats nothing. */
    @Override
    public List<JsonObject> paragraph(Block.Paragraph block) {
        String words = block.text().words();
        boolean quoted = block.text().spans().stream().allMatch(Span.Quote.class::isInstance);
        if (!quoted || words.isBlank()) {
            return sections(block.text());
        }
        JsonObject verbatim = Json.object(
                "type", "rich_text_preformatted", "elements", List.of(Json.object("type", "text", "text", words)));
        return of("rich_text", "elements", List.of(verbatim));
    }

    @Override
    public List<JsonObject> note(Block.Note block) {
        return Mrkdwn.parts(block.text(), CONTEXT).stream()
                .map(part -> Json.object("type", "context", "elements", List.of(Json.mrkdwn(part))))
                .toList();
    }

    @Override
    public List<JsonObject> buttons(Block.Buttons block) {
        List<JsonObject> buttons =
                block.buttons().stream().map(BlockKit::button).toList();
        return of("actions", "elements", buttons);
    }

    @Override
    public List<JsonObject> select(Block.Select block) {
        boolean one = block.most() == 1;
        JsonObject menu = Json.object(
                "type", one ? "static_select" : "multi_static_select",
                "action_id", block.actionId(),
                "options", options(block.options()));
        if (!block.placeholder().isBlank()) {
            menu.add("placeholder", Json.plain(block.placeholder()));
        }
        if (one) {
            return of("actions", "elements", List.of(menu));
        }
        menu.addProperty("max_selected_items", block.most());
        JsonObject section = Json.object("type", "section", "accessory", menu);
        section.add("text", Json.mrkdwn(block.placeholder().isBlank() ? "…" : Mrkdwn.neutral(block.placeholder())));
        return List.of(section);
    }

    @Override
    public List<JsonObject> table(Block.Table block) {
        if (!tableLeft) {
            return lines(block);
        }
        tableLeft = false;
        List<JsonArray> rows = new ArrayList<>(List.of(row(block.header().stream())));
        block.rows().forEach(row -> rows.add(row(row.stream().map(Text::words))));
        return of("table", "rows", rows);
    }

    @Override
    public List<JsonObject> image(Block.Image block) {
        return pictures.apply(block)
                .map(file ->
                        Json.object("type", "image", "slack_file", Json.object("id", file), "alt_text", block.alt()))
                .map(List::of)
                .orElseGet(() -> note(new Block.Note(Text.of(block.alt()))));
    }

    private static List<JsonObject> of(String type, String name, Object value) {
        return List.of(Json.object("type", type, name, value));
    }

    private static JsonObject button(Button button) {
        JsonObject json =
                Json.object("type", "button", "action_id", button.actionId(), "text", Json.plain(button.label()));
        if (button.style() != Button.Style.PLAIN) {
            json.addProperty("style", button.style().name().toLowerCase(Locale.ROOT));
        }
        return json;
    }

    /** The first row is the header to Slack. */
    private static JsonArray row(Stream<String> cells) {
        return Json.array(cells.map(words -> Json.object("type", "raw_text", "text", filled(words)))
                .toList());
    }

    /** A cell is never empty, and never looks like mark-up, though Slack parses none in it. */
    private static String filled(String words) {
        String seen = CleanText.of(words);
        return seen.isBlank() ? "\u00A0" : seen.replace("<", "<\u200B");
    }

    private static List<JsonObject> lines(Block.Table block) {
        List<String> lines = block.lines().stream().map(Text::words).toList();
        Text all = Text.strong(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            all = all.plus("\n" + line);
        }
        return sections(all);
    }
}
