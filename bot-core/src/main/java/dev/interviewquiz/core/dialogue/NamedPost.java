package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Posts;
import java.util.Optional;

/** Posts that actions name: an id that comes in is input, and only those of the member's own workspace are found. */
final class NamedPost {
    private final Posts posts;

    NamedPost(Posts posts) {
        this.posts = posts;
    }

    Optional<Post> find(Scene scene, Action action) {
        return inWorkspace(scene, action).filter(post -> post.opened().isPresent());
    }

    Reply absent(Scene scene, Action action) {
        return Reply.ephemeral(Sheet.said(scene, absence(scene, action)));
    }

    /** A message may be seen a moment before it is known to be posted. */
    String absence(Scene scene, Action action) {
        boolean underWay = inWorkspace(scene, action)
                .filter(post -> post.state() == Post.State.RESERVED)
                .isPresent();
        return underWay ? "not-yet" : "gone";
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
