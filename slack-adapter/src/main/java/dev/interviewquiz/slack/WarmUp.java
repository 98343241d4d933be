package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Reads a click and a form some times before the first member sends one. Bolt makes a parser of its whole model for each
 * request: the first costs a hundred times what the thousandth does, and all members press the button in the same minute.
 */
final class WarmUp {
    private static final int TIMES = 20;

    private WarmUp() {}

    static void of(App app) {
        SlackRequestParser parser = new SlackRequestParser(app.config());
        List<JsonObject> samples = List.of(click(), form());
        for (int i = 0; i < TIMES; i++) {
            parser.parse(request(samples.get(i % samples.size())));
        }
    }

    private static SlackRequestParser.HttpRequest request(JsonObject payload) {
        return SlackRequestParser.HttpRequest.builder()
                .requestUri(HttpEndpoint.PATH)
                .requestBody("payload=" + URLEncoder.encode(Json.write(payload), StandardCharsets.UTF_8))
                .headers(new RequestHeaders(Map.of()))
                .remoteAddress("")
                .build();
    }

    private static JsonObject click() {
        JsonObject button = Json.object("type", "button", "action_id", "warm", "text", Json.plain("warm"));
        JsonObject row = Json.object("type", "actions", "elements", Json.array(List.of(button)));
        JsonObject message = Json.object("type", "message", "text", "warm", "blocks", Json.array(List.of(row)));
        JsonObject click = Json.object("type", "block_actions", "user", Json.object("id", "U"), "message", message);
        click.add("container", Json.object("type", "message", "message_ts", "1.1", "channel_id", "C"));
        click.add("actions", Json.array(List.of(Json.object("type", "button", "action_id", "warm"))));
        return click;
    }

    private static JsonObject form() {
        JsonObject value = Json.object("value", Json.object("type", "plain_text_input", "value", "warm"));
        JsonObject view = Views.page("warm", Json.array(List.of()), "C");
        view.add("state", Json.object("values", Json.object("text", value)));
        return Json.object("type", "view_submission", "user", Json.object("id", "U"), "view", view);
    }
}
