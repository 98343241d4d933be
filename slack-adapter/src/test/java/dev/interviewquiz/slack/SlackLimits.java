package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** What Slack takes; each number is from the reference of Block Kit, but the whole message's, which was measured. */
final class SlackLimits {
    /** Whom {@code config} and {@code member} name to the administrator who asks; nobody else stands in any view but by name. */
    private static final String NAMED_BY_THE_CORE = "(bob|cat|nobody)";

    private static final int MESSAGE_BLOCKS = 50;
    private static final int MESSAGE_CHARACTERS = 13_000;

    private SlackLimits() {}

    static void assertMessage(JsonArray blocks) {
        assertThat(blocks.size()).isBetween(1, MESSAGE_BLOCKS);
        assertThat(text(blocks)).as("characters in all").isLessThanOrEqualTo(MESSAGE_CHARACTERS);
        Set<String> actions = new HashSet<>();
        blocks.forEach(block -> block(block.getAsJsonObject(), actions));
    }

    static void assertView(JsonObject view) {
        assertThat(view.getAsJsonObject("title").get("text").getAsString()).hasSizeBetween(1, 24);
        assertThat(view.get("private_metadata").getAsString().length()).isLessThanOrEqualTo(3000);
        assertThat(view.get("callback_id").getAsString()).hasSizeBetween(1, 255);
        assertThat(view.getAsJsonArray("blocks").size()).isBetween(1, 100);
        Set<String> actions = new HashSet<>();
        view.getAsJsonArray("blocks").forEach(block -> block(block.getAsJsonObject(), actions));
    }

    private static void block(JsonObject block, Set<String> actions) {
        switch (block.get("type").getAsString()) {
            case "header" -> sized(block.getAsJsonObject("text"), 150);
            case "section" -> {
                sized(block.getAsJsonObject("text"), 3000);
                if (block.has("accessory")) {
                    element(block.getAsJsonObject("accessory"), actions);
                }
            }
            case "context" -> {
                assertThat(block.getAsJsonArray("elements").size()).isBetween(1, 10);
                block.getAsJsonArray("elements").forEach(text -> sized(text.getAsJsonObject(), 2000));
            }
            case "actions" -> {
                assertThat(block.getAsJsonArray("elements").size()).isBetween(1, 25);
                block.getAsJsonArray("elements").forEach(element -> element(element.getAsJsonObject(), actions));
            }
            case "image" -> assertThat(block.get("alt_text").getAsString()).hasSizeBetween(1, 2000);
            case "table" -> table(block.getAsJsonArray("rows"));
            case "input" -> {
                sized(block.getAsJsonObject("label"), 2000);
                element(block.getAsJsonObject("element"), new HashSet<>());
            }
            case "rich_text" -> verbatim(block.getAsJsonArray("elements"));
            case "divider" -> assertThat(block.size()).isEqualTo(1);
            default -> throw new AssertionError("unknown block: " + block);
        }
    }

    private static void verbatim(JsonArray parts) {
        for (JsonElement part : parts) {
            assertThat(part.getAsJsonObject().get("type").getAsString()).isEqualTo("rich_text_preformatted");
            part.getAsJsonObject()
                    .getAsJsonArray("elements")
                    .forEach(text -> assertThat(
                                    text.getAsJsonObject().get("text").getAsString())
                            .hasSizeBetween(1, 3000));
        }
    }

    private static void element(JsonObject element, Set<String> actions) {
        String action = element.get("action_id").getAsString();
        assertThat(action).hasSizeBetween(1, 255);
        assertThat(actions.add(action)).as("unique " + action).isTrue();
        if (element.has("text")) {
            sized(element.getAsJsonObject("text"), 75);
        }
        if (element.has("placeholder")) {
            sized(element.getAsJsonObject("placeholder"), 150);
        }
        if (element.has("options")) {
            assertThat(element.getAsJsonArray("options").size()).isBetween(1, 100);
            element.getAsJsonArray("options").forEach(option -> option(option.getAsJsonObject()));
        }
        if (element.has("initial_value")) {
            assertThat(element.get("initial_value").getAsString().length())
                    .isLessThanOrEqualTo(element.get("max_length").getAsInt());
        }
    }

    private static void option(JsonObject option) {
        sized(option.getAsJsonObject("text"), 75);
        assertThat(option.get("value").getAsString()).hasSizeBetween(1, 150);
        if (option.has("description")) {
            sized(option.getAsJsonObject("description"), 75);
        }
    }

    private static void table(JsonArray rows) {
        assertThat(rows.size()).isBetween(1, 100);
        for (JsonElement row : rows) {
            assertThat(row.getAsJsonArray().size()).isBetween(1, 20);
        }
    }

    private static void sized(JsonObject text, int most) {
        assertThat(text.get("text").getAsString()).hasSizeBetween(1, most);
        assertThat(text.get("text").getAsString()).isNotBlank();
        if (text.get("type").getAsString().equals("mrkdwn")) {
            assertThat(text.get("text").getAsString())
                    .doesNotContain("<!channel", "<!here", "<!everyone")
                    .doesNotContainPattern("<@(?!" + NAMED_BY_THE_CORE + ">)");
        }
    }

    private static int text(JsonElement json) {
        if (json.isJsonArray()) {
            int all = 0;
            for (JsonElement element : json.getAsJsonArray()) {
                all += text(element);
            }
            return all;
        }
        if (!json.isJsonObject()) {
            return 0;
        }
        int all = 0;
        for (var entry : json.getAsJsonObject().entrySet()) {
            boolean words = entry.getKey().equals("text") && entry.getValue().isJsonPrimitive();
            all += words ? entry.getValue().getAsString().length() : text(entry.getValue());
        }
        return all;
    }
}
