package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MessageRef;
import java.util.Optional;

/** Opens a post of which it was not known whether it had arrived: a button pressed on its message is the proof. Thread-safe. */
public final class ConfirmPost {
    private final Transactions transactions;
    private final Posts posts;
    private final Workspaces workspaces;
    private final OpenPost open;
    private final ReportTrouble report;

    ConfirmPost(Stores stores, OpenPost open, ReportTrouble report) {
        this.transactions = stores.transactions();
        this.posts = stores.posts();
        this.workspaces = stores.workspaces();
        this.open = open;
        this.report = report;
    }

    /**
     * It closes at its time, which may be over.
     *
     * @param at a message of the bot's own that holds a button of this post
     * @return the post as it is stored now
     */
    public Optional<Post> seen(PostId id, MessageRef at) {
        return transactions.within(() -> {
            posts.find(id).filter(post -> waits(post, at)).ifPresent(post -> open(post, at));
            return posts.find(id);
        });
    }

    private boolean waits(Post post, MessageRef at) {
        return post.state() == Post.State.RESERVED
                && post.channel().equals(at.channel())
                && !workspaces.get(post.channel().workspace()).asleep();
    }

    private void open(Post post, MessageRef at) {
        report.settle(post.channel(), Setback.Deed.POST);
        open.confirmed(post, at);
    }
}
