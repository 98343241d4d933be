package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records what goes wrong in a channel and tells its administrator once. Never throws for a notice that fails. */
public final class ReportTrouble {
    private static final Logger LOG = LoggerFactory.getLogger(ReportTrouble.class);
    private static final String STOCK = "stock";

    private final Troubles troubles;
    /** A key has at most 25 characters on Discord, and eight are left here. */
    private static final int SHORT = 0xff_ffff;

    private final Announcer announcer;
    private final InstantSource clock;

    public ReportTrouble(Troubles troubles, Announcer announcer, InstantSource clock) {
        this.troubles = troubles;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** A passing failure says nothing against what is known already, and nobody is told of it. */
    void raise(Channel channel, Setback.Deed deed, DeliveryException failure) {
        Setback setback = Setback.of(deed, failure);
        boolean fresh = troubles.raise(channel.ref(), deed.id(), setback.detail(), clock.instant());
        if (failure.kind() == DeliveryException.Kind.RETRY) {
            return;
        }
        if (fresh || troubles.change(channel.ref(), deed.id(), setback.detail(), clock.instant())) {
            String kind = Integer.toHexString((deed.id() + failure.kind()).hashCode() & SHORT);
            tell(channel, new Notice.Undelivered(channel.ref(), setback, key("u" + kind, channel)));
        }
    }

    /** This works again. */
    void settle(ChannelRef channel, Setback.Deed deed) {
        troubles.settle(channel, deed.id());
    }

    /** No question fits the channel at all. */
    void noQuestion(Channel channel) {
        if (troubles.raise(channel.ref(), STOCK, "0", clock.instant())) {
            tell(channel, new Notice.RunningLow(channel.ref(), 0, key("n", channel)));
        }
    }

    /** Tells when 10 and when 0 unasked questions are left. */
    void stock(Channel channel, int unasked) {
        if (unasked > 10) {
            troubles.settle(channel.ref(), STOCK);
        } else if (unasked == 10 || unasked == 0) {
            boolean fresh = troubles.raise(channel.ref(), STOCK + unasked, String.valueOf(unasked), clock.instant());
            if (fresh) {
                tell(channel, new Notice.RunningLow(channel.ref(), unasked, key("s" + unasked, channel)));
            }
        }
    }

    private static String key(String kind, Channel channel) {
        return PostId.of(channel.ref(), java.time.LocalDate.EPOCH).value() + "-" + kind;
    }

    private void tell(Channel channel, Notice notice) {
        try {
            announcer.tell(channel.admin(), notice);
        } catch (DeliveryException failure) {
            LOG.warn("administrator of {} not told: {}", channel.ref(), failure.getMessage());
        }
    }
}
