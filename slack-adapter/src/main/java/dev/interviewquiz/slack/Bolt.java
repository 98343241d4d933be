package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bolt, whichever way a payload came in. One middleware takes all, since a typed listener for each kind would tell the same
 * few things five times. Thread-safe.
 */
final class Bolt {
    private static final Logger LOG = LoggerFactory.getLogger(Bolt.class);
    private static final String ARRIVED = "arrived";
    private static final int TIMES = 10;
    private static final List<String> SAMPLES = List.of("""
            {"type":"block_actions","user":{"id":"U"},"container":{"type":"message","message_ts":"1","channel_id":"C"},
             "message":{"type":"message","text":"?","blocks":[{"type":"actions","elements":[{"type":"button",
             "action_id":"a","text":{"type":"plain_text","text":"?"}}]}]},"actions":[{"type":"button","action_id":"a"}]}
            """, """
            {"type":"view_submission","user":{"id":"U"},"view":{"type":"modal","callback_id":"c","blocks":[],
             "state":{"values":{"text":{"value":{"type":"plain_text_input","value":"?"}}}}}}
            """);

    private final Receiver receiver;
    private final App app;
    private final SlackRequestParser parser;

    /** Acknowledges on the calling thread. */
    @FunctionalInterface
    interface Receiver {
        /** @param arrived by {@link System#nanoTime}, before it waited for a thread */
        Response receive(JsonObject payload, long arrived);
    }

    Bolt(WebApi api, String token, Receiver receiver) {
        AppConfig config =
                AppConfig.builder().slack(api.slack()).singleTeamBotToken(token).build();
        this.receiver = receiver;
        this.app = new App(config, List.of(this::received));
        this.parser = new SlackRequestParser(config);
    }

    /**
     * Reads a click and a form some times before the first member sends one. Bolt makes a parser of its whole model for each
     * request: the first costs a hundred times what the thousandth does, and all members press the button in the same minute.
     */
    Bolt warm() {
        for (int i = 0; i < TIMES; i++) {
            SAMPLES.forEach(this::parsed);
        }
        return this;
    }

    /** What fails is a status. A kind that Bolt does not know is none of those that were asked for. */
    Response answer(JsonObject payload, long arrived) {
        Request<?> request;
        try {
            request = parsed(Json.write(payload));
        } catch (RuntimeException unreadable) {
            return Response.error(400);
        }
        if (request == null) {
            return payload.has("type") ? Response.ok() : Response.error(400);
        }
        request.getContext().getAdditionalValues().put(ARRIVED, String.valueOf(arrived));
        try {
            return app.run(request);
        } catch (Exception broken) {
            LOG.error("A request was not handled: {}", broken.getClass().getName());
            return Response.error(500);
        }
    }

    private @Nullable Request<?> parsed(String payload) {
        return parser.parse(SlackRequestParser.HttpRequest.builder()
                .socketMode(true)
                .requestBody(payload)
                .headers(new RequestHeaders(Map.of()))
                .build());
    }

    private Response received(Request<?> request, Response response, MiddlewareChain chain) throws Exception {
        String arrived = request.getContext().getAdditionalValues().get(ARRIVED);
        return request.getRequestType() == RequestType.UrlVerification
                ? chain.next(request)
                : receiver.receive(Json.parsed(request.getRequestBodyAsString()), Long.parseLong(arrived));
    }
}
