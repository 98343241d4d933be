package dev.interviewquiz.core.platform;

/** Of which kind the first reply to an interaction is; fixed before the work is done. */
public enum Ack {
    /** A form opens: {@link Interactions#open} is asked. */
    MODAL,
    /** A message for this member only. */
    EPHEMERAL,
    /** A message for the whole channel. */
    PUBLIC,
    /** The message that the button stands on changes in place. */
    UPDATE
}
