package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the bot is. A workspace that it was removed from stops at once and keeps its data for the retention; one that it
 * comes back to waits for an administrator to confirm before anything is posted.
 */
public final class Attendance {
    private final Transactions transactions;
    private final Workspaces workspaces;
    private final Channels channels;
    private final Day day;
    private final Agenda agenda;
    private final InstantSource clock;

    public Attendance(Stores stores, Day day, Agenda agenda, InstantSource clock) {
        this.transactions = stores.transactions();
        this.workspaces = stores.workspaces();
        this.channels = stores.channels();
        this.day = day;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Returns the workspace as it is now: one that was left waits. */
    public Workspace arrived(WorkspaceRef ref) {
        return transactions.alone(ref, () -> {
            Workspace known = workspaces.get(ref);
            Workspace here = known.left().isPresent()
                    ? new Workspace(ref, known.config(), known.disabledPacks(), Optional.empty(), true)
                    : known;
            workspaces.save(here);
            return here;
        });
    }

    /** The bot was added to a channel: it goes on there, and what waits for its delivery is tried now. Empty where none was set up. */
    public Optional<Channel> arrived(ChannelRef ref) {
        Optional<Channel> here = channels.find(ref);
        here.map(Channel::ref).ifPresent(known -> {
            day.found(known);
            day.tryNow(known);
        });
        return here;
    }

    public void left(WorkspaceRef ref) {
        transactions.runAlone(ref, () -> {
            Workspace known = workspaces.get(ref);
            if (known.left().isEmpty()) {
                workspaces.save(new Workspace(
                        ref, known.config(), known.disabledPacks(), Optional.of(clock.instant()), known.dormant()));
            }
            channels.of(ref)
                    .forEach(channel -> agenda.cancel(new Errand(Errand.Kind.POST, ChannelKey.of(channel.ref()))));
        });
    }

    /**
     * All workspaces of this moment: what is missing was left meanwhile, what is back has arrived, and whoever set up the
     * first of its channels is told once that it waits.
     *
     * @return those that were never met before: it came to them while nobody listened
     */
    public synchronized Set<WorkspaceRef> present(Set<WorkspaceRef> now) {
        Set<WorkspaceRef> met = workspaces.met();
        record(now, met);
        for (Workspace known : workspaces.all()) {
            if (!now.contains(known.ref()) && known.left().isEmpty()) {
                left(known.ref());
            } else if (now.contains(known.ref()) && known.asleep()) {
                arrived(known.ref());
                channels.of(known.ref()).stream().findFirst().ifPresent(day.report()::waiting);
            }
        }
        return now.stream().filter(ref -> !ref.direct() && !met.contains(ref)).collect(Collectors.toUnmodifiableSet());
    }

    /** That one is left is noticed of what is recorded alone; older versions recorded none that nobody had told them of. */
    private void record(Set<WorkspaceRef> now, Set<WorkspaceRef> met) {
        Set<WorkspaceRef> recorded =
                workspaces.all().stream().map(Workspace::ref).collect(Collectors.toSet());
        Stream<WorkspaceRef> asking = met.stream()
                .filter(ref -> !recorded.contains(ref))
                .filter(ref -> !channels.of(ref).isEmpty());
        Stream.concat(now.stream(), asking)
                .filter(ref -> !ref.direct() && !recorded.contains(ref))
                .forEach(this::arrived);
    }

    /**
     * What a workspace that came back has missed stays missed; nothing is done where none waits. Must be outside of all
     * transactions: each channel is read and stored alone. May be repeated.
     */
    void passOver(WorkspaceRef ref) {
        for (Channel known : channels.of(ref)) {
            transactions.runAlone(
                    known.ref(),
                    () -> channels.find(known.ref())
                            .filter(unused -> workspaces.get(ref).asleep())
                            .ifPresent(day::passOver));
        }
    }

    /** An administrator lets a workspace go on whose days were {@link #passOver passed over}. Call alone with it. */
    void confirmed(WorkspaceRef ref) {
        transactions.run(() -> {
            Workspace known = workspaces.get(ref);
            workspaces.save(new Workspace(ref, known.config(), known.disabledPacks(), Optional.empty(), false));
            channels.of(ref).forEach(day::goesOn);
        });
    }
}
