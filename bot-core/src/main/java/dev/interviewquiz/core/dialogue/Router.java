package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads every interaction to the feature that answers it. Thread-safe. What goes wrong is logged under a number, without
 * the member's words, and told to him with that number and his own text.
 */
public final class Router implements Interactions {
    static final String QUIZ = "quiz";
    static final String ADMIN = "quiz-admin";

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);

    private final Routes routes;
    private final Scenes scenes;
    private final Frame frame;
    private final Transactions transactions;
    private final List<CommandSpec> commands;

    Router(Routes routes, Scenes scenes, Frame frame, Transactions transactions) {
        this.transactions = transactions;
        this.routes = routes;
        this.scenes = scenes;
        this.frame = frame;
        this.commands = List.of(
                new CommandSpec(QUIZ, Wordings.of("command.quiz"), false, routes.memberVerbs()),
                new CommandSpec(ADMIN, Wordings.of("command.quiz-admin"), true, routes.adminVerbs()));
    }

    @Override
    public List<CommandSpec> commands() {
        return commands;
    }

    @Override
    public Ack ackFor(Interaction interaction) {
        Trigger trigger = interaction.trigger();
        if (trigger instanceof Trigger.Click click) {
            return ackFor(click.actionId(), click.message());
        }
        if (trigger instanceof Trigger.Selection selection) {
            return ackFor(selection.actionId(), selection.message());
        }
        if (trigger instanceof Trigger.Submission submission) {
            return Action.parse(submission.actionId())
                    .flatMap(action -> routes.form(action.verb()))
                    .map(Routes.Form::ack)
                    .orElse(Ack.EPHEMERAL);
        }
        return command(trigger).map(this::ackFor).orElse(Ack.EPHEMERAL);
    }

    /** A message that others see too never changes into what one member is told. */
    private Ack ackFor(String actionId, Optional<MessageRef> message) {
        boolean others =
                message.filter(found -> !found.channel().workspace().direct()).isPresent();
        return Action.parse(actionId)
                .flatMap(action -> routes.click(action.verb()))
                .map(Routes.Click::ack)
                .filter(ack -> ack != Ack.UPDATE || !others)
                .orElse(Ack.EPHEMERAL);
    }

    private Ack ackFor(Said said) {
        if (said.options().get("public", "no").equals("yes")) {
            return Ack.PUBLIC;
        }
        return routes.command(said.command(), said.verb())
                        .flatMap(Routes.Command::opener)
                        .isPresent()
                ? Ack.MODAL
                : Ack.EPHEMERAL;
    }

    @Override
    public Opening open(Interaction interaction) {
        try {
            return opened(scenes.peek(interaction));
        } catch (RuntimeException | Error broken) {
            return new Opening.Told(failed(interaction, broken));
        }
    }

    private Opening opened(Scene scene) {
        Trigger trigger = scene.interaction().trigger();
        if (trigger instanceof Trigger.Click click) {
            Optional<Action> action = Action.parse(click.actionId());
            Optional<Routes.OnOpen> opener =
                    action.flatMap(found -> routes.click(found.verb())).flatMap(Routes.Click::opener);
            if (action.isPresent() && opener.isPresent()) {
                return opener.get().open(scene, action.get());
            }
        }
        Optional<Said> said = command(trigger);
        Optional<Routes.Command> command = said.flatMap(found -> routes.command(found.command(), found.verb()));
        if (said.isEmpty() || command.isEmpty() || command.get().opener().isEmpty()) {
            return new Opening.Told(Sheet.gone(scene));
        }
        if (command.get().administrative() && !scene.admin()) {
            return new Opening.Told(frame.forbidden(scene));
        }
        return command.get().opener().get().open(scene, said.get().options());
    }

    @Override
    public List<Choice> suggest(Interaction typing) {
        try {
            return typing.trigger() instanceof Trigger.Typing trigger
                    ? routes.suggestions(scenes.peek(typing), trigger)
                    : List.of();
        } catch (RuntimeException broken) {
            LOG.warn("no suggestions: {}", broken.toString());
            return List.of();
        }
    }

    @Override
    public Reply handle(Interaction interaction) {
        try {
            Reply reply = routes.isWhole(interaction.trigger())
                    ? transactions.within(() -> handled(scenes.enter(interaction)))
                    : handled(scenes.enter(interaction));
            return reply.within(ackFor(interaction));
        } catch (RuntimeException | Error broken) {
            return failed(interaction, broken);
        }
    }

    private Reply handled(Scene scene) {
        Trigger trigger = scene.interaction().trigger();
        if (trigger instanceof Trigger.Click click) {
            return clicked(scene, click.actionId(), List.of());
        }
        if (trigger instanceof Trigger.Selection selection) {
            return clicked(scene, selection.actionId(), selection.values());
        }
        if (trigger instanceof Trigger.Submission submission) {
            return submitted(scene, submission);
        }
        if (trigger instanceof Trigger.Typed typed) {
            return typed(scene, typed);
        }
        if (trigger instanceof Trigger.Invoked invoked) {
            return run(scene, new Said(invoked.command(), invoked.verb(), new Options(invoked.options())));
        }
        return frame.arrival(scene);
    }

    private Reply clicked(Scene scene, String actionId, List<String> values) {
        Optional<Action> action = Action.parse(actionId);
        Optional<Routes.OnClick> handler =
                action.flatMap(found -> routes.click(found.verb())).flatMap(Routes.Click::handler);
        return handler.isEmpty() ? Sheet.gone(scene) : handler.get().handle(scene, action.orElseThrow(), values);
    }

    private Reply submitted(Scene scene, Trigger.Submission submission) {
        Optional<Action> action = Action.parse(submission.actionId());
        Optional<Routes.Form> form = action.flatMap(found -> routes.form(found.verb()));
        return form.isEmpty()
                ? Sheet.gone(scene)
                : form.get().handler().handle(scene, action.orElseThrow(), submission);
    }

    private Reply typed(Scene scene, Trigger.Typed typed) {
        CommandLine.Parsed parsed = parse(typed);
        if (parsed instanceof CommandLine.Parsed.Command command) {
            return run(scene, new Said(typed.command(), command.verb(), command.options()));
        }
        if (parsed instanceof CommandLine.Parsed.Bare) {
            return typed.command().equals(QUIZ)
                    ? run(scene, new Said(QUIZ, "home", Options.NONE))
                    : frame.usage(scene, spec(typed.command()));
        }
        return frame.misunderstood(scene, spec(typed.command()), parsed);
    }

    private Reply run(Scene scene, Said said) {
        Optional<Routes.Command> command = routes.command(said.command(), said.verb());
        if (command.isEmpty()) {
            return Sheet.gone(scene);
        }
        if (command.get().administrative() && !scene.admin()) {
            return frame.forbidden(scene);
        }
        Optional<Reply> impossible = command.get().administrative()
                ? Optional.empty()
                : frame.impossible(scene, spec(QUIZ), said.verb(), said.options());
        return impossible.orElseGet(() -> command.get().handler().handle(scene, said.options()));
    }

    /** A command that was understood. */
    private record Said(String command, String verb, Options options) {}

    private Optional<Said> command(Trigger trigger) {
        if (trigger instanceof Trigger.Invoked invoked) {
            return Optional.of(new Said(invoked.command(), invoked.verb(), new Options(invoked.options())));
        }
        if (trigger instanceof Trigger.Typed typed && parse(typed) instanceof CommandLine.Parsed.Command command) {
            return Optional.of(new Said(typed.command(), command.verb(), command.options()));
        }
        return Optional.empty();
    }

    private CommandLine.Parsed parse(Trigger.Typed typed) {
        return new CommandLine(spec(typed.command())).parse(typed.text());
    }

    private CommandSpec spec(String command) {
        return commands.get(command.equals(ADMIN) ? 1 : 0);
    }

    @Override
    public void undelivered(MemberRef member, View view) {
        try {
            routes.lost(member, view);
        } catch (RuntimeException broken) {
            LOG.error("what got lost is not said again", broken);
        }
    }

    @Override
    public View unsure(Interaction interaction, View view) {
        undelivered(interaction.member(), view);
        Texts texts = texts(interaction);
        return new Sheet(texts).note(texts.get("unsure")).all(view).view();
    }

    @Override
    public Reply busy(Interaction interaction) {
        Texts texts = texts(interaction);
        return returned(interaction, texts, texts.get("busy"));
    }

    @Override
    public Reply late(Interaction interaction) {
        Texts texts = texts(interaction);
        Sheet sheet = new Sheet(texts);
        if (interaction.trigger() instanceof Trigger.Click click) {
            sheet.text(texts.get("late")).buttons(Button.plain(click.actionId(), texts.get("button.open-form")));
        } else {
            String typed = command(interaction.trigger())
                    .map(said -> "/" + said.command() + " " + said.verb())
                    .orElse("/" + QUIZ);
            sheet.text(texts.get("late.command", typed));
        }
        return Reply.ephemeral(sheet.view());
    }

    @Override
    public View waiting(Interaction interaction) {
        Texts texts = texts(interaction);
        return new Sheet(texts).text(texts.get("waiting")).view();
    }

    @Override
    public Reply failed(Interaction interaction, Throwable broken) {
        String number = Integer.toHexString(System.identityHashCode(broken));
        LOG.error("interaction failed, number {}", number, broken);
        Texts texts = texts(interaction);
        return returned(interaction, texts, texts.get("failed", number));
    }

    private Texts texts(Interaction interaction) {
        return Texts.in(
                scenes.spoken(interaction), interaction.member().workspace().platform());
    }

    private Reply returned(Interaction interaction, Texts texts, String sentence) {
        return GivenBack.reply(texts, sentence, submittedText(interaction.trigger()));
    }

    /** What the member wrote himself: in a form, or after {@code /quiz answer}. */
    private String submittedText(Trigger trigger) {
        return trigger instanceof Trigger.Submission submission
                ? submission.field(GivenBack.FIELD)
                : command(trigger)
                        .map(said -> said.options().get(GivenBack.FIELD, ""))
                        .orElse("");
    }

    @Override
    public View home(Interaction interaction) {
        return handle(interaction).view();
    }

    @Override
    public void left(WorkspaceRef workspace) {
        frame.left(workspace);
    }

    @Override
    public Set<WorkspaceRef> present(Set<WorkspaceRef> workspaces) {
        return frame.present(workspaces);
    }
}
