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
        String line = line(refused, app);
        return LINES.containsKey(line)
                ? LINES.getString(line) + " (" + detail(refused) + ")"
                : "Slack says " + detail(refused) + ": " + LINES.getString("unknown");
    }

    /** The same in the log of a bot that runs, which tries again by itself what has failed: what passes needs no advice. */
    static String whileRunning(Throwable fault) {
        if (fault.getCause() instanceof SlackError refused) {
            return refused.passing() ? detail(refused) + ", to be tried again" : of(refused);
        }
        return fault.toString().lines().findFirst().orElse("");
    }

    private static String detail(SlackError refused) {
        Throwable cause = refused.getCause();
        return switch (refused.code()) {
            case SlackError.LOST -> String.valueOf(cause);
            case SlackError.UNAVAILABLE -> refused.getMessage() + (cause == null ? "" : ", " + cause.getMessage());
            default -> String.valueOf(refused.getMessage());
        };
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
