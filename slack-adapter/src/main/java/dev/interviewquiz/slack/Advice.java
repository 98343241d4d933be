package dev.interviewquiz.slack;

import java.util.ResourceBundle;
import java.util.Set;

/** Says in one line what an operator can do about Slack's refusal. The lines are a resource, by Slack's codes. */
final class Advice {
    private static final ResourceBundle LINES = ResourceBundle.getBundle("dev.interviewquiz.slack.advice");

    private Advice() {}

    static String of(SlackError refused) {
        boolean app = String.valueOf(refused.getMessage()).startsWith("apps.connections.open");
        if (!app && !refused.needed().isEmpty()) {
            return missing(Set.of(refused.needed()));
        }
        String detail = refused.passing() ? String.valueOf(refused.getCause()) : refused.getMessage();
        String line = line(refused, app);
        return LINES.containsKey(line) ? LINES.getString(line) + " (" + detail + ")" : "Slack says " + detail;
    }

    /** That the app was removed from the workspace is another thing than a mistyped token. */
    private static String line(SlackError refused, boolean app) {
        String code = refused.code();
        if (app && (refused.tokenRefused() || code.equals("missing_scope"))) {
            return "app-token";
        }
        return refused.tokenRefused() && !LINES.containsKey(code) ? "bot-token" : code;
    }

    static String missing(Set<String> scopes) {
        return "the app lacks the scope" + (scopes.size() == 1 ? " " : "s ") + String.join(", ", scopes) + ": "
                + LINES.getString("scopes");
    }
}
