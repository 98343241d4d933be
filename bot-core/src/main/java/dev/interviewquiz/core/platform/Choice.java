package dev.interviewquiz.core.platform;

/** A value that an option can take, with the label that is shown for it. */
public record Choice(String value, Wording label) {}
