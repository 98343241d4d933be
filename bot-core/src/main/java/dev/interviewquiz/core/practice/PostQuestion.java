package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.OneAtATime;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.schedule.Missed;
import dev.interviewquiz.core.schedule.PostingSchedule;
import dev.interviewquiz.core.schedule.Slot;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Posts a channel's question when it is due: reserve, deliver, open. Whatever stops it in between, the next run goes on
 * from what is stored, and never posts a date twice. Blocking, thread-safe; one run a channel at a time.
 */
public final class PostQuestion {
    private static final Logger LOG = LoggerFactory.getLogger(PostQuestion.class);
    /** A post that waits for its delivery is among the newest of its channel. */
    private static final int LATEST = 3;

    /** Why a day is missed on which the bot had been removed. */
    public static final String AWAY = "away";

    private static final String GONE = "gone";

    private final Transactions transactions;
    private final Channels channels;
    private final Workspaces workspaces;
    private final Posts posts;
    private final Editions editions;
    private final ReservePost reserve;
    private final OpenPost open;
    private final ClosePost close;
    private final RevealAnswer reveal;
    private final LostChannels lost;
    private final ReportTrouble report;
    private final InstantSource clock;
    private final OneAtATime oneAtATime = new OneAtATime();
    private final FailingSince failing = new FailingSince();

    PostQuestion(
            Stores stores,
            ReservePost reserve,
            OpenPost open,
            ClosePost close,
            RevealAnswer reveal,
            ReportTrouble report,
            InstantSource clock) {
        this.transactions = stores.transactions();
        this.channels = stores.channels();
        this.workspaces = stores.workspaces();
        this.posts = stores.posts();
        this.editions = stores.editions();
        this.reserve = reserve;
        this.open = open;
        this.close = close;
        this.reveal = reveal;
        this.lost = new LostChannels(stores);
        this.report = report;
        this.clock = clock;
    }

    /** Does what is due in a channel now; returns when to look again, empty when its schedule stands still. */
    public Optional<Instant> due(ChannelRef ref) {
        return oneAtATime.on(ref, () -> dueNow(ref));
    }

    private Optional<Instant> dueNow(ChannelRef ref) {
        Optional<Channel> channel = channels.find(ref);
        if (channel.isEmpty() || workspaces.get(ref.workspace()).asleep()) {
            return Optional.empty();
        }
        Optional<Post> reserved = reserved(ref);
        if (reserved.isPresent()) {
            return again(channel.get(), reserved.get());
        }
        if (lost.contains(ref)) {
            return Optional.empty();
        }
        Optional<Post> fresh = transactions.alone(ref, () -> channels.find(ref).flatMap(this::reserveDue));
        return fresh.isPresent() ? deliver(channel.get(), fresh.get(), false) : next(ref);
    }

    /** Delivers a post that was reserved by hand, just now, unless its errand was quicker. */
    public Optional<Post> deliver(Channel channel, Post post) {
        return deliverNow(channel, post, false);
    }

    /** @param inDoubt an earlier delivery may have arrived */
    Optional<Post> deliverNow(Channel channel, Post post, boolean inDoubt) {
        return oneAtATime.on(channel.ref(), () -> {
            posts.find(post.id())
                    .filter(found -> found.state() == Post.State.RESERVED)
                    .ifPresent(reserved -> deliver(channels.find(channel.ref()).orElse(channel), reserved, inDoubt));
            return posts.find(post.id()).filter(found -> found.state() == Post.State.OPEN);
        });
    }

    /**
     * Puts the open question up again where its message was deleted; says whether it did.
     *
     * @throws DeliveryException when its message could not be looked at, or not be posted
     */
    boolean restored(Channel channel, Post post) {
        Optional<Post> again = oneAtATime.on(channel.ref(), () -> {
            boolean restored = open.restored(channel, post, editions.get(post.edition()));
            return restored ? Optional.of(post) : Optional.empty();
        });
        again.ifPresent(unused -> report.settle(channel.ref(), Setback.Deed.EDIT));
        return again.isPresent();
    }

    private Optional<Instant> again(Channel channel, Post post) {
        if (channel.schedule().dateOf(clock.instant()).isAfter(post.date())) {
            overdue(post);
            return dueNow(post.channel());
        }
        return deliver(channel, post, true);
    }

    private void overdue(Post post) {
        if (!arrived(post)) {
            transactions.run(() -> expire(post, "undelivered"));
        }
    }

    private boolean arrived(Post post) {
        try {
            boolean arrived = open.arrived(post);
            if (arrived) {
                report.settle(post.channel(), Setback.Deed.POST);
            }
            return arrived;
        } catch (DeliveryException failure) {
            LOG.warn("post {} of {} not looked up: {}", post.id().value(), post.date(), failure.getMessage());
            return false;
        }
    }

    /** Unless it was opened meanwhile. */
    private void expire(Post post, String reason) {
        posts.change(post.id(), Post.State.RESERVED, reserved -> reserved.in(Post.State.EXPIRED))
                .ifPresent(expired -> posts.missed(expired.channel(), expired.date(), reason));
    }

    /** All that is due up to now stays missed, a post that waits for its delivery too. Call within a transaction. */
    void passOver(Channel channel) {
        Instant now = clock.instant();
        reserved(channel.ref()).ifPresent(post -> expire(post, AWAY));
        Missed missed = channel.schedule().missed(channel.handled(), now);
        Stream.concat(missed.over().stream(), missed.toAsk().stream())
                .forEach(slot -> recordMissed(channel.ref(), slot.date(), AWAY));
        channels.save(channel.handled(now));
    }

    /** The days on which a channel was lost stay missed; today's question is asked. Call within a transaction. */
    void found(Channel channel) {
        channel.schedule()
                .missed(channel.handled(), clock.instant())
                .over()
                .forEach(slot -> recordMissed(channel.ref(), slot.date(), GONE));
    }

    private Optional<Post> reserved(ChannelRef ref) {
        return posts.latest(ref, LATEST).stream()
                .filter(post -> post.state() == Post.State.RESERVED)
                .findFirst();
    }

    private Optional<Post> reserveDue(Channel channel) {
        Instant now = clock.instant();
        Optional<Slot> toAsk = toAsk(channel, now, "not running");
        channels.save(channel.handled(now));
        return toAsk.flatMap(slot -> reserve.scheduled(channel, slot));
    }

    /** What is to be asked now; what is over is recorded as missed. */
    private Optional<Slot> toAsk(Channel channel, Instant now, String reason) {
        Missed missed = channel.schedule().missed(channel.handled(), now);
        missed.over().forEach(slot -> recordMissed(channel.ref(), slot.date(), reason));
        return missed.toAsk();
    }

    /**
     * The times of a channel are about to change: what is due by those that it has is not lost. Today's question is asked,
     * unless the new times leave this day out. Call within a transaction; what is due up to now is dealt with.
     */
    void beforeChange(Channel known, PostingSchedule wanted, Instant now) {
        if (workspaces.get(known.ref().workspace()).asleep()) {
            passOver(known);
            return;
        }
        toAsk(known, now, lost.contains(known.ref()) ? GONE : "not running")
                .filter(slot -> wanted.asksOn(slot.date()))
                .ifPresent(slot -> reserve.scheduled(known, slot));
    }

    private void recordMissed(ChannelRef channel, LocalDate date, String reason) {
        if (posts.on(channel, date).isEmpty()) {
            posts.missed(channel, date, reason);
        }
    }

    private Optional<Instant> deliver(Channel channel, Post post, boolean inDoubt) {
        Question question = editions.get(post.edition());
        try {
            close.closeOpen(post.channel());
            open.opened(channel, post, question, inDoubt);
            failing.succeeded(post.id());
            report.settle(post.channel(), Setback.Deed.POST);
            reveal.retry(post.channel());
            return next(post.channel());
        } catch (DeliveryException failure) {
            Level level = report.raise(channel, Setback.Deed.POST, failure) ? Level.WARN : Level.DEBUG;
            LOG.atLevel(level)
                    .log("post {} of {} not delivered: {}", post.id().value(), post.date(), failure.getMessage());
            Instant now = clock.instant();
            return Optional.of(Backoff.next(now, failing.of(post.id(), now), failure));
        }
    }

    /** After all that was dealt with, and not after this moment: a time that has passed since is due at once. */
    private Optional<Instant> next(ChannelRef ref) {
        return channels.find(ref).flatMap(Channel::next).map(Slot::opens);
    }
}
