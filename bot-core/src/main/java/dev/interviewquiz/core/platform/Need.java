package dev.interviewquiz.core.platform;

/** What the bot must be allowed to do in a channel, the most important first. */
public enum Need {
    SEE,
    POST,
    READ,
    OPEN_THREAD,
    REPLY,
    ATTACH
}
