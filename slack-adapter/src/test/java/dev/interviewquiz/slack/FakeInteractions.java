package dev.interviewquiz.slack;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A core that remembers what it was asked. Action ids that start with {@code form} open a form; a closed {@link #gate} holds
 * all work back.
 */
final class FakeInteractions implements Interactions {
    final List<Interaction> handled = new CopyOnWriteArrayList<>();
    final List<WorkspaceRef> gone = new CopyOnWriteArrayList<>();
    final List<WorkspaceRef> here = new CopyOnWriteArrayList<>();
    final BlockingQueue<View> undelivered = new LinkedBlockingQueue<>();
    volatile CountDownLatch gate = new CountDownLatch(0);
    volatile Function<Interaction, Reply> answer = interaction -> Reply.ephemeral(view("Answer"));
    volatile Modal form = form();

    static View view(String words) {
        return new View(Locale.ENGLISH, words, List.of(new Block.Paragraph(Text.of(words))));
    }

    static Modal form() {
        return new Modal(
                Locale.ENGLISH,
                "answer.P1",
                "Your answer",
                Text.of("Why does it overfit?"),
                List.of(
                        new Field.Input("text", "Answer", Optional.of("One to five sentences"), "", true, true, 3000),
                        new Field.Pick(
                                "sure",
                                "How sure are you",
                                List.of(new Option("1", "Guessing"), new Option("2", "Sure")),
                                List.of("2"),
                                0,
                                1)),
                "Send");
    }

    static View buttons(String... actionIds) {
        List<Button> buttons = java.util.Arrays.stream(actionIds)
                .map(id -> Button.plain(id, "Press " + id))
                .toList();
        return new View(Locale.ENGLISH, "Buttons", List.of(new Block.Buttons(buttons)));
    }

    @Override
    public List<CommandSpec> commands() {
        Wording wording = new Wording("Interview practice", "面试练习");
        return List.of(
                new CommandSpec("quiz", wording, false, List.of()),
                new CommandSpec("quiz-admin", wording, true, List.of()));
    }

    @Override
    public Ack ackFor(Interaction interaction) {
        Trigger trigger = interaction.trigger();
        boolean opens = (trigger instanceof Trigger.Click click
                        && click.actionId().startsWith("form"))
                || (trigger instanceof Trigger.Typed typed && typed.text().startsWith("form"));
        return opens ? Ack.MODAL : Ack.EPHEMERAL;
    }

    @Override
    public Opening open(Interaction interaction) {
        handled.add(interaction);
        return new Opening.Form(form);
    }

    @Override
    public List<Choice> suggest(Interaction typing) {
        return List.of();
    }

    @Override
    public Reply handle(Interaction interaction) {
        handled.add(interaction);
        try {
            if (!gate.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the gate stayed closed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return answer.apply(interaction);
    }

    @Override
    public void undelivered(MemberRef member, View view) {
        undelivered.add(view);
    }

    @Override
    public View unsure(Interaction interaction, View view) {
        return view("Unsure");
    }

    @Override
    public Reply busy(Interaction interaction) {
        String text = interaction.trigger() instanceof Trigger.Submission form ? form.field("text") : "";
        return Reply.ephemeral(view("Busy. " + text));
    }

    @Override
    public Reply late(Interaction interaction) {
        return Reply.ephemeral(
                interaction.trigger() instanceof Trigger.Click click ? buttons(click.actionId()) : view("Late"));
    }

    @Override
    public View waiting(Interaction interaction) {
        return view("Waiting");
    }

    @Override
    public View home(Interaction interaction) {
        handled.add(interaction);
        return view("Home of " + interaction.displayName());
    }

    @Override
    public void left(WorkspaceRef workspace) {
        gone.add(workspace);
    }

    @Override
    public Set<WorkspaceRef> present(Set<WorkspaceRef> workspaces) {
        here.addAll(workspaces);
        return Set.of();
    }
}
