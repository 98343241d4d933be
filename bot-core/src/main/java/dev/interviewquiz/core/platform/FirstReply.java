package dev.interviewquiz.core.platform;

/** How a front end answers one interaction. {@link Attendant} calls {@code now}, or {@code defer} and then {@code later}. */
public interface FirstReply {
    /** The work was done in time: the first and only reply. */
    void now(Reply reply);

    /** The work goes on: the platform's deferral of this kind. */
    void defer(Ack ack);

    /** The result after a deferral. */
    void later(Reply reply);
}
