package dev.interviewquiz.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** What Slack sends, cut down to what matters. */
final class Payloads {
    private Payloads() {}

    static JsonObject command(String command, String text, String user, String responseUrl, String trigger) {
        return Json.object(
                "command",
                command,
                "text",
                text,
                "user_id",
                user,
                "user_name",
                "u-" + user,
                "team_id",
                FakeSlack.TEAM,
                "channel_id",
                "C0GENERAL",
                "response_url",
                responseUrl,
                "trigger_id",
                trigger);
    }

    /** A button on a message in a channel. */
    static JsonObject click(String actionId, String user, String responseUrl, String trigger) {
        JsonObject payload = action(actionId, user, trigger);
        payload.add("container", Json.object("type", "message", "message_ts", "1700.1", "channel_id", "C0GENERAL"));
        payload.add("channel", Json.object("id", "C0GENERAL", "name", "general"));
        payload.add("message", message());
        payload.addProperty("response_url", responseUrl);
        return payload;
    }

    /** A button in a view of the type {@code modal} or {@code home}. */
    static JsonObject clickInView(String actionId, String user, String type, String trigger) {
        JsonObject payload = action(actionId, user, trigger);
        payload.add("container", Json.object("type", "view", "view_id", "V1"));
        payload.add("view", view(type, "page", "V1"));
        return payload;
    }

    static JsonObject submission(String text, String user, String trigger) {
        JsonObject view = view("modal", "answer.P1", "V" + trigger);
        JsonObject input = Json.object("type", "plain_text_input", "value", text);
        JsonObject option = Json.object("value", "2", "text", Json.plain("Sure"));
        JsonObject radio = Json.object("type", "radio_buttons", "selected_option", option);
        JsonObject values = Json.object("text", Json.object("value", input), "sure", Json.object("value", radio));
        view.add("state", Json.object("values", values));
        return Json.object(
                "type", "view_submission", "team", team(), "user", user(user), "trigger_id", trigger, "view", view);
    }

    /** A form sent with these values by field. */
    static JsonObject sent(JsonObject form, Map<String, JsonObject> values, String user, String trigger) {
        JsonObject view = view("modal", form.get("callback_id").getAsString(), "V" + trigger);
        view.add("private_metadata", form.get("private_metadata"));
        JsonObject state = new JsonObject();
        values.forEach((field, value) -> state.add(field, Json.object("value", value)));
        view.add("state", Json.object("values", state));
        return Json.object(
                "type", "view_submission", "team", team(), "user", user(user), "trigger_id", trigger, "view", view);
    }

    static JsonObject closed(JsonObject page) {
        JsonObject view = view("modal", "page", "V9");
        view.add("external_id", page.get("external_id"));
        return Json.object("type", "view_closed", "team", team(), "user", user("U1"), "view", view);
    }

    static JsonObject shortcut(String callback, String trigger) {
        return Json.object(
                "type", "shortcut", "callback_id", callback, "trigger_id", trigger, "team", team(), "user", user("U1"));
    }

    static JsonObject event(String id, JsonObject event) {
        return Json.object(
                "type",
                "event_callback",
                "event_id",
                id,
                "team_id",
                FakeSlack.TEAM,
                "api_app_id",
                "A0",
                "event",
                event,
                "event_time",
                1_700_000_000);
    }

    static JsonObject homeOpened(String user) {
        return Json.object("type", "app_home_opened", "user", user, "channel", "D1", "tab", "home", "event_ts", "1.1");
    }

    static JsonObject mention(String user, String text) {
        return Json.object(
                "type",
                "app_mention",
                "user",
                user,
                "text",
                text,
                "channel",
                "C0GENERAL",
                "ts",
                "1.2",
                "event_ts",
                "1.2");
    }

    static JsonObject joined(String user, String inviter) {
        return Json.object(
                "type",
                "member_joined_channel",
                "user",
                user,
                "channel",
                "C7",
                "channel_type",
                "C",
                "inviter",
                inviter,
                "event_ts",
                "1.3");
    }

    static JsonObject view(String type, String callback, String id) {
        return Json.object(
                "id",
                id,
                "type",
                type,
                "callback_id",
                callback,
                "private_metadata",
                "C0GENERAL",
                "title",
                Json.plain("Your answer"),
                "blocks",
                new JsonArray(),
                "hash",
                "1.a");
    }

    private static JsonObject action(String actionId, String user, String trigger) {
        JsonObject action = Json.object("type", "button", "action_id", actionId, "block_id", "b1", "action_ts", "1.0");
        return Json.object(
                "type",
                "block_actions",
                "team",
                team(),
                "user",
                user(user),
                "trigger_id",
                trigger,
                "actions",
                Json.array(List.of(action)));
    }

    /** With a kind of block that the library has no class for. */
    private static JsonObject message() {
        JsonObject table = Json.object(
                "type",
                "table",
                "rows",
                Json.array(List.of(Json.array(List.of(Json.object("type", "raw_text", "text", "1"))))));
        return Json.object("type", "message", "ts", "1700.1", "text", "…", "blocks", Json.array(List.of(table)));
    }

    private static JsonObject team() {
        return Json.object("id", FakeSlack.TEAM, "domain", "test");
    }

    private static JsonObject user(String id) {
        return Json.object("id", id, "name", "u-" + id, "username", "u-" + id, "team_id", FakeSlack.TEAM);
    }

    static Map<String, String> form(JsonObject command) {
        Map<String, String> form = new java.util.LinkedHashMap<>();
        command.entrySet()
                .forEach(entry -> form.put(entry.getKey(), entry.getValue().getAsString()));
        return form;
    }
}
