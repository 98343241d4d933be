package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question in a channel on a date.
 *
 * @param number counts the channel's posts from 1
 * @param edition which text of the question was asked; see {@link Editions}
 * @param order how the options were shuffled: position → index in the question; empty for an open question
 * @param feedback when members see theirs; fixed when the question is picked
 * @param due when it was to be posted
 * @param opened when it was posted
 * @param firstAsked for a repeat: when the channel was first asked this
 */
public record Post(
        PostId id,
        ChannelRef channel,
        LocalDate date,
        int number,
        QuestionId question,
        String edition,
        Form form,
        List<Integer> order,
        Asking.Feedback feedback,
        State state,
        Instant due,
        Optional<Instant> opened,
        Instant closes,
        Optional<MessageRef> message,
        Optional<LocalDate> firstAsked) {

    /** The life of a post. */
    public enum State {
        /** Picked and stored, not yet known to be delivered. */
        RESERVED,
        OPEN,
        CLOSED,
        /** Its day went by before it could be delivered. */
        EXPIRED
    }

    public Post {
        order = List.copyOf(order);
    }

    public Post opened(MessageRef at, Instant now) {
        return new Post(
                id,
                channel,
                date,
                number,
                question,
                edition,
                form,
                order,
                feedback,
                State.OPEN,
                due,
                Optional.of(now),
                closes,
                Optional.of(at),
                firstAsked);
    }

    Post until(Instant otherClosing) {
        return new Post(
                id,
                channel,
                date,
                number,
                question,
                edition,
                form,
                order,
                feedback,
                state,
                due,
                opened,
                otherClosing,
                message,
                firstAsked);
    }

    public Post in(State other) {
        return new Post(
                id,
                channel,
                date,
                number,
                question,
                edition,
                form,
                order,
                feedback,
                other,
                due,
                opened,
                closes,
                message,
                firstAsked);
    }

    public boolean takesAnswers(Instant now) {
        return state == State.OPEN && now.isBefore(closes);
    }
}
