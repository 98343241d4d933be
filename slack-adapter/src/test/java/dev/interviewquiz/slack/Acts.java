package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What members do in Slack, over the socket; each waits for its acknowledgement. */
final class Acts {
    private final FakeSlack slack;
    private final AtomicInteger triggers = new AtomicInteger();

    Acts(FakeSlack slack) {
        this.slack = slack;
    }

    /** Types a command; returns the answer to it. */
    JsonObject types(String user, String line) {
        String[] words = line.split(" ", 2);
        String text = words.length < 2 ? "" : words[1];
        String url = slack.responseUrl();
        acknowledged(slack.send("slash_commands", Payloads.command(words[0], text, user, url, trigger())));
        return answer(url);
    }

    /** Types a command that opens a form, or presses a button that does; returns the form. */
    JsonObject opens(String user, String command, String text) {
        String trigger = trigger();
        acknowledged(slack.send("slash_commands", Payloads.command(command, text, user, slack.responseUrl(), trigger)));
        return opened(trigger);
    }

    JsonObject opens(String user, String actionId) {
        String trigger = trigger();
        acknowledged(slack.send("interactive", Payloads.click(actionId, user, slack.responseUrl(), trigger)));
        return opened(trigger);
    }

    /** Presses a button of a message; returns the answer to it. */
    JsonObject presses(String user, String actionId) {
        String url = slack.responseUrl();
        acknowledged(slack.send("interactive", Payloads.click(actionId, user, url, trigger())));
        return answer(url);
    }

    /** Each act has an address of its own, so that no late answer to another is taken for this one's. */
    private JsonObject answer(String url) {
        return slack.awaitCall("respond", call -> call.argument("url").equals(url))
                .json("body")
                .getAsJsonObject();
    }

    /** Presses a button in a window; returns the window's id. */
    String pressesInWindow(String user, String actionId) {
        String trigger = trigger();
        JsonObject click = Payloads.clickInView(actionId, user, "modal", trigger);
        click.getAsJsonObject("view").addProperty("id", "V" + trigger);
        acknowledged(slack.send("interactive", click));
        return "V" + trigger;
    }

    /** What such a window shows in the end. */
    JsonObject replaced(String window) {
        return slack.awaitCall("views.update", call -> call.argument("view_id").equals(window))
                .json("view")
                .getAsJsonObject();
    }

    CompletableFuture<JsonObject> sends(String user, JsonObject form, Map<String, JsonObject> values) {
        return slack.send("interactive", Payloads.sent(form, values, user, trigger()));
    }

    /** Sends a form; returns the view that stands in its window in the end. */
    JsonObject submits(String user, JsonObject form, Map<String, JsonObject> values) {
        return JsonParser.parseString(result(sends(user, form, values))).getAsJsonObject();
    }

    /** With this text and all else as it came filled in. */
    CompletableFuture<JsonObject> answers(String user, JsonObject form, String text) {
        Map<String, JsonObject> values = initial(form);
        values.put("text", Json.object("type", "plain_text_input", "value", text));
        return sends(user, form, values);
    }

    void opensHome(String user) {
        acknowledged(slack.send("events_api", Payloads.event("EvHome" + trigger(), Payloads.homeOpened(user))));
    }

    /** As an admin does it: the form as it comes filled in, then Confirm; returns what stands there then. */
    JsonObject setsUp(String user, String channel) {
        JsonObject form = opens(user, "/quiz-admin", "setup channel:<#" + channel + "|general>");
        JsonObject preview = submits(user, form, initial(form));
        return replaced(pressesInWindow(user, button(preview, "setup-yes")));
    }

    static JsonObject shown(CompletableFuture<JsonObject> acknowledgement) {
        return acknowledged(acknowledgement).getAsJsonObject("payload").getAsJsonObject("view");
    }

    /** The result of a form, in its acknowledgement or in place of the waiting page. */
    String result(CompletableFuture<JsonObject> acknowledgement) {
        JsonObject view = shown(acknowledgement);
        return Json.text(view, "external_id")
                .map(id -> slack.awaitCall(
                                "views.update",
                                call -> call.argument("external_id").equals(id))
                        .argument("view"))
                .orElseGet(view::toString);
    }

    static JsonObject acknowledged(CompletableFuture<JsonObject> acknowledgement) {
        try {
            return acknowledgement.get(30, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new AssertionError("not acknowledged", late);
        }
    }

    /** What a form holds before anybody touches it. */
    static Map<String, JsonObject> initial(JsonObject form) {
        Map<String, JsonObject> values = new HashMap<>();
        for (JsonElement block : form.getAsJsonArray("blocks")) {
            if (block.getAsJsonObject().has("element")) {
                JsonObject element = block.getAsJsonObject().getAsJsonObject("element");
                JsonObject value = Json.object("type", element.get("type").getAsString());
                copy(element, "initial_value", value, "value");
                copy(element, "initial_option", value, "selected_option");
                copy(element, "initial_options", value, "selected_options");
                values.put(block.getAsJsonObject().get("block_id").getAsString(), value);
            }
        }
        return values;
    }

    private static void copy(JsonObject from, String name, JsonObject to, String as) {
        if (from.has(name)) {
            to.add(as, from.get(name));
        }
    }

    static String button(JsonElement view, String verb) {
        Matcher found =
                Pattern.compile("\"action_id\":\"(" + verb + "(\\.[^\"]*)?)\"").matcher(view.toString());
        assertThat(found.find()).as(verb + " in " + view).isTrue();
        return found.group(1);
    }

    private JsonObject opened(String trigger) {
        return slack.awaitCall("views.open", call -> call.argument("trigger_id").equals(trigger))
                .json("view")
                .getAsJsonObject();
    }

    private String trigger() {
        return "trigger" + triggers.incrementAndGet();
    }
}
