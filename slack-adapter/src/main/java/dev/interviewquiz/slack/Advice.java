package dev.interviewquiz.slack;

import java.util.ResourceBundle;
import java.util.Set;

/** Says in one line what an operator can do about Slack's refusal. The lines are a resource, by Slack's codes. */
final class Advice {
    private static final ResourceBundle LINES = ResourceBundle.getBundle("dev.interviewquiz.slack.advice");

    private Advice() {}

    static String of(SlackError refused) {
        if (refused.code().equals("missing_scope")) {
            return missing(Set.of(refused.needed()));
        }
        String detail = refused.passing() ? String.valueOf(refused.getCause()) : refused.getMessage();
        String line = refused.tokenRefused() ? token(refused) : refused.code();
        return LINES.containsKey(line) ? LINES.getString(line) + " (" + detail + ")" : "Slack says " + detail;
    }

    static String missing(Set<String> scopes) {
        return "the app lacks the scope" + (scopes.size() == 1 ? " " : "s ") + String.join(", ", scopes) + ": "
                + LINES.getString("scopes");
    }

    private static String token(SlackError refused) {
        return String.valueOf(refused.getMessage()).startsWith("apps.connections.open") ? "app-token" : "bot-token";
    }
}
