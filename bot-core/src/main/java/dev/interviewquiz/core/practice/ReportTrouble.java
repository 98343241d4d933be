package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records what goes wrong in a channel and tells its administrator once; a notice that fails for a while is tried again. Never
 * throws for a notice that fails.
 */
public final class ReportTrouble {
    private static final Logger LOG = LoggerFactory.getLogger(ReportTrouble.class);
    /** Under which it is recorded that few questions are left, or none, or that none fits at all. */
    private static final String FEW = "stock10";

    private static final String REPEATS = "stock0";
    private static final String NONE_FITS = "stock";
    private static final String WAITING = "return";
    private static final int FEWEST = 10;
    /** A key has at most 25 characters on Discord, and eight are left here. */
    private static final int SHORT = 0xff_ffff;

    private final Troubles troubles;
    private final Channels channels;
    private final Announcer announcer;
    private final Agenda agenda;
    private final InstantSource clock;

    ReportTrouble(Stores stores, Announcer announcer, Agenda agenda, InstantSource clock) {
        this.troubles = stores.troubles();
        this.channels = stores.channels();
        this.announcer = announcer;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * A passing failure says nothing against what is known already, and nobody is told of it.
     *
     * @return whether it was not known
     */
    boolean raise(Channel channel, Setback.Deed deed, DeliveryException failure) {
        Setback setback = Setback.of(deed, failure);
        String detail = setback.detail();
        boolean told = toldOf(channel, setback);
        boolean fresh = troubles.raise(channel.ref(), deed.id(), detail, clock.instant());
        if (failure.kind() == DeliveryException.Kind.RETRY) {
            return fresh;
        }
        boolean news = fresh || troubles.change(channel.ref(), deed.id(), detail, clock.instant());
        if (news && !told) {
            tell(channel, deed.id(), detail);
        }
        return news;
    }

    /** Whether something else failed in the channel for the same cause, of which its administrator has heard. */
    private boolean toldOf(Channel channel, Setback setback) {
        return troubles.of(channel.ref().workspace()).stream()
                .filter(trouble -> trouble.channel().equals(channel.ref()))
                .flatMap(trouble -> Setback.of(trouble).stream())
                .anyMatch(other -> other.deed() != setback.deed() && other.sameCause(setback));
    }

    /** This works again. */
    void settle(ChannelRef channel, Setback.Deed deed) {
        troubles.settle(channel, deed.id());
    }

    /** The workspace came back and stands still until an administrator confirms; its errand tells so. */
    void waiting(Channel channel) {
        if (troubles.raise(channel.ref(), WAITING, "", clock.instant())) {
            agenda.at(errand(channel.ref(), WAITING), clock.instant());
        }
    }

    /** An administrator has confirmed. */
    void goesOn(ChannelRef channel) {
        troubles.settle(channel, WAITING);
    }

    /** No question fits the channel at all. */
    void noQuestion(Channel channel) {
        once(channel, NONE_FITS, "");
    }

    /**
     * Tells when 10 and when 0 unasked questions are left, anew each time that it comes to that.
     *
     * @param fitting asked or not; whoever has chosen no more than 10 knows that they are few
     */
    void stock(Channel channel, int unasked, int fitting) {
        troubles.settle(channel.ref(), NONE_FITS);
        if (unasked > FEWEST) {
            troubles.settle(channel.ref(), FEW);
        }
        if (unasked > 0) {
            troubles.settle(channel.ref(), REPEATS);
        }
        if (unasked == 0) {
            once(channel, REPEATS, "0");
        } else if (unasked <= FEWEST && fitting > FEWEST) {
            once(channel, FEW, String.valueOf(unasked));
        }
    }

    private void once(Channel channel, String kind, String detail) {
        if (troubles.raise(channel.ref(), kind, detail, clock.instant())) {
            tell(channel, kind, detail);
        }
    }

    private void tell(Channel channel, String kind, String detail) {
        told(channel, new Troubles.Trouble(channel.ref(), kind, detail, clock.instant()))
                .ifPresent(again -> agenda.at(errand(channel.ref(), kind), again));
    }

    /** Tells what could not be told before; returns when to try again, empty when it is done or has settled. */
    public Optional<Instant> due(String key) {
        int kindAt = key.lastIndexOf('/');
        ChannelRef ref = ChannelKey.parse(key.substring(0, kindAt));
        String kind = key.substring(kindAt + 1);
        Optional<Troubles.Trouble> trouble = troubles.of(ref.workspace()).stream()
                .filter(found -> found.channel().equals(ref) && found.kind().equals(kind))
                .findFirst();
        return trouble.flatMap(found -> channels.find(ref).flatMap(channel -> told(channel, found)));
    }

    private static Errand errand(ChannelRef channel, String kind) {
        return new Errand(Errand.Kind.TELL, ChannelKey.of(channel) + "/" + kind);
    }

    private Optional<Instant> told(Channel channel, Troubles.Trouble trouble) {
        try {
            announcer.tell(channel.admin(), notice(trouble));
            return Optional.empty();
        } catch (DeliveryException failure) {
            LOG.warn("administrator of {} not told: {}", channel.ref(), failure.getMessage());
            return Backoff.passing(clock.instant(), failure);
        }
    }

    private static Notice notice(Troubles.Trouble trouble) {
        String key = PostId.of(trouble.channel(), LocalDate.EPOCH).value() + "-"
                + Integer.toHexString((trouble.kind() + trouble.detail()).hashCode() & SHORT);
        Optional<Setback> setback = Setback.of(trouble);
        if (setback.isPresent()) {
            return new Notice.Undelivered(trouble.channel(), setback.get(), key);
        }
        if (trouble.kind().equals(WAITING)) {
            return new Notice.Waiting(trouble.channel(), key);
        }
        return trouble.kind().equals(NONE_FITS)
                ? new Notice.NoneFits(trouble.channel(), key)
                : new Notice.RunningLow(trouble.channel(), Integer.parseInt(trouble.detail()), key);
    }
}
