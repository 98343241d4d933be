package dev.interviewquiz.core.agenda;

/**
 * A timed job: what, and for whom or what. The same errand exists at most once.
 *
 * @param key a post's id, a channel or a person; empty for what exists once
 */
public record Errand(Kind kind, String key) {
    /** What there is to do. */
    public enum Kind {
        /** Post what is due in a channel. */
        POST,
        /** Close a post and reveal it. */
        CLOSE,
        /** Bring a post's "n answered" up to date. */
        COUNTER,
        /** Tell an administrator of a channel what could not be told before. */
        TELL,
        /** Remind a person. */
        REMIND,
        /** Read changed packs. */
        RELOAD,
        /** Back up, erase what is due. */
        NIGHTLY
    }
}
