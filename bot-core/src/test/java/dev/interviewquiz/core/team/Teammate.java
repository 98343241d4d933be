package dev.interviewquiz.core.team;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody in a channel of a team. Immutable: {@link #in}, {@link #speaking} and the like give the same person elsewhere. */
public final class Teammate {
    private final Team team;
    private final MemberRef member;
    private final String name;
    private final Optional<String> channel;
    private final Optional<Locale> locale;
    private final boolean administers;

    Teammate(
            Team team,
            MemberRef member,
            String name,
            Optional<String> channel,
            Optional<Locale> locale,
            boolean administers) {
        this.team = team;
        this.member = member;
        this.name = name;
        this.channel = channel;
        this.locale = locale;
        this.administers = administers;
    }

    public MemberRef ref() {
        return member;
    }

    /** In another channel. */
    public Teammate in(String other) {
        return new Teammate(team, member, name, Optional.of(other), locale, administers);
    }

    /** The same user in another workspace, in its channel of the same name. */
    public Teammate at(WorkspaceRef workspace) {
        Optional<String> there = workspace.direct() ? Optional.empty() : channel;
        return new Teammate(team, new MemberRef(workspace, member.userId()), name, there, locale, administers);
    }

    /** In no channel. */
    public Teammate outside() {
        return new Teammate(team, member, name, Optional.empty(), locale, administers);
    }

    /** With a platform that tells this locale. */
    public Teammate speaking(Locale other) {
        return new Teammate(team, member, name, channel, Optional.of(other), administers);
    }

    /** With a platform that tells no locale. */
    public Teammate ofUnknownLocale() {
        return new Teammate(team, member, name, channel, Optional.empty(), administers);
    }

    /** Under another display name. */
    public Teammate named(String other) {
        return new Teammate(team, member, other, channel, locale, administers);
    }

    /** Types a command: {@code /quiz me}. */
    public Seen types(String line) {
        String[] parts = line.substring(1).split(" ", 2);
        return does(new Trigger.Typed(parts[0], parts.length > 1 ? parts[1] : ""));
    }

    /** Answers the open question of the channel through its form. */
    public Seen answers(String text) {
        return answers(team.openPost(here()), text);
    }

    /** Answers a question through its form. */
    public Seen answers(Posted post, String text) {
        return presses(post, "✍ Answer").send("text", text);
    }

    /** Answers the open choice question of the channel by the button of the right option. */
    public Seen picksRight() {
        return picks(true);
    }

    public Seen picksWrong() {
        return picks(false);
    }

    private Seen picks(boolean right) {
        Posted post = team.openPost(here());
        String letter = post.words()
                .lines()
                .filter(line -> line.matches("[A-D]\\. .*") && line.contains(TeamPack.RIGHT) == right)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no options in " + post.words()))
                .substring(0, 1);
        return presses(post, letter);
    }

    /** Has the open question's solution shown, and says so twice. */
    public Seen gives() {
        return presses(team.openPost(here()), "Show me · 0 points").press("Show me now");
    }

    /** Presses a button of a public message, which the platform tells. */
    public Seen presses(Posted post, String label) {
        Button button = button(post.view(), label);
        return does(new Trigger.Click(button.actionId(), Optional.of(post.message())));
    }

    Seen press(View view, String label) {
        return clicks(button(view, label).actionId());
    }

    private static Button button(View view, String label) {
        return Words.buttons(view).stream()
                .filter(found -> found.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + label + "\" but "
                        + Words.buttons(view).stream().map(Button::label).toList() + " in " + Words.of(view)));
    }

    public Seen clicks(String action) {
        return does(new Trigger.Click(action, Optional.empty()));
    }

    /** What completes an option of a command while it is being typed. */
    public List<Choice> typing(String verb, String option, String text) {
        String command = administers ? "quiz-admin" : "quiz";
        return team.interactions().suggest(interaction(new Trigger.Typing(command, verb, option, text)));
    }

    /** Whatever it leads to: a form where one opens, else the reply. */
    public Seen does(Trigger trigger) {
        Interactions core = team.interactions();
        Interaction interaction = interaction(trigger);
        Seen seen = core.ackFor(interaction) == Ack.MODAL
                ? Seen.of(this, core.open(interaction))
                : Seen.of(this, core.handle(interaction));
        return witnessed(trigger.toString(), seen);
    }

    /** What a front end without forms for commands gets. */
    public Seen handles(Trigger trigger) {
        return witnessed(trigger.toString(), Seen.of(this, team.interactions().handle(interaction(trigger))));
    }

    private Seen witnessed(String what, Seen seen) {
        String where = member.userId() + ": " + what.substring(0, Math.min(120, what.length()));
        if (seen.isForm()) {
            team.witness().form(where, seen.form());
        } else {
            team.witness().view(where, seen.view(), seen.ack() == Ack.PUBLIC);
        }
        return seen;
    }

    /** What this teammate sends, as a front end would. */
    public Interaction interaction(Trigger trigger) {
        return new Interaction(
                member,
                channel.map(id -> new ChannelRef(member.workspace(), id)),
                name,
                locale,
                Set.of(),
                administers,
                Optional.empty(),
                trigger);
    }

    /** A command with typed options, as Discord sends it. */
    public Seen invokes(String command, String verb, Map<String, String> options) {
        return does(new Trigger.Invoked(command, verb, options));
    }

    /** All that this teammate was told directly, oldest first. */
    public List<View> directs() {
        return team.directs(member);
    }

    private String here() {
        return channel.orElseThrow();
    }

    /** Asks for a reminder. */
    public Seen remindedAt(String time, String zone) {
        return types("/quiz settings").press("Reminder…").send("time", time, "zone", zone);
    }

    /** Is away on these days. */
    public Seen away(String from, String to) {
        return types("/quiz settings").press("Days away…").send("from", from, "to", to);
    }
}
