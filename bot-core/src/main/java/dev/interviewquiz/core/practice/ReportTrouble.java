package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.OneAtATime;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.question.PackId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records what goes wrong in a channel and tells an administrator once: who has set it up, else another of the workspace.
 * A notice that fails for a while is tried again soon, and one that reaches nobody a day later, as long as the trouble lasts.
 * One cause is told once, by the gravest of what failed for it.
 */
public final class ReportTrouble {
    private static final Logger LOG = LoggerFactory.getLogger(ReportTrouble.class);
    /** Under which it is recorded that few questions are left, or none, or that none fits at all. */
    private static final String FEW = "stock10";

    private static final String REPEATS = "stock0";
    private static final String NONE_FITS = "stock";
    private static final String WAITING = "return";
    private static final int FEWEST = 10;
    /** What is slight is told after what is grave, or not at all where it has the same cause. */
    private static final Duration SLIGHT = Duration.ofMinutes(1);

    private static final Duration NEXT_DAY = Duration.ofDays(1);
    /** A key has at most 25 characters on Discord, and eight are left here. */
    private static final int SHORT = 0xff_ffff;

    private final Troubles troubles;
    private final Channels channels;
    private final Workspaces workspaces;
    private final Announcer announcer;
    private final Agenda agenda;
    private final InstantSource clock;
    /** Two troubles of a channel that are due together may have one cause. */
    private final OneAtATime telling = new OneAtATime();

    ReportTrouble(Stores stores, Announcer announcer, Agenda agenda, InstantSource clock) {
        this.troubles = stores.troubles();
        this.channels = stores.channels();
        this.workspaces = stores.workspaces();
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
        String detail = Setback.of(deed, failure).detail();
        boolean fresh = troubles.raise(channel.ref(), deed.id(), detail, clock.instant());
        if (failure.kind() == DeliveryException.Kind.RETRY) {
            return fresh;
        }
        boolean news = fresh || troubles.change(channel.ref(), deed.id(), detail, clock.instant());
        if (news) {
            tell(channel.ref(), deed.id(), deed == Setback.Deed.POST ? Duration.ZERO : SLIGHT);
        }
        return news;
    }

    /** This works again. */
    void settle(ChannelRef channel, Setback.Deed deed) {
        troubles.settle(channel, deed.id());
    }

    /** The workspace came back and stands still until an administrator confirms; its errand tells so. */
    void waiting(Channel channel) {
        if (troubles.raise(channel.ref(), WAITING, "", clock.instant())) {
            tell(channel.ref(), WAITING, Duration.ZERO);
        }
    }

    /** An administrator has confirmed. */
    void goesOn(ChannelRef channel) {
        troubles.settle(channel, WAITING);
    }

    /**
     * No question fits the channel at all.
     *
     * @param gone packs that it asks for and that are not there any more
     */
    void noQuestion(Channel channel, Set<PackId> gone) {
        once(channel, NONE_FITS, gone.stream().map(PackId::value).sorted().collect(Collectors.joining(",")));
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
            tell(channel.ref(), kind, Duration.ZERO);
        }
    }

    private void tell(ChannelRef channel, String kind, Duration wait) {
        Errand errand = new Errand(Errand.Kind.TELL, ChannelKey.of(channel) + "/" + kind);
        agenda.at(errand, clock.instant().plus(wait));
    }

    /** Tells what is still to be told; returns when to try again, empty when an administrator knows or it has settled. */
    public Optional<Instant> due(String key) {
        int kindAt = key.lastIndexOf('/');
        ChannelRef ref = ChannelKey.parse(key.substring(0, kindAt));
        return telling.on(ref, () -> due(ref, key.substring(kindAt + 1)));
    }

    private Optional<Instant> due(ChannelRef ref, String kind) {
        List<Troubles.Trouble> known = troubles.of(ref.workspace()).stream()
                .filter(trouble -> trouble.channel().equals(ref))
                .toList();
        Optional<Troubles.Trouble> trouble = known.stream()
                .filter(found -> found.kind().equals(kind) && !found.told() && lasting(found))
                .findFirst();
        return trouble.flatMap(found -> channels.find(ref).flatMap(channel -> due(channel, found, known)));
    }

    private static boolean lasting(Troubles.Trouble trouble) {
        return Setback.of(trouble)
                .filter(setback -> setback.kind() == DeliveryException.Kind.RETRY)
                .isEmpty();
    }

    private Optional<Instant> due(Channel channel, Troubles.Trouble trouble, List<Troubles.Trouble> known) {
        Optional<Instant> again = covered(trouble, known) ? Optional.empty() : told(channel, notice(trouble));
        if (again.isEmpty()) {
            troubles.told(trouble);
        }
        return again;
    }

    /** Whether an administrator has heard of the same cause, by something that is no slighter. */
    private static boolean covered(Troubles.Trouble trouble, List<Troubles.Trouble> known) {
        Optional<Setback> setback = Setback.of(trouble);
        return setback.isPresent()
                && known.stream()
                        .filter(Troubles.Trouble::told)
                        .flatMap(other -> Setback.of(other).stream())
                        .anyMatch(other -> other.covers(setback.get()));
    }

    private Optional<Instant> told(Channel channel, Notice notice) {
        for (MemberRef admin : administrators(channel)) {
            try {
                announcer.tell(admin, notice);
                return Optional.empty();
            } catch (DeliveryException failure) {
                LOG.warn("administrator of {} not told: {}", channel.ref(), failure.getMessage());
                Optional<Instant> soon = Backoff.passing(clock.instant(), failure);
                if (soon.isPresent()) {
                    return soon;
                }
            }
        }
        return Optional.of(clock.instant().plus(NEXT_DAY));
    }

    /** Who has set the channel up, then those whom the workspace names, then who has set up its other channels. */
    private Set<MemberRef> administrators(Channel channel) {
        Set<MemberRef> administrators = new LinkedHashSet<>(Set.of(channel.admin()));
        WorkspaceRef workspace = channel.ref().workspace();
        workspaces.get(workspace).administrators().forEach(id -> administrators.add(new MemberRef(workspace, id)));
        channels.of(workspace).forEach(other -> administrators.add(other.admin()));
        return administrators;
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
                ? new Notice.NoneFits(trouble.channel(), packs(trouble.detail()), key)
                : new Notice.RunningLow(trouble.channel(), Integer.parseInt(trouble.detail()), key);
    }

    private static Set<PackId> packs(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(id -> !id.isEmpty())
                .map(PackId::new)
                .collect(Collectors.toSet());
    }
}
