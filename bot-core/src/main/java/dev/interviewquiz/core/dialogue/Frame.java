package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Attendance;
import dev.interviewquiz.core.practice.Coming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said around the features: unknown words, missing rights, arrival and departure. */
final class Frame {
    private static final int NAME = 60;

    private final Attendance attendance;
    private final Coming coming;
    private final Supplier<Routes> routes;

    Frame(Attendance attendance, Coming coming, Supplier<Routes> routes) {
        this.attendance = attendance;
        this.coming = coming;
        this.routes = routes;
    }

    Reply forbidden(Scene scene) {
        return Rights.refused(scene);
    }

    Reply usage(Scene scene, CommandSpec spec) {
        return Reply.ephemeral(
                Sheet.of(scene).text(verbs(scene, spec.name(), spec.verbs())).view());
    }

    /** All verbs of a command with their descriptions, one a line. */
    static Text verbs(Scene scene, String command, List<CommandSpec.Verb> verbs) {
        Text lines = Text.EMPTY;
        for (CommandSpec.Verb verb : verbs) {
            lines = lines.plus(lines.isEmpty() ? "" : "\n")
                    .plus(new Span.Code("/" + command + " " + verb.name()))
                    .plus(" " + verb.description().in(scene.texts().locale()));
        }
        return lines;
    }

    /** A word that is no verb of the command, with the one that may be meant. */
    static Reply unknownVerb(Scene scene, String command, List<CommandSpec.Verb> verbs, String word) {
        return told(
                scene,
                scene.say("unknown.verb", Cut.to(60, word)),
                meant(command, verbs, word),
                String.join(", ", names(verbs)));
    }

    /** A verb of the other command. */
    private Optional<String> ofTheOther(CommandSpec spec, String word) {
        boolean member = spec.name().equals(Router.QUIZ);
        List<CommandSpec.Verb> verbs =
                member ? routes.get().adminVerbs() : routes.get().memberVerbs();
        return names(verbs).stream()
                .filter(word::equals)
                .map(verb -> "/" + (member ? Router.ADMIN : Router.QUIZ) + " " + verb)
                .findFirst();
    }

    private static Optional<String> meant(String command, List<CommandSpec.Verb> verbs, String word) {
        return VerbWords.nearest(word, names(verbs)).map(verb -> "/" + command + " " + verb);
    }

    private static List<String> names(List<CommandSpec.Verb> verbs) {
        return verbs.stream().map(CommandSpec.Verb::name).toList();
    }

    /** What was typed after it may be somebody's answer, and the platform shows it no more. */
    private Reply unknownVerb(Scene scene, CommandSpec spec, CommandLine.Parsed.UnknownVerb unknown) {
        Optional<String> meant =
                ofTheOther(spec, unknown.word()).or(() -> meant(spec.name(), spec.verbs(), unknown.word()));
        String sentence = scene.say("unknown.verb", Cut.to(60, unknown.word()));
        if (unknown.more().isEmpty()) {
            return told(scene, sentence, meant, String.join(", ", names(spec.verbs())));
        }
        String remedy = meant.map(verb -> scene.say("unknown.meant", verb))
                .orElseGet(() -> scene.say("unknown.known", String.join(", ", names(spec.verbs()))));
        return GivenBack.reply(
                scene.texts(), sentence + "\n" + remedy, unknown.more().orElseThrow());
    }

    Reply misunderstood(Scene scene, CommandSpec spec, CommandLine.Parsed parsed) {
        if (parsed instanceof CommandLine.Parsed.UnknownVerb unknown) {
            return unknownVerb(scene, spec, unknown);
        }
        if (parsed instanceof CommandLine.Parsed.Beside beside) {
            String sentence = scene.say("unknown.option", Cut.to(NAME, beside.word()));
            return GivenBack.reply(scene.texts(), sentence + "\n" + scene.say("unknown.known", "text:"), beside.text());
        }
        return unknownOption(scene, spec, (CommandLine.Parsed.UnknownOption) parsed);
    }

    private static Reply unknownOption(Scene scene, CommandSpec spec, CommandLine.Parsed.UnknownOption unknown) {
        String options = spec.verbs().stream()
                .filter(verb -> verb.name().equals(unknown.verb()))
                .flatMap(verb -> verb.arguments().stream())
                .map(argument -> argument.name() + ":")
                .collect(Collectors.joining(" "));
        if (options.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "unknown.takes-none", "/" + spec.name() + " " + unknown.verb()));
        }
        String key = unknown.named() ? "unknown.option" : "unknown.bare";
        String sentence = scene.say(key, Cut.to(60, unknown.word()));
        return told(scene, sentence, unknown.meant().map(name -> name + ":"), options);
    }

    /** A value that is none of those that an option takes; what administrators type is read more kindly by its features. */
    Optional<Reply> impossible(Scene scene, CommandSpec spec, String verb, Options options) {
        List<CommandSpec.Argument> arguments = spec.verbs().stream()
                .filter(found -> found.name().equals(verb))
                .flatMap(found -> found.arguments().stream())
                .toList();
        return arguments.stream()
                .filter(argument -> !argument.choices().isEmpty())
                .filter(argument -> options.get(argument.name())
                        .filter(value -> values(argument).noneMatch(value::equals))
                        .isPresent())
                .map(argument -> impossible(scene, arguments, argument, options.get(argument.name(), "")))
                .findFirst();
    }

    /** What was meant may be a value of another option, whose name was left out. */
    private static Reply impossible(
            Scene scene, List<CommandSpec.Argument> arguments, CommandSpec.Argument argument, String value) {
        String sentence = scene.say("unknown.value", argument.name(), Cut.to(40, value));
        String plain = SettingsReader.plain(value);
        Optional<String> meant = Nearest.to(plain, values(argument).toList())
                .map(near -> argument.name() + ":" + near)
                .or(() -> arguments.stream()
                        .filter(other -> values(other).anyMatch(plain::equals))
                        .map(other -> other.name() + ":" + plain)
                        .findFirst());
        return told(scene, sentence, meant, String.join(", ", values(argument).toList()));
    }

    private static Stream<String> values(CommandSpec.Argument argument) {
        return argument.choices().stream().map(Choice::value);
    }

    private static Reply told(Scene scene, String sentence, Optional<String> meant, String known) {
        Sheet sheet = Sheet.of(scene).text(sentence);
        meant.ifPresent(suggestion -> sheet.text(scene.say("unknown.meant", suggestion)));
        return Reply.ephemeral(sheet.note(scene.say("unknown.known", known)).view());
    }

    /** The home page, a mention, an arrival. */
    Reply arrival(Scene scene) {
        if (scene.interaction().trigger() instanceof Trigger.Joined) {
            return joined(scene);
        }
        if (scene.interaction().trigger() instanceof Trigger.Mention) {
            return welcome(scene, "welcome.member");
        }
        Routes.Command home = routes.get().command(Router.QUIZ, "home").orElseThrow();
        return home.handler().handle(scene, Options.NONE);
    }

    /** Told who comes for the first time, who comes back, and who was awaited in a channel. */
    private Reply joined(Scene scene) {
        if (attendance.arrived(scene.member().workspace()).asleep()) {
            return back(scene);
        }
        if (toldInPrivate(scene)) {
            return invited(scene);
        }
        return scene.channel()
                .flatMap(attendance::arrived)
                .map(channel -> Reply.ephemeral(Sheet.of(scene)
                        .text(scene.say("arrival.runs"))
                        .text(ScheduleView.next(scene, coming, channel))
                        .view()))
                .orElseGet(() -> welcome(scene, "welcome.joined"));
    }

    private static Reply back(Scene scene) {
        Sheet sheet = Sheet.of(scene).text(scene.say("dormant.back"));
        if (toldInPrivate(scene)) {
            sheet.note(scene.say("dormant.run"));
        } else {
            ReturnFeature.offer(scene, sheet);
        }
        return Reply.ephemeral(sheet.view());
    }

    /** In a direct message that tells nothing of the workspace a button could not tell who administers. */
    private static boolean toldInPrivate(Scene scene) {
        return scene.channel().isEmpty()
                && !scene.member().workspace().platform().directsAreOfWorkspace();
    }

    private static Reply invited(Scene scene) {
        String where = ((Trigger.Joined) scene.interaction().trigger()).workspace();
        return Reply.ephemeral(Sheet.of(scene)
                .text(scene.say("welcome"))
                .text(scene.say("welcome.invited", Cut.to(NAME, where)))
                .buttons(
                        Button.plain(Action.id("practise"), scene.say("button.practise")),
                        Button.plain(Action.id("help"), scene.say("button.help")))
                .view());
    }

    /** Whoever may set a channel up that was not yet gets the button for it, others {@code otherwise} instead. */
    private static Reply welcome(Scene scene, String otherwise) {
        List<Button> buttons = new ArrayList<>();
        boolean setsUp = scene.admin() && scene.speech().isEmpty();
        if (setsUp) {
            buttons.add(Button.primary(Action.id("setup"), scene.say("button.set-up")));
        }
        buttons.add(Button.plain(Action.id("practise"), scene.say("button.practise")));
        buttons.add(Button.plain(Action.id("help"), scene.say("button.help")));
        return Reply.ephemeral(Sheet.of(scene)
                .text(scene.say("welcome"))
                .note(scene.say(setsUp ? "welcome.admin" : otherwise))
                .buttons(buttons)
                .view());
    }

    void left(WorkspaceRef workspace) {
        attendance.left(workspace);
    }

    Set<WorkspaceRef> present(Set<WorkspaceRef> workspaces) {
        return attendance.present(workspaces);
    }
}
