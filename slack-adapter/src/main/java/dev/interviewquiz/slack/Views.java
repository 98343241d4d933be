package dev.interviewquiz.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
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
        JsonObject input = Json.object("type", "input", "block_id", field.id(), "label", Json.plain(field.label()));
        if (field instanceof Field.Input text) {
            text.hint().ifPresent(hint -> input.add("hint", Json.plain(hint)));
            input.addProperty("optional", !text.required());
            input.add("element", text(text));
        } else if (field instanceof Field.Pick pick) {
            input.addProperty("optional", pick.least() == 0);
            input.add("element", pick(pick));
        }
        return input;
    }

    private static JsonObject text(Field.Input field) {
        if (field.holds() == Field.Input.Holds.CHANNEL) {
            JsonObject filter = Json.object("include", List.of("public", "private"), "exclude_bot_users", true);
            return Json.object("type", "conversations_select", "action_id", VALUE, "filter", filter);
        }
        JsonObject element = Json.object("type", "plain_text_input", "action_id", VALUE);
        element.addProperty("multiline", field.multiline());
        element.addProperty("max_length", Math.max(1, field.most()));
        if (!field.initial().isEmpty()) {
            element.addProperty("initial_value", field.initial());
        }
        return element;
    }

    private static JsonObject pick(Field.Pick field) {
        boolean loose = field.options().size() <= LOOSE_OPTIONS;
        boolean one = field.most() == 1;
        String type =
                one ? (loose ? "radio_buttons" : "static_select") : (loose ? "checkboxes" : "multi_static_select");
        JsonObject element =
                Json.object("type", type, "action_id", VALUE, "options", BlockKit.options(field.options()));
        if (type.equals("multi_static_select")) {
            element.addProperty("max_selected_items", field.most());
        }
        List<JsonObject> chosen = BlockKit.options(field.options().stream()
                .filter(option -> field.selected().contains(option.value()))
                .toList());
        if (!chosen.isEmpty()) {
            element.add(one ? "initial_option" : "initial_options", one ? chosen.get(0) : Json.array(chosen));
        }
        return element;
    }
}
