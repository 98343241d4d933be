package dev.interviewquiz.core.dialogue;

/** One part of the conversation: says in one place which commands, buttons and forms it answers. */
interface Feature {
    void register(Routes routes);
}
