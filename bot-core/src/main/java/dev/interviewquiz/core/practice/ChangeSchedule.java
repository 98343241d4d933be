package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.Plan;
import dev.interviewquiz.core.schedule.Planned;
import dev.interviewquiz.core.schedule.PostingSchedule;
import dev.interviewquiz.core.schedule.Slot;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes when and what a channel is asked. The stored plan is filled again: days that still fit stay as they were shown.
 * Thread-safe.
 */
public final class ChangeSchedule {
    private final Stores stores;
    private final Day day;
    private final InstantSource clock;
    private final Audit audit;

    public ChangeSchedule(Stores stores, Day day, InstantSource clock) {
        this.stores = stores;
        this.day = day;
        this.clock = clock;
        this.audit = new Audit(stores.audit(), clock);
    }

    /**
     * What became of it.
     *
     * @param before as it was
     * @param replanned days that this change has made differ from what was shown
     * @param feedbackWaits a question is open that gives its feedback as it was set before
     * @param closes when the question that is open closes now, where its schedule was changed
     * @param closesAsBefore the new closing time begins only with the next one
     */
    public record Changed(
            Channel before,
            Channel channel,
            List<Planned> replanned,
            boolean feedbackWaits,
            Optional<Instant> closes,
            boolean closesAsBefore) {
        public Changed {
            replanned = List.copyOf(replanned);
        }

        /** It was set so already: nothing was stored, and nothing is in the audit. */
        static Changed none(Channel known) {
            return new Changed(known, known, List.of(), false, Optional.empty(), false);
        }

        public boolean nothing() {
            return before.equals(channel);
        }
    }

    /** @param what names the change in the audit; empty when the channel is not set up */
    public Optional<Changed> change(MemberRef admin, ChannelRef ref, String what, UnaryOperator<Channel> change) {
        return stores.transactions()
                .alone(
                        ref,
                        () -> stores.channels()
                                .find(ref)
                                .map(known -> changed(admin, known, what + " " + ref.id(), change.apply(known))));
    }

    private Changed changed(MemberRef admin, Channel known, String what, Channel wanted) {
        if (wanted.equals(known)) {
            return Changed.none(known);
        }
        store(known, wanted);
        audit.wrote(admin, what, ChannelTerms.of(known), ChannelTerms.of(wanted));
        return new Changed(
                known,
                wanted,
                replanned(known, wanted),
                feedbackWaits(known, wanted),
                closes(known, wanted),
                closesAsBefore(known, wanted));
    }

    private void store(Channel known, Channel wanted) {
        if (wanted.schedule().equals(known.schedule())) {
            day.changed(wanted);
            return;
        }
        day.rescheduled(wanted);
    }

    private boolean feedbackWaits(Channel known, Channel wanted) {
        Asking.Feedback now = wanted.asking().feedback();
        return known.asking().feedback() != now
                && open(wanted).filter(post -> post.feedback() != now).isPresent();
    }

    private Optional<Instant> closes(Channel known, Channel wanted) {
        return wanted.schedule().equals(known.schedule())
                ? Optional.empty()
                : open(wanted).map(Post::closes);
    }

    /** A closing time that is over for today, or nearly so, does not close what is open. */
    private boolean closesAsBefore(Channel known, Channel wanted) {
        PostingSchedule schedule = wanted.schedule();
        if (schedule.closing().equals(known.schedule().closing()) || !(schedule.closing() instanceof Closing.At)) {
            return false;
        }
        return open(wanted)
                .filter(post -> !post.closes()
                        .equals(schedule.closes(post.date(), post.opened().orElse(post.due()))))
                .isPresent();
    }

    private Optional<Post> open(Channel channel) {
        return stores.posts().latest(channel.ref(), 1).stream()
                .filter(post -> post.state() == Post.State.OPEN)
                .findFirst();
    }

    private List<Planned> replanned(Channel known, Channel channel) {
        Optional<LocalDate> from = day.coming().next(channel, clock.instant()).map(Slot::date);
        if (from.isEmpty()) {
            return List.of();
        }
        Plan before = stores.plans().of(channel.ref(), from.get());
        boolean otherKind = known.asking().kind() != channel.asking().kind();
        Plan after = otherKind
                ? day.coming().replan(channel, from.get())
                : day.coming().fill(channel, from.get());
        return after.days().stream()
                .filter(Planned::replanned)
                .filter(planned -> before.on(planned.date())
                        .filter(earlier -> !earlier.ask().equals(planned.ask()))
                        .isPresent())
                .toList();
    }
}
