package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.practice.Announcer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Notice;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.Question;
import java.util.Optional;

/** Expects to announce nothing; a test says what is different. */
public class NoAnnouncer implements Announcer {
    @Override
    public MessageRef post(Channel channel, Post post, Question question) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<MessageRef> find(Post post) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void refresh(Channel channel, Post post, Question question, Answers.Totals totals) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reveal(Channel channel, Post post, Question question) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void tell(MemberRef member, Notice notice) {
        throw new UnsupportedOperationException();
    }
}
