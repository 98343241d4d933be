package dev.interviewquiz.discord;

import java.util.Optional;

/**
 * How to reach Discord.
 *
 * @param token the bot's; never printed
 * @param api where Discord's HTTP interface is, {@code http://…/api/v10/}; Discord's own when empty
 * @param gateway where its gateway is, {@code ws://…}; what Discord names when empty
 */
record DiscordSettings(String token, Optional<String> api, Optional<String> gateway) {
    /** Without the token. */
    @Override
    public String toString() {
        return "DiscordSettings[api=" + api + ", gateway=" + gateway + "]";
    }
}
