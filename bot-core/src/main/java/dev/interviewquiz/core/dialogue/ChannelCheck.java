package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Problem;
import java.util.Optional;

/** Whether the bot can do its work in a channel, asked of the platform. Blocking, thread-safe, never throws. */
final class ChannelCheck {
    private final Messenger messenger;

    ChannelCheck(Messenger messenger) {
        this.messenger = messenger;
    }

    /** Why no question can be asked there whatever is allowed, as far as that is known without asking. Immediate. */
    Optional<Problem> unfit(ChannelRef channel) {
        return messenger.unfit(channel);
    }

    Optional<Problem> of(ChannelRef channel) {
        try {
            return messenger.check(channel);
        } catch (DeliveryException failure) {
            return Optional.of(Problem.of(failure));
        }
    }
}
