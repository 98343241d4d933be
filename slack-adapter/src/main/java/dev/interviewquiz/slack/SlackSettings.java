package dev.interviewquiz.slack;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.platform.Platform;
import java.util.Map;

/** The names of what this front end is configured by. */
final class SlackSettings {
    static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
    static final String APP_TOKEN = "SLACK_APP_TOKEN";
    static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    static final String HTTP_HOST = "SLACK_HTTP_HOST";
    static final String HTTP_PORT = "SLACK_HTTP_PORT";

    private static final String API_URL = "SLACK_API_URL";

    private SlackSettings() {}

    /**
     * The configuration, complete for the way in that it names: HTTP where a signing secret or a port is set, else the
     * socket.
     *
     * @throws BotConfig.Problems with all that is missing or malformed
     */
    static BotConfig read(Map<String, String> environment) {
        return http(environment)
                ? BotConfig.read(Platform.SLACK, environment, BOT_TOKEN, SIGNING_SECRET, HTTP_PORT)
                : BotConfig.read(Platform.SLACK, environment, BOT_TOKEN, APP_TOKEN);
    }

    /** Of the Web API, with a slash at its end. */
    static String apiUrl(BotConfig config) {
        String url = config.get(API_URL).orElse("https://slack.com/api/");
        return url.endsWith("/") ? url : url + "/";
    }

    private static boolean http(Map<String, String> environment) {
        try {
            BotConfig found = BotConfig.read(Platform.SLACK, environment);
            return found.get(SIGNING_SECRET).isPresent() || found.get(HTTP_PORT).isPresent();
        } catch (BotConfig.Problems toldInAMoment) {
            return environment.containsKey(SIGNING_SECRET) || environment.containsKey(HTTP_PORT);
        }
    }
}
