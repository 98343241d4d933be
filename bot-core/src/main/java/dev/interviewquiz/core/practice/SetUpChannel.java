package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.schedule.Pause;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.math.BigInteger;
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

    /** Stores the channel and sets its next post, unless it runs like this already; returns it as it runs now. */
    public Channel setUp(MemberRef admin, Proposal proposal) {
        return stores.transactions().alone(proposal.channel(), () -> {
            Optional<Channel> known = stores.channels().find(proposal.channel());
            Channel wanted = preview(admin, proposal);
            return known.filter(running -> same(running, wanted)).orElseGet(() -> store(admin, known, wanted));
        });
    }

    private static boolean same(Channel running, Channel wanted) {
        return running.schedule().equals(wanted.schedule())
                && running.asking().equals(wanted.asking())
                && running.admin().equals(wanted.admin());
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
