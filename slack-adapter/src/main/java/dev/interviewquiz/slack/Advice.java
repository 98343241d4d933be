package dev.interviewquiz.slack;

import java.util.ResourceBundle;
import java.util.Set;

/** Says in one line what an operator can do about Slack's refusal. The lines are a resource, by Slack's codes. */
final class Advice {
    private static final ResourceBundle LINES = ResourceBundle.getBundle("dev.interviewquiz.slack.advice");

    private Advice() {}

    static String of(SlackError refused) {
        boolean app = String.valueOf(refused.getMessage()).startsWith("apps.connections.open");
        if (refused.code().equals("missing_scope") && !app) {
            return missing(Set.of(refused.needed()));
        }
        String detail = refused.passing() ? String.valueOf(refused.getCause()) : refused.getMessage();
        boolean token = refused.tokenRefused() || refused.code().equals("missing_scope");
        String line = !token ? refused.code() : app ? "app-token" : bot(refused.code());
        return LINES.containsKey(line) ? LINES.getString(line) + " (" + detail + ")" : "Slack says " + detail;
    }

    static String missing(Set<String> scopes) {
        return "the app lacks the scope" + (scopes.size() == 1 ? " " : "s ") + String.join(", ", scopes) + ": "
                + LINES.getString("scopes");
    }

    /** Removed from the workspace is another thing than mistyped. */
    private static String bot(String code) {
        return LINES.containsKey(code) ? code : "bot-token";
    }
}
