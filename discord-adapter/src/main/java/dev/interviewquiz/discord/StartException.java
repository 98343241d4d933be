package dev.interviewquiz.discord;

import java.io.IOException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;

/** The bot cannot start. The message is one line that says what to do. */
final class StartException extends RuntimeException {
    static final String ADVICE = "Is the network up, is a proxy needed (DISCORD_API_URL, DISCORD_GATEWAY_URL)?";

    static final String REFUSED =
            "Discord refuses the token. Copy it anew from https://discord.com/developers/applications"
                    + " (your application, Bot, Reset Token) into DISCORD_TOKEN.";

    private static final long serialVersionUID = 1L;

    private final boolean passes;

    StartException(String message) {
        super(message);
        this.passes = false;
    }

    private StartException(String message, Throwable cause, boolean passes) {
        super(message, cause);
        this.passes = passes;
    }

    /** What JDA has thrown at the login. */
    static StartException of(RuntimeException failed) {
        if (failed instanceof InvalidTokenException) {
            return new StartException(REFUSED, failed, false);
        }
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        boolean unreachable = failed instanceof ErrorResponseException
                || failed instanceof IllegalStateException
                || cause instanceof IOException;
        String reason = cause.toString().lines().findFirst().orElse("");
        return unreachable
                ? new StartException("Discord cannot be reached (" + reason + "). " + ADVICE, failed, true)
                : new StartException("Discord cannot be used: " + failed.getMessage(), failed, false);
    }

    /** Whether trying again may help. */
    boolean passes() {
        return passes;
    }
}
