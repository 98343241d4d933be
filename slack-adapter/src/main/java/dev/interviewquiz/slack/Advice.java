package dev.interviewquiz.slack;

import java.util.Map;
import java.util.Set;

/** Says in one line what an operator can do about Slack's refusal. */
final class Advice {
    private static final Set<String> TOKEN = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "not_allowed_token_type",
            "no_permission");
    private static final Map<String, String> CODES = Map.of(
            "not_in_channel",
            "the bot is not in the channel: type /invite @Interview Quiz there",
            "channel_not_found",
            "no such channel, or a private one that the bot is not in: type /invite @Interview Quiz there; the id"
                    + " stands at the end of the channel's details",
            "is_archived",
            "the channel is archived: unarchive it or choose another",
            "restricted_action",
            "the channel lets only some members post: allow the app in its settings",
            "ratelimited",
            "Slack asks for a pause: try again in a minute",
            "not_found",
            "the message was posted but is not among the latest 15: is the channel very busy");

    private Advice() {}

    static String of(SlackError refused) {
        String code = refused.code();
        if (code.equals("missing_scope")) {
            return "the app lacks the scope " + refused.needed() + ": " + scopes();
        }
        if (TOKEN.contains(code)) {
            return token(refused);
        }
        if (code.equals(SlackError.LOST) || code.equals(SlackError.UNAVAILABLE)) {
            return "Slack is out of reach (" + refused.getCause()
                    + "): check the network, the proxy and SLACK_API_URL, then start again";
        }
        return CODES.getOrDefault(code, "Slack says " + refused.getMessage());
    }

    static String missing(Set<String> scopes) {
        return "the app lacks the scopes " + String.join(", ", scopes) + ": " + scopes();
    }

    private static String scopes() {
        return "paste slack-adapter/manifest.yaml under App Manifest, press Reinstall under Install App, and set the"
                + " bot token anew";
    }

    private static String token(SlackError refused) {
        return String.valueOf(refused.getMessage()).startsWith("apps.connections.open")
                ? "SLACK_APP_TOKEN is not accepted (" + refused.code()
                        + "): take an app-level token (xapp-...) with the scope connections:write from Basic"
                        + " Information"
                : "SLACK_BOT_TOKEN is not accepted (" + refused.code()
                        + "): take the bot user OAuth token (xoxb-...) from OAuth & Permissions";
    }
}
