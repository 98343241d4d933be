package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Brings the message of a closed post up to date and puts the model answer into its thread. Neither step waits for the
 * other; what failed is tried again, rarer and rarer, and as soon as something works in the channel again. To a message
 * that was deleted and in a thread that was locked nothing more is done.
 */
final class RevealAnswer {
    private static final Duration SHORT_WAIT = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(RevealAnswer.class);

    /** A post whose closing is still under way is among the newest of its channel. */
    private static final int LATEST = 10;
    /** While the workspace stands still nothing is tried; the return asks for it. */
    private static final Duration ASLEEP = Duration.ofDays(1);

    private final Channels channels;
    private final Workspaces workspaces;
    private final Posts posts;
    private final Editions editions;
    private final Announcer announcer;
    private final CurrentCard card;
    private final ReportTrouble report;
    private final Agenda agenda;
    private final InstantSource clock;
    private final FailingSince failing = new FailingSince();

    RevealAnswer(
            Stores stores,
            Announcer announcer,
            CurrentCard card,
            ReportTrouble report,
            Agenda agenda,
            InstantSource clock) {
        this.channels = stores.channels();
        this.workspaces = stores.workspaces();
        this.posts = stores.posts();
        this.editions = stores.editions();
        this.announcer = announcer;
        this.card = card;
        this.report = report;
        this.agenda = agenda;
        this.clock = clock;
    }

    static Errand errand(PostId id) {
        return new Errand(Errand.Kind.CLOSE, id.value());
    }

    /** Returns when to try again; empty when all is done, or no attempt can help. */
    Optional<Instant> of(Post post) {
        Optional<Channel> channel = channels.find(post.channel());
        if (channel.isEmpty() || post.message().isEmpty()) {
            return Optional.empty();
        }
        return workspaces.get(post.channel().workspace()).asleep()
                ? Optional.of(clock.instant().plus(ASLEEP))
                : revealed(channel.get(), post, editions.get(post.edition()));
    }

    /** What would wait long for another attempt in a channel is tried now; a short wait is what the platform has asked for. */
    void retry(ChannelRef channel) {
        Instant now = clock.instant();
        pending(channel).stream()
                .map(post -> errand(post.id()))
                .filter(errand -> agenda.next(errand)
                        .filter(next -> next.isAfter(now.plus(SHORT_WAIT)))
                        .isPresent())
                .forEach(errand -> agenda.at(errand, now));
    }

    /** When the first that waits in a channel is tried; empty where none does. */
    Optional<Instant> nextAttempt(ChannelRef channel) {
        return pending(channel).stream()
                .flatMap(post -> agenda.next(errand(post.id())).stream())
                .min(Comparator.naturalOrder());
    }

    private List<Post> pending(ChannelRef channel) {
        return posts.latest(channel, LATEST).stream()
                .filter(post -> post.state() == Post.State.CLOSED && agenda.has(errand(post.id())))
                .toList();
    }

    private Optional<Instant> revealed(Channel channel, Post post, Question question) {
        Optional<DeliveryException> edit =
                attempt(channel, post, Setback.Deed.EDIT, () -> card.show(post.id(), Post.State.CLOSED));
        if (edit.filter(failure -> failure.kind() == DeliveryException.Kind.MESSAGE_GONE)
                .isPresent()) {
            return Optional.empty();
        }
        Optional<DeliveryException> reveal =
                attempt(channel, post, Setback.Deed.REVEAL, () -> announcer.reveal(channel, post, question));
        if (edit.isEmpty() && reveal.isEmpty()) {
            failing.succeeded(post.id());
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant since = failing.of(post.id(), now);
        return Stream.of(edit, reveal)
                .flatMap(Optional::stream)
                .flatMap(failure -> Backoff.closing(now, post.closes(), since, failure).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<DeliveryException> attempt(Channel channel, Post post, Setback.Deed deed, Runnable step) {
        try {
            step.run();
        } catch (DeliveryException failure) {
            Level level = report.raise(channel, deed, failure) ? Level.WARN : Level.DEBUG;
            LOG.atLevel(level).log("{} of post {} failed: {}", deed, post.id().value(), failure.getMessage());
            return Optional.of(failure);
        }
        if (pending(post.channel()).stream().allMatch(other -> other.id().equals(post.id()))) {
            report.settle(post.channel(), deed);
        }
        return Optional.empty();
    }
}
