package dev.interviewquiz.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.util.List;
import java.util.Map;

/**
 * Reads a click and a form some times before the first member sends one. Bolt makes a parser of its whole model for each
 * request: the first costs a hundred times what the thousandth does, and all members press the button in the same minute.
 */
final class WarmUp {
    private static final int TIMES = 10;
    private static final List<String> SAMPLES = List.of("""
            {"type":"block_actions","user":{"id":"U"},"container":{"type":"message","message_ts":"1","channel_id":"C"},
             "message":{"type":"message","text":"?","blocks":[{"type":"actions","elements":[{"type":"button",
             "action_id":"a","text":{"type":"plain_text","text":"?"}}]}]},"actions":[{"type":"button","action_id":"a"}]}
            """, """
            {"type":"view_submission","user":{"id":"U"},"view":{"type":"modal","callback_id":"c","blocks":[],
             "state":{"values":{"text":{"value":{"type":"plain_text_input","value":"?"}}}}}}
            """);

    private WarmUp() {}

    static void of(App app) {
        SlackRequestParser parser = new SlackRequestParser(app.config());
        for (int i = 0; i < TIMES * SAMPLES.size(); i++) {
            parser.parse(SlackRequestParser.HttpRequest.builder()
                    .socketMode(true)
                    .requestBody(SAMPLES.get(i % SAMPLES.size()))
                    .headers(new RequestHeaders(Map.of()))
                    .build());
        }
    }
}
