package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Posts;
import java.util.Optional;

/** Says of a scored answer that the workspace's board counts another one for its date, and which. */
final class CountedElsewhere {
    private final Posts posts;
    private final Answers answers;

    CountedElsewhere(Posts posts, Answers answers) {
        this.posts = posts;
        this.answers = answers;
    }

    Optional<Text> of(Scene scene, Feedback feedback) {
        Answer answer = feedback.answer();
        return Optional.of(answer)
                .filter(given -> given.kind() == Answer.Kind.SCORED)
                .flatMap(given -> answers.firstOf(given.date(), given.member()))
                .filter(first -> !first.post().equals(answer.post()))
                .flatMap(first -> first.post().flatMap(posts::find))
                .map(post -> said(scene, post));
    }

    private static Text said(Scene scene, Post post) {
        boolean waits = post.feedback() == Asking.Feedback.CLOSE && post.state() != Post.State.CLOSED;
        String key = waits ? "feedback.date-will-count" : "feedback.date-counts";
        return Text.of(scene.lead(key))
                .plus(new Span.Channel(post.channel(), post.channel().id()))
                .plus(scene.texts().trail(key + "-end"));
    }
}
