package dev.interviewquiz.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Option;
import java.util.ArrayList;
import java.util.List;

/** Slack's views: forms, pages that show a result, the home page. */
final class Views {
    /** The only element of each input block; the block bears the field's id. */
    static final String VALUE = "value";
    /** What a view without a form is called. */
    static final String PAGE = "page";

    private static final int LOOSE_OPTIONS = 10;

    private Views() {}

    /** @param memory comes back with whatever happens in the view: the channel it was opened in */
    static JsonObject form(Modal modal, String memory) {
        List<JsonObject> blocks = new ArrayList<>(BlockKit.sections(modal.intro()));
        modal.fields().forEach(field -> blocks.add(input(field)));
        JsonObject view = view("modal", Json.array(blocks), memory, modal.actionId());
        view.add("title", Json.plain(modal.title()));
        view.add("submit", Json.plain(modal.submitLabel()));
        return view;
    }

    static JsonObject page(String title, JsonArray blocks, String memory) {
        JsonObject view = view("modal", blocks, memory, PAGE);
        view.add("title", Json.plain(title));
        return view;
    }

    static JsonObject home(JsonArray blocks) {
        return view("home", blocks, "", PAGE);
    }

    private static JsonObject view(String type, JsonArray blocks, String memory, String callback) {
        return Json.object("type", type, "callback_id", callback, "private_metadata", memory, "blocks", blocks);
    }

    private static JsonObject input(Field field) {
        boolean optional = field instanceof Field.Input text ? !text.required() : ((Field.Pick) field).least() == 0;
        JsonObject element = field instanceof Field.Input text ? text(text) : pick((Field.Pick) field);
        element.addProperty("action_id", VALUE);
        JsonObject input = Json.object(
                "type", "input", "block_id", field.id(), "label", Json.plain(field.label()), "optional", optional);
        input.add("element", element);
        if (field instanceof Field.Input text) {
            text.hint().ifPresent(hint -> input.add("hint", Json.plain(hint)));
        }
        return input;
    }

    private static JsonObject text(Field.Input field) {
        JsonObject element = Json.object(
                "type", "plain_text_input", "multiline", field.multiline(), "max_length", Math.max(1, field.most()));
        if (!field.initial().isEmpty()) {
            element.addProperty("initial_value", field.initial());
        }
        return element;
    }

    private static JsonObject pick(Field.Pick field) {
        List<Option> chosen = field.options().stream()
                .filter(option -> field.selected().contains(option.value()))
                .toList();
        boolean loose = field.options().size() <= LOOSE_OPTIONS;
        JsonObject element = Json.object(
                "options",
                Json.array(field.options().stream().map(BlockKit::option).toList()));
        if (field.most() == 1) {
            element.addProperty("type", loose ? "radio_buttons" : "static_select");
            chosen.stream().findFirst().ifPresent(first -> element.add("initial_option", BlockKit.option(first)));
            return element;
        }
        element.addProperty("type", loose ? "checkboxes" : "multi_static_select");
        if (!loose) {
            element.addProperty("max_selected_items", field.most());
        }
        if (!chosen.isEmpty()) {
            element.add(
                    "initial_options",
                    Json.array(chosen.stream().map(BlockKit::option).toList()));
        }
        return element;
    }
}
