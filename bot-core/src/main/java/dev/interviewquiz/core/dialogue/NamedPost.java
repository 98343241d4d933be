package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.practice.ConfirmPost;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Posts;
import java.time.Duration;
import java.util.Optional;

/** Posts that actions name: an id that comes in is input, and only those of the member's own workspace are found. */
final class NamedPost {
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Posts posts;
    private final ConfirmPost confirm;

    NamedPost(Posts posts, ConfirmPost confirm) {
        this.posts = posts;
        this.confirm = confirm;
    }

    Optional<Post> find(Scene scene, Action action) {
        return inWorkspace(scene, action)
                .flatMap(post -> proved(scene, post))
                .filter(post -> post.opened().isPresent());
    }

    /** A button of a post that is not known to be posted stands nowhere but on its message. */
    private Optional<Post> proved(Scene scene, Post post) {
        return post.state() == Post.State.RESERVED
                        && scene.interaction().trigger() instanceof Trigger.Click click
                        && click.message().isPresent()
                ? confirm.seen(post.id(), click.message().get())
                : Optional.of(post);
    }

    Reply absent(Scene scene, Action action) {
        return Reply.ephemeral(Sheet.said(scene, absence(scene, action)));
    }

    /** A message may be seen a moment before it is known to be posted, and for long where that cannot be found out. */
    String absence(Scene scene, Action action) {
        return inWorkspace(scene, action)
                .filter(post -> post.state() == Post.State.RESERVED)
                .map(post -> scene.now().isAfter(post.due().plus(MOMENT)) ? "not-confirmed" : "not-yet")
                .orElse("gone");
    }

    private Optional<Post> inWorkspace(Scene scene, Action action) {
        return id(action)
                .flatMap(posts::find)
                .filter(post -> post.channel().workspace().equals(scene.member().workspace()));
    }

    static Optional<PostId> id(Action action) {
        return Optional.of(action.field(0)).filter(PostId::valid).map(PostId::new);
    }
}
