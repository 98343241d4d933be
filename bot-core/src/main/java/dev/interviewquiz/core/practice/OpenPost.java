package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
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
    void opened(Channel channel, Post reserved, Question question, boolean inDoubt) {
        Post post = timely(channel, reserved);
        Optional<MessageRef> found = inDoubt ? announcer.find(post) : Optional.empty();
        MessageRef message = found.orElseGet(() -> announcer.post(channel, post, question));
        Instant now = clock.instant();
        Optional<Channel> current = transactions.alone(channel.ref(), () -> {
            open(post.id(), stored -> closing(stored, reserved, post).opened(message, now))
                    .filter(opened ->
                            found.isPresent() || !opened.closes().equals(post.closes()) || speaksOtherwiseNow(channel))
                    .ifPresent(opened -> bringUpToDate(opened, now));
            return channels.find(channel.ref()).map(known -> goneOn(known, post));
        });
        current.ifPresent(this::tellStock);
    }

    /** A delivery that took longer than the post was to be open: it closes as one that opens now does. */
    private Post timely(Channel channel, Post post) {
        Instant now = clock.instant();
        return now.isBefore(post.closes())
                ? post
                : post.until(channel.schedule().closes(post.date(), now));
    }

    private boolean speaksOtherwiseNow(Channel told) {
        return channels.find(told.ref())
                .filter(now -> now.asking().speech() != told.asking().speech())
                .isPresent();
    }

    /** As it was told when it was delivered, unless the schedule was changed meanwhile. */
    private static Post closing(Post stored, Post reserved, Post told) {
        return stored.closes().equals(reserved.closes()) ? stored.until(told.closes()) : stored;
    }

    /** With what the post itself needs, as each transaction takes its time where thousands of channels are due at once. */
    private Channel goneOn(Channel channel, Post post) {
        coming.fill(channel, post.date().plusDays(1));
        channel.next()
                .ifPresent(slot -> agenda.at(new Errand(Errand.Kind.POST, ChannelKey.of(channel.ref())), slot.opens()));
        return channel;
    }

    private void tellStock(Channel channel) {
        report.stock(channel, coming.unasked(channel), coming.fitting(channel).size());
    }

    private void bringUpToDate(Post open, Instant now) {
        agenda.at(new Errand(Errand.Kind.COUNTER, open.id().value()), now);
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
        open(post.id(), reserved -> reserved.opened(message, now)).ifPresent(opened -> bringUpToDate(opened, now));
    }
}
