package dev.interviewquiz.core.platform;

/** Why the bot cannot work in a channel; {@code detail} names the platform's permission or scope. */
public record Problem(Kind kind, String detail) {
    /** What is missing. */
    public enum Kind {
        CHANNEL_GONE,
        CANNOT_POST,
        CANNOT_REPLY,
        CANNOT_READ,
        CANNOT_ATTACH
    }
}
