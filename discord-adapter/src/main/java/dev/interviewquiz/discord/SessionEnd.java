package dev.interviewquiz.discord;

import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.requests.CloseCode;

/** Why Discord has ended the sessions for good, in a line that says what to do. */
final class SessionEnd {
    private SessionEnd() {}

    static String words(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        return code == null || code.isReconnect()
                ? "The connection to Discord has ended by itself (" + event.getCode() + "). Start the bot again."
                : words(code);
    }

    static String words(CloseCode code) {
        return switch (code) {
            case AUTHENTICATION_FAILED -> StartException.REFUSED;
            case SHARDING_REQUIRED, INVALID_SHARD ->
                "Discord wants the bot on more shards (" + code.getCode()
                        + "). Start it again: it then asks Discord how many.";
            case INVALID_INTENTS, DISALLOWED_INTENTS ->
                "Discord refuses the bot's intents (" + code.getCode()
                        + "), though it asks for none but Guilds, which every bot may have. Is there a proxy that asks for"
                        + " others (DISCORD_GATEWAY_URL)?";
            default ->
                "Discord has ended the session: " + code.getCode() + " " + code.getMeaning() + " Start the bot again.";
        };
    }
}
