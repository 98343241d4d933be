package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.QuestionId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts today's question by hand; it is that day's, and there is one a day. One whose message was deleted is put up again, with
 * the answers that it has. Blocking while it is delivered.
 */
public final class PostNow {
    private static final Logger LOG = LoggerFactory.getLogger(PostNow.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Stores stores;
    private final Day day;
    private final Agenda agenda;
    private final InstantSource clock;
    private final Audit audit;

    public PostNow(Stores stores, Day day, Agenda agenda, InstantSource clock) {
        this.stores = stores;
        this.day = day;
        this.agenda = agenda;
        this.clock = clock;
        this.audit = new Audit(stores.audit(), clock);
    }

    /** What became of it. */
    public enum Outcome {
        POSTED,
        /** The day has its post. */
        ALREADY,
        /** The day has its post, but whether its message stands is not known, or it was deleted and could not be put up again. */
        UNSEEN,
        /** Another question than the named one is drawn for the day and waits to be posted: nothing was done. */
        DRAWN,
        /** No question fits the channel. */
        NONE_FITS,
        /** It is reserved, and tried again by itself. */
        UNDELIVERED,
        /** The workspace came back and was not confirmed. */
        ASLEEP
    }

    /** @param question the one to ask; empty for the one that is planned */
    public Outcome post(MemberRef admin, Channel channel, Optional<QuestionId> question) {
        ChannelRef ref = channel.ref();
        if (stores.workspaces().get(ref.workspace()).asleep()) {
            return Outcome.ASLEEP;
        }
        day.found(ref);
        return today(channel)
                .map(post -> again(admin, channel, post, question))
                .orElseGet(() -> fresh(admin, channel, question));
    }

    /** With what another administrator has changed since it was read. */
    private Channel current(Channel channel) {
        return stores.channels().find(channel.ref()).orElse(channel);
    }

    private Optional<Post> today(Channel channel) {
        return stores.posts().on(channel.ref(), current(channel).schedule().dateOf(clock.instant()));
    }

    private Outcome again(MemberRef admin, Channel channel, Post post, Optional<QuestionId> question) {
        if (question.filter(named -> !named.equals(post.question())).isPresent()) {
            return waits(post) ? Outcome.DRAWN : Outcome.ALREADY;
        }
        return waits(post)
                ? delivered(channel, reservedAgain(admin, channel, post), true)
                : restored(admin, channel, post);
    }

    private Outcome fresh(MemberRef admin, Channel channel, Optional<QuestionId> question) {
        return stores.transactions()
                .alone(channel.ref(), () -> reserve(admin, current(channel), question))
                .map(post -> delivered(channel, post, false))
                .orElseGet(() -> today(channel).isPresent() ? Outcome.ALREADY : Outcome.NONE_FITS);
    }

    private Outcome delivered(Channel channel, Post post, boolean inDoubt) {
        return day.post().deliverNow(channel, post, inDoubt).isPresent() ? Outcome.POSTED : undelivered(channel.ref());
    }

    private Outcome restored(MemberRef admin, Channel channel, Post post) {
        try {
            if (post.state() != Post.State.OPEN || !day.post().restored(channel, post)) {
                return Outcome.ALREADY;
            }
            audit(admin, channel, post);
            return Outcome.POSTED;
        } catch (DeliveryException failure) {
            LOG.warn("post {} not put up again: {}", post.id().value(), failure.getMessage());
            return Outcome.UNSEEN;
        }
    }

    /** A post of today that has expired was passed over when the workspace went on. */
    private static boolean waits(Post post) {
        return post.state() == Post.State.RESERVED || post.state() == Post.State.EXPIRED;
    }

    /** Its errand may be delivering it, or has: then it is not touched. */
    private Post reservedAgain(MemberRef admin, Channel channel, Post post) {
        Instant closes = channel.schedule().closes(post.date(), clock.instant());
        return stores.transactions().within(() -> {
            audit(admin, channel, post);
            return stores.posts()
                    .change(
                            post.id(),
                            Post.State.EXPIRED,
                            expired -> expired.in(Post.State.RESERVED).until(closes))
                    .orElse(post);
        });
    }

    private Optional<Post> reserve(MemberRef admin, Channel channel, Optional<QuestionId> question) {
        Optional<Post> post = day.reserve().today(channel, question);
        post.ifPresent(made -> audit(admin, channel, made));
        return post;
    }

    private void audit(MemberRef admin, Channel channel, Post post) {
        audit.wrote(
                admin,
                "post " + channel.ref().id(),
                "",
                post.date() + " " + post.question().value());
    }

    private Outcome undelivered(ChannelRef ref) {
        agenda.at(
                new Errand(Errand.Kind.POST, ChannelKey.of(ref)),
                clock.instant().plus(AGAIN));
        return Outcome.UNDELIVERED;
    }
}
