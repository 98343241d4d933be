package dev.interviewquiz.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a view into Block Kit. A message takes one native table, pages and forms take none; what is not taken becomes lines. */
final class BlockKit implements Block.Cases<List<JsonObject>> {
    private static final int HEADER = 150;
    private static final int CONTEXT = 2000;

    private final Pictures pictures;
    private boolean tableLeft;

    /** Finds the file that Slack has for a picture; empty where it has none and the words must do. */
    @FunctionalInterface
    interface Pictures {
        Optional<String> fileOf(Block.Image image);
    }

    private BlockKit(boolean tables, Pictures pictures) {
        this.tableLeft = tables;
        this.pictures = pictures;
    }

    /** The blocks of a view. */
    static JsonArray blocks(View view, boolean tables, Pictures pictures) {
        BlockKit kit = new BlockKit(tables, pictures);
        List<JsonObject> blocks = new ArrayList<>();
        view.blocks().forEach(block -> blocks.addAll(block.fold(kit)));
        if (blocks.isEmpty() && !view.summary().isBlank()) {
            blocks.addAll(sections(Text.of(view.summary())));
        }
        return Json.array(blocks);
    }

    /** What notifications and screen readers get. */
    static String summary(View view) {
        return Mrkdwn.neutral(view.summary());
    }

    static List<JsonObject> sections(Text text) {
        return Mrkdwn.parts(text, Mrkdwn.SECTION).stream()
                .map(part -> Json.object("type", "section", "text", Json.mrkdwn(part)))
                .toList();
    }

    static JsonObject option(Option option) {
        JsonObject json = Json.object("text", Json.plain(option.label()), "value", option.value());
        option.description().ifPresent(text -> json.add("description", Json.plain(text)));
        return json;
    }

    @Override
    public List<JsonObject> heading(Block.Heading block) {
        String words = block.text().words().strip();
        boolean plain = block.text().spans().stream()
                .allMatch(span -> span instanceof Span.Plain || span instanceof Span.Strong);
        if (plain && words.length() <= HEADER && !words.isEmpty() && words.equals(Mrkdwn.neutral(words))) {
            return List.of(Json.object("type", "header", "text", Json.plain(words)));
        }
        return sections(new Text(block.text().spans().stream()
                .map(span -> span instanceof Span.Plain text ? new Span.Strong(text.text()) : span)
                .toList()));
    }

    @Override
    public List<JsonObject> paragraph(Block.Paragraph block) {
        return sections(block.text());
    }

    @Override
    public List<JsonObject> note(Block.Note block) {
        return Mrkdwn.parts(block.text(), CONTEXT).stream()
                .map(part -> Json.object("type", "context", "elements", Json.array(List.of(Json.mrkdwn(part)))))
                .toList();
    }

    /** Slack knows no button that is switched off: such a one is left out. */
    @Override
    public List<JsonObject> buttons(Block.Buttons block) {
        List<JsonObject> buttons = block.buttons().stream()
                .filter(Button::enabled)
                .map(BlockKit::button)
                .toList();
        return buttons.isEmpty() ? List.of() : List.of(Json.object("type", "actions", "elements", Json.array(buttons)));
    }

    @Override
    public List<JsonObject> select(Block.Select block) {
        JsonArray options =
                Json.array(block.options().stream().map(BlockKit::option).toList());
        JsonObject menu = Json.object("action_id", block.actionId(), "options", options);
        if (!block.placeholder().isBlank()) {
            menu.add("placeholder", Json.plain(block.placeholder()));
        }
        if (block.most() == 1) {
            menu.addProperty("type", "static_select");
            return List.of(Json.object("type", "actions", "elements", Json.array(List.of(menu))));
        }
        menu.addProperty("type", "multi_static_select");
        menu.addProperty("max_selected_items", block.most());
        String label = block.placeholder().isBlank() ? "…" : block.placeholder();
        return List.of(Json.object("type", "section", "text", Json.mrkdwn(Mrkdwn.neutral(label)), "accessory", menu));
    }

    @Override
    public List<JsonObject> table(Block.Table block) {
        if (!tableLeft) {
            return lines(block);
        }
        tableLeft = false;
        List<JsonArray> rows = new ArrayList<>();
        rows.add(Json.array(block.header().stream().map(BlockKit::headerCell).toList()));
        for (List<Text> row : block.rows()) {
            rows.add(Json.array(row.stream().map(cell -> cell(cell.words())).toList()));
        }
        return List.of(Json.object("type", "table", "rows", Json.array(rows)));
    }

    @Override
    public List<JsonObject> image(Block.Image block) {
        Optional<String> file = pictures.fileOf(block);
        if (file.isEmpty()) {
            return note(new Block.Note(Text.of(block.alt())));
        }
        return List.of(Json.object(
                "type", "image", "slack_file", Json.object("id", file.orElseThrow()), "alt_text", block.alt()));
    }

    @Override
    public List<JsonObject> divider(Block.Divider block) {
        return List.of(Json.object("type", "divider"));
    }

    private static JsonObject button(Button button) {
        JsonObject json =
                Json.object("type", "button", "action_id", button.actionId(), "text", Json.plain(button.label()));
        if (button.style() == Button.Style.PRIMARY) {
            json.addProperty("style", "primary");
        } else if (button.style() == Button.Style.DANGER) {
            json.addProperty("style", "danger");
        }
        return json;
    }

    private static JsonObject headerCell(String words) {
        JsonObject text = Json.object("type", "text", "text", filled(words), "style", Json.object("bold", true));
        JsonObject section = Json.object("type", "rich_text_section", "elements", Json.array(List.of(text)));
        return Json.object("type", "rich_text", "elements", Json.array(List.of(section)));
    }

    private static JsonObject cell(String words) {
        return Json.object("type", "raw_text", "text", filled(words));
    }

    /** A cell is never empty, and never looks like mark-up, though Slack parses none in it. */
    private static String filled(String words) {
        return words.isBlank() ? "\u00A0" : words.replace("<", "<\u200B");
    }

    private static List<JsonObject> lines(Block.Table block) {
        Text all = Text.of(new Span.Strong(String.join(" · ", block.header())));
        for (List<Text> row : block.rows()) {
            String line = row.stream().map(Text::words).collect(Collectors.joining(" · "));
            all = all.plus("\n" + line);
        }
        return sections(all);
    }
}
