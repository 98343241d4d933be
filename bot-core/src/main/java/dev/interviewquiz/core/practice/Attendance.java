package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Where the bot is. A workspace that it was removed from stops at once and keeps its data for the retention; one that it
 * comes back to waits for an administrator to confirm before anything is posted.
 */
public final class Attendance {
    private final Transactions transactions;
    private final Workspaces workspaces;
    private final Channels channels;
    private final Agenda agenda;
    private final InstantSource clock;

    public Attendance(
            Transactions transactions, Workspaces workspaces, Channels channels, Agenda agenda, InstantSource clock) {
        this.transactions = transactions;
        this.workspaces = workspaces;
        this.channels = channels;
        this.agenda = agenda;
        this.clock = clock;
    }

    public void arrived(WorkspaceRef ref) {
        Workspace known = workspaces.get(ref);
        if (known.left().isPresent()) {
            workspaces.save(new Workspace(ref, known.config(), known.disabledPacks(), Optional.empty(), true));
        } else {
            workspaces.save(known);
        }
    }

    public void left(WorkspaceRef ref) {
        transactions.run(() -> {
            Workspace known = workspaces.get(ref);
            if (known.left().isEmpty()) {
                workspaces.save(new Workspace(
                        ref, known.config(), known.disabledPacks(), Optional.of(clock.instant()), known.dormant()));
            }
            channels.of(ref)
                    .forEach(channel -> agenda.cancel(new Errand(Errand.Kind.POST, ChannelKey.of(channel.ref()))));
        });
    }

    /** All workspaces of this moment: what is missing was left meanwhile, what is back has arrived. */
    public void present(Set<WorkspaceRef> now) {
        for (Workspace known : workspaces.all()) {
            if (!now.contains(known.ref()) && known.left().isEmpty()) {
                left(known.ref());
            } else if (now.contains(known.ref()) && known.left().isPresent()) {
                arrived(known.ref());
            }
        }
    }

    /** An administrator lets a workspace that came back go on: what was missed stays missed. */
    public void confirmed(WorkspaceRef ref) {
        transactions.run(() -> {
            Workspace known = workspaces.get(ref);
            workspaces.save(new Workspace(ref, known.config(), known.disabledPacks(), Optional.empty(), false));
            for (Channel channel : channels.of(ref)) {
                channels.save(channel.handled(clock.instant()));
                agenda.at(new Errand(Errand.Kind.POST, ChannelKey.of(channel.ref())), clock.instant());
            }
        });
    }
}
