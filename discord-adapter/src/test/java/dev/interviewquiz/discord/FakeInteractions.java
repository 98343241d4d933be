package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A core that says what a test wants and keeps what it was asked. */
final class FakeInteractions implements Interactions {
    final BlockingQueue<Interaction> handled = new LinkedBlockingQueue<>();
    final BlockingQueue<View> undelivered = new LinkedBlockingQueue<>();
    final BlockingQueue<WorkspaceRef> left = new LinkedBlockingQueue<>();
    final BlockingQueue<Set<WorkspaceRef>> present = new LinkedBlockingQueue<>();
    volatile Set<WorkspaceRef> unmet = Set.of();
    volatile Runnable leaving = () -> {};
    volatile Ack ack = Ack.EPHEMERAL;
    volatile Opening opening = new Opening.Form(Gallery.form());
    volatile Function<Interaction, Reply> work = interaction -> Reply.ephemeral(Gallery.said("done"));
    volatile List<CommandSpec> commands = Gallery.commands();

    /** Waits for the next one of these. */
    static <T> T next(BlockingQueue<T> queue) {
        try {
            T next = queue.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("the core was not asked");
            }
            return next;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public List<CommandSpec> commands() {
        return commands;
    }

    @Override
    public Ack ackFor(Interaction interaction) {
        return ack;
    }

    @Override
    public Opening open(Interaction interaction) {
        handled.add(interaction);
        return opening;
    }

    @Override
    public List<Choice> suggest(Interaction typing) {
        handled.add(typing);
        return List.of(new Choice("cnn", new Wording("CNN", "卷积网络")));
    }

    @Override
    public Reply handle(Interaction interaction) {
        handled.add(interaction);
        return work.apply(interaction);
    }

    @Override
    public void undelivered(MemberRef member, View view) {
        undelivered.add(view);
    }

    @Override
    public Reply busy(Interaction interaction) {
        return Reply.ephemeral(Gallery.said("busy"));
    }

    @Override
    public View home(Interaction interaction) {
        return Gallery.said("home");
    }

    @Override
    public void left(WorkspaceRef workspace) {
        leaving.run();
        left.add(workspace);
    }

    @Override
    public Set<WorkspaceRef> present(Set<WorkspaceRef> workspaces) {
        present.add(workspaces);
        return unmet;
    }
}
