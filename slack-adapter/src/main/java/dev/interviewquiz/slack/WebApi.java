package dev.interviewquiz.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.ConnectionPool;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Slack's Web API in JSON, with one kind of failure, {@link SlackError}. Blocking, thread-safe. A request that could be carried
 * out twice is sent once, and no listener sees what is sent: answers stand in no log. The library's typed client would
 * make a JSON parser for its whole model anew for each answer, several milliseconds of work under load.
 */
final class WebApi implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    /** The header that tells what a token may do, comma separated; {@link #ask} puts it into the answer. */
    static final String SCOPES = "x-oauth-scopes";

    private static final Logger LOG = LoggerFactory.getLogger(WebApi.class);
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    /** An answer that is nothing but a code. */
    private static final Pattern BARE = Pattern.compile("[a-z_]{1,60}");
    /** What changes nothing, comes to the same when it is done twice, or is done once for its trigger. */
    private static final Pattern REPEATABLE = Pattern.compile(
            ".*\\.(test|info|history|replies|open|update)|views\\.(push|publish)|files\\.getUploadURLExternal|upload_url");
    /** Servers close a connection that nobody uses, many after five seconds; a request on it would be lost. */
    private static final Duration UNUSED = Duration.ofSeconds(4);

    private static final int CONNECTIONS = 16;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final int PAUSES_AT_START = 12;

    private final Slack slack;
    private final OkHttpClient client;
    private final String url;
    private final String token;

    private WebApi(Slack slack, OkHttpClient client, String url, String token) {
        this.slack = slack;
        this.client = client;
        this.url = url;
        this.token = token;
    }

    static WebApi of(String url, String token) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(url);
        config.setStatsEnabled(false);
        config.setHttpClientReadTimeoutMillis(10_000);
        config.setHttpClientCallTimeoutMillis(15_000);
        OkHttpClient client = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .connectionPool(new ConnectionPool(CONNECTIONS, UNUSED.toMillis(), TimeUnit.MILLISECONDS))
                .build();
        return new WebApi(Slack.getInstance(config, new SlackHttpClient(client)), client, url, token);
    }

    /** The same for what is not worth a long wait. */
    WebApi within(Duration patience) {
        return new WebApi(slack, client.newBuilder().callTimeout(patience).build(), url, token);
    }

    /** The same with another token. */
    WebApi as(String other) {
        return new WebApi(slack, client, url, other);
    }

    /** The configured entry to the library, for Bolt. */
    Slack slack() {
        return slack;
    }

    /**
     * Asks, with names and values in turn as for {@link Json#object}.
     *
     * @throws SlackError when Slack refuses, or no answer comes
     */
    JsonObject ask(String method, Object... arguments) {
        return ask(method, Json.object(arguments));
    }

    JsonObject ask(String method, JsonObject arguments) {
        FormBody.Builder form = new FormBody.Builder();
        arguments.entrySet().forEach(argument -> form.add(argument.getKey(), written(argument.getValue())));
        Request.Builder request = new Request.Builder().url(url + method).header("Authorization", "Bearer " + token);
        return exchanged(method, request, form.build(), true);
    }

    /**
     * Asks at the start, when nobody waits for the answer: where Slack asks for a pause, it gets one, and its own troubles
     * are waited out for some ten minutes. Where nothing answers at all, the address or the network is to be looked at.
     */
    JsonObject askPatiently(String method, Duration pause) {
        return patiently(PAUSES_AT_START, pause, WebApi::passesAtSlack, () -> ask(method));
    }

    private static boolean passesAtSlack(SlackError refused) {
        return refused.passing() && !refused.code().equals(SlackError.LOST);
    }

    /**
     * Does what may fail for a moment, again from the start where it did.
     *
     * @param pauses how many there are at most
     * @param pause the first, where Slack does not ask for one of its own; each is twice the one before, a minute at most
     */
    static <R> R patiently(int pauses, Duration pause, Predicate<SlackError> passing, Supplier<R> work) {
        try {
            return work.get();
        } catch (SlackError refused) {
            if (pauses == 0 || !passing.test(refused)) {
                throw refused;
            }
            Duration wanted = refused.after().orElse(pause);
            Duration wait = wanted.compareTo(LONGEST_PAUSE) < 0 ? wanted : LONGEST_PAUSE;
            LOG.atLevel(refused.passing() ? Level.WARN : Level.DEBUG)
                    .log("{}, going on in {} s", refused.getMessage(), wait.toSeconds());
            pause(wait);
        }
        return patiently(pauses - 1, pause.multipliedBy(2), passing, work);
    }

    /** Returns early when the thread is interrupted, with the interrupt kept. */
    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends a message to the address that an interaction brought along. */
    JsonObject respond(String address, JsonObject message) {
        RequestBody content = RequestBody.create(Json.write(message), JSON);
        return exchanged("response_url", new Request.Builder().url(address), content, false);
    }

    /** Brings a file's bytes to the address that Slack gave for it. */
    JsonObject upload(String address, byte[] content) {
        return exchanged("upload_url", new Request.Builder().url(address), RequestBody.create(content, BYTES), false);
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    /**
     * The client sends again on another connection what it may.
     *
     * @param says whether a good answer says so itself
     */
    private JsonObject exchanged(String what, Request.Builder request, RequestBody content, boolean says) {
        RequestBody sent = REPEATABLE.matcher(what).matches() ? content : once(content);
        try (Response response = client.newCall(request.post(sent).build()).execute()) {
            String text = response.body() == null ? "" : response.body().string();
            JsonObject body = Json.parsed(text);
            if (response.isSuccessful() && (says ? Json.flag(body, "ok") : !body.has("error"))) {
                Optional.ofNullable(response.header(SCOPES)).ifPresent(scopes -> body.addProperty(SCOPES, scopes));
                return body;
            }
            throw refusal(what, response, body, text.strip());
        } catch (IOException lost) {
            throw new SlackError(what, SlackError.LOST, lost);
        }
    }

    private static SlackError refusal(String what, Response response, JsonObject body, String text) {
        String code = response.code() == TOO_MANY ? SlackError.RATE_LIMITED : code(response, body, text);
        IOException cause = new IOException("status " + response.code());
        return new SlackError(what, code, Json.text(body, "needed").orElse(""), after(response), cause);
    }

    /** A server error is Slack's own trouble, or a proxy's, whatever words stand in it. */
    private static String code(Response response, JsonObject body, String text) {
        Optional<String> told =
                Json.text(body, "error").or(() -> Optional.of(text).filter(BARE.asMatchPredicate()));
        return told.filter(code -> response.code() < SERVER_ERROR || SlackError.passes(code))
                .orElse(SlackError.UNAVAILABLE);
    }

    private static String written(JsonElement value) {
        return value.isJsonPrimitive() ? value.getAsString() : Json.write(value);
    }

    private static Optional<Duration> after(Response response) {
        return Optional.ofNullable(response.header("Retry-After"))
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    /** Not sent again once the sending has begun. */
    private static RequestBody once(RequestBody content) {
        return new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return content.contentType();
            }

            @Override
            public long contentLength() throws IOException {
                return content.contentLength();
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                content.writeTo(sink);
            }

            @Override
            public boolean isOneShot() {
                return true;
            }
        };
    }
}
