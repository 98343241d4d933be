package dev.interviewquiz.core.platform;

import java.util.List;
import java.util.Set;

/** What the core offers to a front end. Thread-safe; words and decisions are all behind it. */
public interface Interactions {
    /** The slash commands to register; constant for the life of the process. */
    List<CommandSpec> commands();

    /** Of which kind the first reply will be. Pure and immediate: may be called on the event thread. */
    Ack ackFor(Interaction interaction);

    /**
     * For {@link Ack#MODAL}: a form, or a private reply where none makes sense. Blocking: reads some rows by key, and writes
     * down what the reply tells once, or that a message is there which its post had waited for. Never throws.
     */
    Opening open(Interaction interaction);

    /** Completions of the option that is being typed, at most 25. Never throws. */
    List<Choice> suggest(Interaction typing);

    /** Does the work; milliseconds as a rule, blocking. Never throws: what goes wrong is told in the reply. */
    Reply handle(Interaction interaction);

    /** A reply did not reach its member: what it was to say once is said again. Blocking; never throws. */
    default void undelivered(MemberRef member, View view) {}

    /**
     * What the member alone is shown of a view for the whole channel that may have arrived there or not; he may post it again
     * then. Blocking; never throws.
     */
    default View unsure(Interaction interaction, View view) {
        undelivered(interaction.member(), view);
        return view;
    }

    /** What is said when the pool is full: with the text that the member submitted, whole. Pure and immediate. */
    Reply busy(Interaction interaction);

    /** What is said when something broke on the way from the member or back, with the text that he submitted, whole. */
    default Reply failed(Interaction interaction, Throwable broken) {
        return busy(interaction);
    }

    /**
     * What is said when the platform did not open a form in time, with what opens it: a button, or the command to type again.
     */
    default Reply late(Interaction interaction) {
        return busy(interaction);
    }

    /**
     * What stands in a form's place while its result is being worked out, where the platform shows results there. Pure and
     * immediate: may be called on the event thread.
     */
    default View waiting(Interaction interaction) {
        return busy(interaction).view();
    }

    /**
     * The home page of a member, for platforms that ask for it; the front end publishes it. What is told once is told to who
     * opens the page, {@link Trigger.Home}, and kept where it is only brought up to date, {@link Trigger.Refresh}.
     */
    View home(Interaction interaction);

    /** The bot was removed from a workspace: its schedules stop at once. */
    void left(WorkspaceRef workspace);

    /**
     * All workspaces that the bot is in now, told at each start: what is missing was left meanwhile. Blocking.
     *
     * @return those that the core has never met: the front end was away when the bot came there, and welcomes them by
     *     {@link Trigger.Joined} where it would have done so then. Each is named once.
     */
    Set<WorkspaceRef> present(Set<WorkspaceRef> workspaces);
}
