package dev.interviewquiz.core.platform;

/** What {@link Ack#MODAL} leads to: a form, or a private reply where no form makes sense. */
public sealed interface Opening {
    record Form(Modal modal) implements Opening {}

    record Told(Reply reply) implements Opening {}
}
