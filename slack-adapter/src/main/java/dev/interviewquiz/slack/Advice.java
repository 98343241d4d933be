package dev.interviewquiz.slack;

import java.util.Set;

/** Says in one line what an operator can do about Slack's refusal. */
final class Advice {
    private Advice() {}

    static String of(SlackError refused) {
        return switch (refused.code()) {
            case "missing_scope" -> missing(Set.of(refused.needed()));
            case "invalid_auth",
                    "not_authed",
                    "account_inactive",
                    "token_revoked",
                    "token_expired",
                    "not_allowed_token_type",
                    "no_permission" -> token(refused);
            case SlackError.LOST, SlackError.UNAVAILABLE ->
                "Slack is out of reach (" + refused.getCause()
                        + "): check the network, the proxy and SLACK_API_URL, then start again";
            case "not_in_channel" -> "the bot is not in the channel: type /invite @Interview Quiz there";
            case "channel_not_found" ->
                "no such channel, or a private one that the bot is not in: type /invite @Interview Quiz there; the id"
                        + " stands at the end of the channel's details";
            case "is_archived" -> "the channel is archived: unarchive it or choose another";
            case "restricted_action" -> "the channel lets only some members post: allow the app in its settings";
            case SlackError.RATE_LIMITED -> "Slack asks for a pause: try again in a minute";
            case "not_found" -> "the message was posted but is not among the latest 15: is the channel very busy";
            default -> "Slack says " + refused.getMessage();
        };
    }

    static String missing(Set<String> scopes) {
        return "the app lacks the scope" + (scopes.size() == 1 ? " " : "s ") + String.join(", ", scopes)
                + ": paste slack-adapter/manifest.yaml under App Manifest, press Reinstall under Install App, and set"
                + " the bot token anew";
    }

    private static String token(SlackError refused) {
        boolean app = String.valueOf(refused.getMessage()).startsWith("apps.connections.open");
        return app
                ? "SLACK_APP_TOKEN is not accepted (" + refused.code()
                        + "): take an app-level token (xapp-...) with the"
                        + " scope connections:write from Basic Information"
                : "SLACK_BOT_TOKEN is not accepted (" + refused.code()
                        + "): take the bot user OAuth token (xoxb-...) from OAuth & Permissions";
    }
}
