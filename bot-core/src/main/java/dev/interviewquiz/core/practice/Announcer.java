package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.question.Question;
import java.util.Optional;

/**
 * Tells a channel or a member something. Blocking; every method throws
 * {@link dev.interviewquiz.core.platform.DeliveryException}.
 */
public interface Announcer {
    /** Posts the day's question; a post that has its message already gets another one. */
    MessageRef post(Channel channel, Post post, Question question);

    /** The message of a post whose delivery was in doubt; never the one that it has already. */
    Optional<MessageRef> find(Post post);

    /** Brings the message of a post up to date: how many have answered, or, closed, how it went. */
    void refresh(Channel channel, Post post, Question question, Answers.Totals totals);

    /** Puts the model answer and the discussion into the thread of a closed post, once a language. */
    void reveal(Channel channel, Post post, Question question);

    /** Tells one member directly. */
    void tell(MemberRef member, Notice notice);
}
