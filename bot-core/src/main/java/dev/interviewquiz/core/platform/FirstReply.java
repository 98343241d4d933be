package dev.interviewquiz.core.platform;

import java.util.function.Consumer;

/** How a front end answers one interaction. {@link Attendant} calls {@code now}, or {@code defer} and then {@code later}. */
public interface FirstReply {
    /** The work was done in time: the first and only reply. */
    void now(Reply reply);

    /** The work goes on: the platform's deferral of this kind. */
    void defer(Ack ack);

    /** The result after a deferral. */
    void later(Reply reply);

    /** For a platform whose acknowledgement is the deferral: the result goes the same way, early or late. */
    static FirstReply acknowledged(Consumer<Reply> send) {
        return new FirstReply() {
            @Override
            public void now(Reply reply) {
                send.accept(reply);
            }

            @Override
            public void defer(Ack ack) {}

            @Override
            public void later(Reply reply) {
                send.accept(reply);
            }
        };
    }
}
