package dev.interviewquiz.slack;

import dev.interviewquiz.core.BotConfig;
import java.util.List;
import java.util.Set;

/** The names of what this front end is configured by. */
final class SlackSettings {
    static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
    static final String APP_TOKEN = "SLACK_APP_TOKEN";
    static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    static final String HTTP_HOST = "SLACK_HTTP_HOST";
    static final String HTTP_PORT = "SLACK_HTTP_PORT";

    private static final String API_URL = "SLACK_API_URL";

    private SlackSettings() {}

    /** For the way in that is configured: HTTP where a signing secret or a port is set, else the socket. */
    static List<String> required(Set<String> named) {
        return named.contains(SIGNING_SECRET) || named.contains(HTTP_PORT)
                ? List.of(BOT_TOKEN, SIGNING_SECRET, HTTP_PORT)
                : List.of(BOT_TOKEN, APP_TOKEN);
    }

    /** Of the Web API, with a slash at its end. */
    static String apiUrl(BotConfig config) {
        String url = config.get(API_URL).orElse("https://slack.com/api/");
        return url.endsWith("/") ? url : url + "/";
    }
}
