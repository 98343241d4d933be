package dev.interviewquiz.slack;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.platform.Platform;
import java.util.Map;
import java.util.Optional;

/**
 * How to reach Slack and to be reached by it.
 *
 * @param apiUrl of the Web API, with a slash at its end
 * @param connection how events come in
 */
record SlackSettings(String botToken, String apiUrl, Connection connection) {
    static final String API_URL = "https://slack.com/api/";

    SlackSettings {
        apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
    }

    private static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
    private static final String APP_TOKEN = "SLACK_APP_TOKEN";
    private static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    private static final String HTTP_HOST = "SLACK_HTTP_HOST";
    private static final String HTTP_PORT = "SLACK_HTTP_PORT";

    /**
     * The configuration of this front end, complete for the way in that it names: HTTP where a signing secret or a port is
     * set, else the socket.
     *
     * @throws BotConfig.Problems with all that is missing or malformed
     */
    static BotConfig configuration(Map<String, String> environment) {
        return http(environment)
                ? BotConfig.read(Platform.SLACK, environment, BOT_TOKEN, SIGNING_SECRET, HTTP_PORT)
                : BotConfig.read(Platform.SLACK, environment, BOT_TOKEN, APP_TOKEN);
    }

    /** For what needs no way in. */
    static BotConfig outgoing(Map<String, String> environment) {
        return BotConfig.read(Platform.SLACK, environment, BOT_TOKEN);
    }

    static SlackSettings of(BotConfig config) {
        Connection connection = config.port(HTTP_PORT)
                .<Connection>map(
                        port -> new Connection.Http(config.get(SIGNING_SECRET).orElse(""), config.get(HTTP_HOST), port))
                .orElseGet(() -> new Connection.Socket(config.get(APP_TOKEN).orElse("")));
        return new SlackSettings(
                config.required(BOT_TOKEN), config.get("SLACK_API_URL").orElse(API_URL), connection);
    }

    private static boolean http(Map<String, String> environment) {
        try {
            BotConfig found = BotConfig.read(Platform.SLACK, environment);
            return found.get(SIGNING_SECRET).isPresent() || found.get(HTTP_PORT).isPresent();
        } catch (BotConfig.Problems toldInAMoment) {
            return environment.containsKey(SIGNING_SECRET) || environment.containsKey(HTTP_PORT);
        }
    }

    /** Secrets are never printed. */
    @Override
    public String toString() {
        return "SlackSettings[apiUrl=" + apiUrl + "]";
    }

    /** How events come in: over a socket that the bot opens, or by signed HTTP requests. */
    sealed interface Connection {
        /** @param appToken allows {@code connections:write} */
        record Socket(String appToken) implements Connection {
            @Override
            public String toString() {
                return "Socket";
            }
        }

        /** @param port 0 takes any free one */
        record Http(String signingSecret, Optional<String> host, int port) implements Connection {
            @Override
            public String toString() {
                return "Http[port=" + port + "]";
            }
        }
    }
}
