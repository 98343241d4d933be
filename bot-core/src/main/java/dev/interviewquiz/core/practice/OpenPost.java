package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.question.Question;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Delivers a reserved post and opens it; its closing is set in the same transaction. */
public final class OpenPost {
    private final Transactions transactions;
    private final Channels channels;
    private final Posts posts;
    private final Announcer announcer;
    private final CurrentCard card;
    private final Coming coming;
    private final ReportTrouble report;
    private final Agenda agenda;
    private final InstantSource clock;

    public OpenPost(
            Stores stores,
            Announcer announcer,
            CurrentCard card,
            Coming coming,
            ReportTrouble report,
            Agenda agenda,
            InstantSource clock) {
        this.transactions = stores.transactions();
        this.channels = stores.channels();
        this.posts = stores.posts();
        this.announcer = announcer;
        this.card = card;
        this.coming = coming;
        this.report = report;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * @param inDoubt an earlier delivery may have arrived: its message is looked up before anything is posted
     * @throws DeliveryException when it could not be delivered, or not be looked up
     */
    void opened(Channel channel, Post post, Question question, boolean inDoubt) {
        Optional<MessageRef> found = inDoubt ? announcer.find(post) : Optional.empty();
        MessageRef message = found.orElseGet(() -> announcer.post(channel, post, question));
        Instant now = clock.instant();
        int unasked = transactions.alone(channel.ref(), () -> {
            open(post.id(), reserved -> reserved.until(post.closes()).opened(message, now));
            coming.fill(channel, post.date().plusDays(1));
            lookAgain(channel.ref());
            return coming.unasked(channel);
        });
        if (found.isPresent()) {
            card.show(post.id(), Post.State.OPEN);
        }
        report.stock(channel, unasked, coming.fitting(channel).size());
    }

    /** With what the post itself needs, as each transaction takes its time where thousands of channels are due at once. */
    private void lookAgain(ChannelRef ref) {
        channels.find(ref)
                .flatMap(Channel::next)
                .ifPresent(slot -> agenda.at(new Errand(Errand.Kind.POST, ChannelKey.of(ref)), slot.opens()));
    }

    /** Empty where a member was quicker and has opened it: see {@link ConfirmPost}. */
    private Optional<Post> open(PostId id, UnaryOperator<Post> opening) {
        Optional<Post> opened = posts.change(id, Post.State.RESERVED, opening);
        opened.ifPresent(post -> agenda.at(RevealAnswer.errand(id), post.closes()));
        return opened;
    }

    /**
     * Puts an open post up again where its message was deleted; one that was put up before, with its answer lost, is found.
     *
     * @return whether it was
     * @throws DeliveryException when its message could not be looked at, or not be posted
     */
    boolean restored(Channel channel, Post post, Question question) {
        try {
            card.show(post.id(), Post.State.OPEN);
            return false;
        } catch (DeliveryException failure) {
            if (failure.kind() != DeliveryException.Kind.MESSAGE_GONE) {
                throw failure;
            }
        }
        MessageRef message = announcer.find(post).orElseGet(() -> announcer.post(channel, post, question));
        posts.change(
                post.id(),
                Post.State.OPEN,
                found -> found.opened(message, found.opened().orElseThrow()));
        card.show(post.id(), Post.State.OPEN);
        return true;
    }

    /**
     * Opens a post whose day went by, where its message had arrived all the same; it closes at its time, which may be
     * over.
     *
     * @throws DeliveryException when it could not be looked up
     */
    boolean arrived(Post post) {
        Optional<MessageRef> found = announcer.find(post);
        found.ifPresent(message -> transactions.run(() -> confirmed(post, message)));
        return found.isPresent();
    }

    /**
     * Opens a post whose message stands there, unless it is open meanwhile; it closes at its time, which may be over. Call
     * within a transaction.
     */
    void confirmed(Post post, MessageRef message) {
        Instant now = clock.instant();
        open(post.id(), reserved -> reserved.opened(message, now))
                .ifPresent(opened ->
                        agenda.at(new Errand(Errand.Kind.COUNTER, opened.id().value()), now));
    }
}
