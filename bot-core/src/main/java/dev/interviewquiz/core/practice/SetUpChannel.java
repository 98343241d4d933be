package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.schedule.Pause;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.math.BigInteger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Sets a channel up, or anew: what the form does not ask for stays as it was, a pause ends. Thread-safe.
 *
 * <p>The seed of the choice of questions is made at the first set-up and never changes.
 */
public final class SetUpChannel {
    /** The mark of a channel that was not set up. */
    public static final String NEW = "new";

    private final Stores stores;
    private final Day day;
    private final Supplier<String> ids;
    private final InstantSource clock;
    private final Audit audit;

    /** @param ids random letters and digits */
    public SetUpChannel(Stores stores, Day day, Supplier<String> ids, InstantSource clock) {
        this.stores = stores;
        this.day = day;
        this.ids = ids;
        this.clock = clock;
        this.audit = new Audit(stores.audit(), clock);
    }

    /**
     * What the form asks for.
     *
     * @param packs only these; empty for all that are enabled
     */
    public record Proposal(
            ChannelRef channel,
            LocalTime time,
            ZoneId zone,
            PostingDays days,
            Asking.Speech speech,
            Set<PackId> packs) {
        public Proposal {
            packs = Set.copyOf(packs);
        }
    }

    /**
     * What came of it.
     *
     * @param channel as it runs now
     * @param overtaken it was set up or changed otherwise since the form was opened, so that nothing was changed
     */
    public record Outcome(Channel channel, boolean overtaken) {}

    /** How a channel is set up, in letters and digits: not the same once somebody has changed it, the same after a restart. */
    public static String mark(Channel running) {
        return Integer.toHexString(ChannelTerms.of(running).hashCode());
    }

    /** The channel as it would be; stores nothing. */
    public Channel preview(MemberRef admin, Proposal proposal) {
        Optional<Channel> known = stores.channels().find(proposal.channel());
        Asking asking = known.map(Channel::asking).orElseGet(() -> Asking.in(proposal.speech()));
        Asking wanted = new Asking(
                asking.kind(),
                proposal.speech(),
                proposal.packs(),
                asking.topics(),
                asking.difficulties(),
                asking.feedback());
        long seed = known.map(Channel::seed).orElse(0L);
        return new Channel(proposal.channel(), schedule(known, proposal), wanted, seed, admin, clock.instant());
    }

    private static PostingSchedule schedule(Optional<Channel> known, Proposal proposal) {
        PostingSchedule fresh = PostingSchedule.of(proposal.time(), proposal.zone(), proposal.days());
        PostingSchedule base = known.map(Channel::schedule).orElse(fresh);
        return new PostingSchedule(
                proposal.time(),
                proposal.zone(),
                proposal.days(),
                base.holidays(),
                base.extraDays(),
                base.closing(),
                Pause.NONE,
                base.skipped());
    }

    /**
     * What a set-up does to the question that is open.
     *
     * @param closes when it closes then
     * @param closed when it would close otherwise
     * @param otherSpeech its card changes its language
     */
    public record Moved(Instant closes, Instant closed, boolean otherSpeech) {}

    /** What these settings would do to the question that is open there; stores nothing. */
    public Optional<Moved> moves(Channel wanted) {
        return stores.channels()
                .find(wanted.ref())
                .filter(running -> !same(running, wanted))
                .flatMap(running -> day.open(wanted.ref())
                        .map(post -> new Moved(
                                day.closing(wanted, post),
                                post.closes(),
                                running.asking().speech() != wanted.asking().speech())));
    }

    /** Whether the channel is paused now, which a set-up ends; stores nothing. */
    public boolean endsPause(ChannelRef channel) {
        return stores.channels()
                .find(channel)
                .map(Channel::schedule)
                .filter(schedule -> schedule.pause().covers(schedule.dateOf(clock.instant())))
                .isPresent();
    }

    /** How the channel runs, where the form did not show that and it would run otherwise; stores nothing. */
    public Optional<Channel> overtaken(MemberRef admin, Proposal proposal, String seen) {
        return stores.channels()
                .find(proposal.channel())
                .filter(running -> !mark(running).equals(seen) && !same(running, preview(admin, proposal)));
    }

    /**
     * Stores the channel and sets its next post, unless it runs like this already. One that was lost goes on. Its workspace is
     * recorded, for only of one that is it is noticed when it is left.
     *
     * @param seen the {@link #mark} when the form was opened, or {@link #NEW}
     */
    public Outcome setUp(MemberRef admin, Proposal proposal, String seen) {
        record(proposal.channel().workspace());
        Outcome outcome = alone(admin, proposal, seen);
        if (!outcome.overtaken()) {
            day.found(proposal.channel());
        }
        return outcome;
    }

    private void record(WorkspaceRef ref) {
        stores.transactions()
                .runAlone(
                        ref, () -> stores.workspaces().save(stores.workspaces().get(ref)));
    }

    private Outcome alone(MemberRef admin, Proposal proposal, String seen) {
        return stores.transactions().alone(proposal.channel(), () -> {
            Optional<Channel> known = stores.channels().find(proposal.channel());
            Channel wanted = preview(admin, proposal);
            if (known.isPresent() && !mark(known.get()).equals(seen)) {
                return new Outcome(known.get(), !same(known.get(), wanted));
            }
            Channel running = known.filter(found -> same(found, wanted) && isOf(found, admin))
                    .orElseGet(() -> store(admin, known, wanted));
            return new Outcome(running, false);
        });
    }

    private static boolean isOf(Channel running, MemberRef admin) {
        return running.admin().equals(admin);
    }

    private static boolean same(Channel running, Channel wanted) {
        return running.schedule().equals(wanted.schedule()) && running.asking().equals(wanted.asking());
    }

    private Channel store(MemberRef admin, Optional<Channel> known, Channel wanted) {
        long seed = known.map(Channel::seed).orElseGet(() -> new BigInteger(ids.get(), 36).longValue());
        Channel channel =
                new Channel(wanted.ref(), wanted.schedule(), wanted.asking(), seed, wanted.admin(), wanted.handled());
        day.rescheduled(channel);
        day.coming()
                .next(channel, clock.instant())
                .ifPresent(slot -> day.coming().fill(channel, slot.date()));
        audit.wrote(
                admin,
                "setup " + channel.ref().id(),
                known.map(ChannelTerms::of).orElse(""),
                ChannelTerms.of(channel));
        return channel;
    }
}
