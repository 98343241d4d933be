package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which verb leads where. Filled once at the start; read-only afterwards. */
final class Routes {
    /** Answers a command. */
    interface OnCommand {
        Reply handle(Scene scene, Options options);
    }

    /** Answers a button or a menu; {@code values} are the entries chosen from a menu. */
    interface OnClick {
        Reply handle(Scene scene, Action action, List<String> values);
    }

    /** Makes a form. */
    interface OnOpen {
        Opening open(Scene scene, Action action);
    }

    /** Answers a form that was sent. */
    interface OnSubmit {
        Reply handle(Scene scene, Action action, Trigger.Submission submission);
    }

    /** Makes the form of a command. */
    interface OnCommandOpen {
        Opening open(Scene scene, Options options);
    }

    /** Completes an option that is being typed. */
    interface OnTyping {
        List<Choice> suggest(Scene scene, String typed);
    }

    /** A command with its place in the surface. */
    record Command(CommandSpec.Verb spec, boolean administrative, OnCommand handler, Optional<OnCommandOpen> opener) {}

    record Click(Ack ack, Optional<OnClick> handler, Optional<OnOpen> opener) {}

    record Form(Ack ack, OnSubmit handler) {}

    private final Map<String, Command> commands = new HashMap<>();
    private final List<CommandSpec.Verb> memberVerbs = new ArrayList<>();
    private final List<CommandSpec.Verb> adminVerbs = new ArrayList<>();
    private final Map<String, Click> clicks = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, OnTyping> typings = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Map<String, Consumer<MemberRef>> unseen = new HashMap<>();
    private final List<BiConsumer<MemberRef, View>> unseenViews = new ArrayList<>();
    private final List<Consumer<MemberRef>> forgetting = new ArrayList<>();

    /** {@code /quiz verb}: everyone. */
    void member(CommandSpec.Verb spec, OnCommand handler) {
        memberVerbs.add(spec);
        commands.put(Router.QUIZ + " " + spec.name(), new Command(spec, false, handler, Optional.empty()));
    }

    /** {@code /quiz-admin verb}: administrators of the workspace; checked before the handler is called. */
    void admin(CommandSpec.Verb spec, OnCommand handler) {
        adminVerbs.add(spec);
        commands.put(Router.ADMIN + " " + spec.name(), new Command(spec, true, handler, Optional.empty()));
    }

    /** {@code /quiz-admin verb} that opens a form; {@code handler} answers where a front end has no forms for commands. */
    void adminForm(CommandSpec.Verb spec, OnCommandOpen opener, OnCommand handler) {
        adminVerbs.add(spec);
        commands.put(Router.ADMIN + " " + spec.name(), new Command(spec, true, handler, Optional.of(opener)));
    }

    /** Completions of every option with this name, or of that of one verb: {@code "show question"}. */
    void typing(String option, OnTyping handler) {
        typings.put(option, handler);
    }

    List<Choice> suggestions(Scene scene, Trigger.Typing typing) {
        OnTyping handler = typings.getOrDefault(typing.verb() + " " + typing.option(), typings.get(typing.option()));
        return handler == null
                ? List.of()
                : handler.suggest(scene, typing.text()).stream()
                        .limit(25)
                        .map(choice -> spoken(scene, choice))
                        .toList();
    }

    /** In the member's own language, whatever that of his client is. */
    private static Choice spoken(Scene scene, Choice choice) {
        String label = choice.label().in(scene.texts().locale());
        return new Choice(choice.value(), new Wording(label, label));
    }

    /** A button or menu that is answered privately. */
    void click(String verb, OnClick handler) {
        clicks.put(verb, new Click(Ack.EPHEMERAL, Optional.of(handler), Optional.empty()));
    }

    /** A button or menu that changes the message it stands on. */
    void update(String verb, OnClick handler) {
        clicks.put(verb, new Click(Ack.UPDATE, Optional.of(handler), Optional.empty()));
    }

    /** A button that opens a form; the form comes back under the same verb. */
    void form(String verb, OnOpen opener, OnSubmit handler) {
        clicks.put(verb, new Click(Ack.MODAL, Optional.empty(), Optional.of(opener)));
        forms.put(verb, new Form(Ack.EPHEMERAL, handler));
    }

    /** What is done about a button of this verb that its member has not seen, since the reply with it got lost. */
    void unseen(String verb, Consumer<MemberRef> handler) {
        unseen.put(verb, handler);
    }

    /** What is done about a view that its member has not seen, or nobody where it was for all. */
    void unseen(BiConsumer<MemberRef, View> handler) {
        unseenViews.add(handler);
    }

    /** What else is to be forgotten of a member whose data are deleted: beside the tables of members and answers. */
    void forgotten(Consumer<MemberRef> handler) {
        forgetting.add(handler);
    }

    /** Outside of transactions. */
    void forget(MemberRef member) {
        forgetting.forEach(handler -> handler.accept(member));
    }

    /** Does it for a view and for all its buttons. */
    void lost(MemberRef member, View view) {
        unseenViews.forEach(handler -> handler.accept(member, view));
        view.blocks().stream()
                .flatMap(block -> block instanceof Block.Buttons row ? row.buttons().stream() : Stream.empty())
                .flatMap(button -> Action.parse(button.actionId()).stream())
                .map(Action::verb)
                .flatMap(verb -> Optional.ofNullable(unseen.get(verb)).stream())
                .forEach(handler -> handler.accept(member));
    }

    /** What these verbs do, and what the member is remembered by, is stored in one transaction: they talk to nobody else. */
    void whole(String... verbs) {
        whole.addAll(List.of(verbs));
    }

    boolean isWhole(Trigger trigger) {
        String id = trigger instanceof Trigger.Submission submission
                ? submission.actionId()
                : trigger instanceof Trigger.Click click ? click.actionId() : "";
        return Action.parse(id).filter(action -> whole.contains(action.verb())).isPresent();
    }

    Optional<Command> command(String command, String verb) {
        return Optional.ofNullable(commands.get(command + " " + verb));
    }

    Optional<Click> click(String verb) {
        return Optional.ofNullable(clicks.get(verb));
    }

    Optional<Form> form(String verb) {
        return Optional.ofNullable(forms.get(verb));
    }

    List<CommandSpec.Verb> memberVerbs() {
        return List.copyOf(memberVerbs);
    }

    List<CommandSpec.Verb> adminVerbs() {
        return List.copyOf(adminVerbs);
    }
}
