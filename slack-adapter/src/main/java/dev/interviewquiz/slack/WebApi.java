package dev.interviewquiz.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Slack's Web API in JSON, with one kind of failure, {@link SlackError}. Blocking, thread-safe. The HTTP client never
 * repeats a request by itself, and no listener sees what is sent: answers stand in no log. The library's typed client would
 * make a JSON parser for its whole model anew for each answer, several milliseconds of work under load.
 */
final class WebApi implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final Slack slack;
    private final OkHttpClient client;
    private final String url;
    private final String token;

    /** @param scopes what the token may do, comma separated, where Slack tells */
    record Answer(JsonObject body, Optional<String> scopes) {}

    private WebApi(Slack slack, SlackSettings settings) {
        this.slack = slack;
        this.client = slack.getHttpClient().getOkHttpClient();
        this.url = settings.apiUrl();
        this.token = settings.botToken();
    }

    static WebApi of(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl());
        config.setStatsEnabled(false);
        config.setHttpClientResponseHandlers(new ArrayList<>());
        config.setHttpClientReadTimeoutMillis(10_000);
        config.setHttpClientCallTimeoutMillis(15_000);
        OkHttpClient client = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build();
        return new WebApi(Slack.getInstance(config, new SlackHttpClient(client)), settings);
    }

    /** The configured entry to the library, for Bolt. */
    Slack slack() {
        return slack;
    }

    /**
     * Asks as the bot, with names and values in turn as for {@link Json#object}.
     *
     * @throws SlackError when Slack refuses, or no answer comes
     */
    JsonObject ask(String method, Object... arguments) {
        return ask(method, Json.object(arguments));
    }

    JsonObject ask(String method, JsonObject arguments) {
        return ask(token, method, arguments).body();
    }

    Answer ask(String bearer, String method, JsonObject arguments) {
        FormBody.Builder form = new FormBody.Builder();
        arguments.entrySet().forEach(argument -> form.add(argument.getKey(), written(argument.getValue())));
        Request request = new Request.Builder()
                .url(url + method)
                .header("Authorization", "Bearer " + bearer)
                .post(form.build())
                .build();
        return exchange(method, request, response -> answer(method, response));
    }

    /** Sends a message to the address that an interaction brought along. */
    void respond(String address, JsonObject message) {
        send("response_url", address, RequestBody.create(Json.write(message), JSON));
    }

    /** Brings a file's bytes to the address that Slack gave for it. */
    void upload(String address, byte[] content) {
        send("upload_url", address, RequestBody.create(content, BYTES));
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private interface Reader<R> {
        R read(Response response) throws IOException;
    }

    private void send(String what, String address, RequestBody body) {
        Request request = new Request.Builder().url(address).post(body).build();
        boolean sent = exchange(what, request, response -> {
            if (!response.isSuccessful()) {
                String code = text(response).strip();
                throw error(what, code.isEmpty() || response.code() >= 500 ? SlackError.UNAVAILABLE : code, response);
            }
            return true;
        });
        assert sent;
    }

    private <R> R exchange(String what, Request request, Reader<R> reader) {
        try (Response response = client.newCall(request).execute()) {
            return reader.read(response);
        } catch (IOException lost) {
            throw new SlackError(what, SlackError.LOST, "", Optional.empty(), lost);
        }
    }

    private static Answer answer(String method, Response response) throws IOException {
        if (response.code() == 429) {
            throw error(method, SlackError.RATE_LIMITED, response);
        }
        JsonObject body = parsed(method, text(response), response);
        if (!Json.flag(body, "ok")) {
            String code = Json.text(body, "error").orElse(SlackError.UNAVAILABLE);
            String needed = Json.text(body, "needed").orElse("");
            throw new SlackError(method, code, needed, after(response), new IOException("ok: false"));
        }
        return new Answer(body, Optional.ofNullable(response.header("x-oauth-scopes")));
    }

    private static JsonObject parsed(String method, String body, Response response) {
        try {
            return JsonParser.parseString(body).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException unreadable) {
            throw error(method, SlackError.UNAVAILABLE, response);
        }
    }

    private static SlackError error(String method, String code, Response response) {
        return new SlackError(method, code, "", after(response), new IOException("status " + response.code()));
    }

    private static String text(Response response) throws IOException {
        return response.body() == null ? "" : response.body().string();
    }

    private static String written(JsonElement value) {
        return value.isJsonPrimitive() ? value.getAsString() : Json.write(value);
    }

    private static Optional<Duration> after(Response response) {
        return Optional.ofNullable(response.header("Retry-After"))
                .map(String::strip)
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
