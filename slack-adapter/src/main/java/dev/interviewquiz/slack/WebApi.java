package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Slack's Web API with one kind of failure, {@link SlackError}. Blocking, thread-safe. The HTTP client never repeats a
 * request by itself, and no listener sees what is sent: answers stand in no log.
 */
final class WebApi implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final Slack slack;
    private final MethodsClient methods;

    /** A request to one of the API's methods. */
    @FunctionalInterface
    interface Call<R> {
        R on(MethodsClient methods) throws IOException, SlackApiException;
    }

    private WebApi(Slack slack, MethodsClient methods) {
        this.slack = slack;
        this.methods = methods;
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
        Slack slack = Slack.getInstance(config, new SlackHttpClient(client));
        return new WebApi(slack, slack.methods(settings.botToken()));
    }

    /** The configured entry to the library, for Bolt. */
    Slack slack() {
        return slack;
    }

    /** @throws SlackError when Slack refuses, or no answer comes */
    <R extends SlackApiTextResponse> R ask(String method, Call<R> call) {
        R response;
        try {
            response = call.on(methods);
        } catch (SlackApiException refused) {
            throw refused(method, refused);
        } catch (IOException lost) {
            throw new SlackError(method, SlackError.LOST, "", Optional.empty(), lost);
        } catch (JsonParseException unreadable) {
            throw new SlackError(method, SlackError.UNAVAILABLE, "", Optional.empty(), unreadable);
        }
        if (!response.isOk()) {
            throw error(method, response);
        }
        return response;
    }

    /** Sends a message to the address that an interaction brought along. */
    void respond(String url, JsonObject message) {
        Request request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(Json.write(message), JSON))
                .build();
        try (Response response =
                slack.getHttpClient().getOkHttpClient().newCall(request).execute()) {
            if (!response.isSuccessful()) {
                ResponseBody body = response.body();
                String code = body == null ? "" : body.string().strip();
                throw new SlackError(
                        "response_url",
                        code.isEmpty() ? SlackError.UNAVAILABLE : code,
                        "",
                        after(response),
                        new IOException("status " + response.code()));
            }
        } catch (IOException lost) {
            throw new SlackError("response_url", SlackError.LOST, "", Optional.empty(), lost);
        }
    }

    @Override
    public void close() {
        OkHttpClient client = slack.getHttpClient().getOkHttpClient();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private static SlackError error(String method, SlackApiTextResponse response) {
        String code = response.getError() == null ? SlackError.UNAVAILABLE : response.getError();
        String needed = response.getNeeded() == null ? "" : response.getNeeded();
        return new SlackError(method, code, needed, Optional.empty(), new IOException("ok: false"));
    }

    private static SlackError refused(String method, SlackApiException refused) {
        int status = refused.getResponse().code();
        if (status == 429) {
            return new SlackError(method, SlackError.RATE_LIMITED, "", after(refused.getResponse()), refused);
        }
        String code = refused.getError() == null ? null : refused.getError().getError();
        if (status >= 500 || code == null) {
            return new SlackError(method, SlackError.UNAVAILABLE, "", after(refused.getResponse()), refused);
        }
        return new SlackError(method, code, "", Optional.empty(), refused);
    }

    private static Optional<Duration> after(Response response) {
        String seconds = response.header("Retry-After");
        return seconds == null || !seconds.strip().matches("[0-9]{1,6}")
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Long.parseLong(seconds.strip())));
    }
}
