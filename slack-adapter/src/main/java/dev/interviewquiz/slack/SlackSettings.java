package dev.interviewquiz.slack;

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
