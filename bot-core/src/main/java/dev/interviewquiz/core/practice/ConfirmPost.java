package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.MessageRef;
import java.time.InstantSource;
import java.util.Optional;

/** Opens a post of which it was not known whether it had arrived: a button pressed on its message is the proof. Thread-safe. */
public final class ConfirmPost {
    private final Transactions transactions;
    private final Posts posts;
    private final Workspaces workspaces;
    private final ReportTrouble report;
    private final Agenda agenda;
    private final InstantSource clock;

    ConfirmPost(Stores stores, ReportTrouble report, Agenda agenda, InstantSource clock) {
        this.transactions = stores.transactions();
        this.posts = stores.posts();
        this.workspaces = stores.workspaces();
        this.report = report;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * It closes at its time, which may be over.
     *
     * @param at a message of the bot's own that holds a button of this post
     * @return the post as it is stored now
     */
    public Optional<Post> seen(PostId id, MessageRef at) {
        return transactions.within(() -> posts.find(id).map(post -> waits(post, at) ? opened(post, at) : post));
    }

    private boolean waits(Post post, MessageRef at) {
        return post.state() == Post.State.RESERVED
                && post.channel().equals(at.channel())
                && !workspaces.get(post.channel().workspace()).asleep();
    }

    private Post opened(Post post, MessageRef at) {
        Post opened = post.opened(at, clock.instant());
        posts.save(opened);
        report.settle(post.channel(), Setback.Deed.POST);
        agenda.at(RevealAnswer.errand(post.id()), post.closes());
        agenda.at(new Errand(Errand.Kind.COUNTER, post.id().value()), clock.instant());
        return opened;
    }
}
