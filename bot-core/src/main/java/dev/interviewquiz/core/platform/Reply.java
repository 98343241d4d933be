package dev.interviewquiz.core.platform;

import java.util.Optional;

/**
 * The result of an interaction.
 *
 * @param ack how it is shown; when the front end has promised another kind already, the one that fewer can read wins: what
 *     is for the member alone never becomes public, nor does it replace a message that others see
 * @param attachment a file for this member only
 */
public record Reply(Ack ack, View view, Optional<Attachment> attachment) {
    public Reply {
        if (ack == Ack.MODAL) {
            throw new IllegalArgumentException("a reply is no form; see Opening");
        }
    }

    /** The same for no more people than the promise was for: what was not to change a message leaves it alone. */
    public Reply within(Ack promised) {
        return ack == Ack.UPDATE && promised != Ack.UPDATE ? new Reply(Ack.EPHEMERAL, view, attachment) : this;
    }

    public static Reply ephemeral(View view) {
        return new Reply(Ack.EPHEMERAL, view, Optional.empty());
    }

    public static Reply shared(View view) {
        return new Reply(Ack.PUBLIC, view, Optional.empty());
    }

    public static Reply update(View view) {
        return new Reply(Ack.UPDATE, view, Optional.empty());
    }
}
