package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.question.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the product is, the rules of the game, and each command. */
final class HelpFeature implements Feature {
    /** The longest of all views, and the same for everyone. */
    private final Map<Language, View> overviews = new ConcurrentHashMap<>();

    private Optional<Routes> routes = Optional.empty();

    @Override
    public void register(Routes all) {
        routes = Optional.of(all);
        all.member(Wordings.verb("help", Wordings.text("command")), this::help);
        all.click("help", (scene, action, values) -> help(scene, Options.NONE));
    }

    private Reply help(Scene scene, Options options) {
        Optional<CommandSpec.Verb> named = options.get("command")
                .flatMap(name -> verbs(true).stream()
                        .filter(verb -> verb.name().equals(name))
                        .findFirst());
        return Reply.ephemeral(named.map(verb -> command(scene, verb))
                .orElseGet(() -> overviews.computeIfAbsent(scene.language(), language -> overview(scene))));
    }

    private List<CommandSpec.Verb> verbs(boolean admin) {
        List<CommandSpec.Verb> verbs = new ArrayList<>();
        routes.ifPresent(all -> {
            verbs.addAll(all.memberVerbs());
            if (admin) {
                verbs.addAll(all.adminVerbs());
            }
        });
        return verbs;
    }

    private static View command(Scene scene, CommandSpec.Verb verb) {
        Text lines = Text.strong(verb.name())
                .plus(" " + verb.description().in(scene.texts().locale()));
        for (CommandSpec.Argument argument : verb.arguments()) {
            lines = lines.plus("\n")
                    .plus(new Span.Code(argument.name() + ":"))
                    .plus(" " + argument.description().in(scene.texts().locale()));
            if (!argument.choices().isEmpty()) {
                lines = lines.plus(" ("
                        + String.join(
                                " | ",
                                argument.choices().stream()
                                        .map(choice -> choice.value())
                                        .toList()) + ")");
            }
        }
        return Sheet.of(scene).text(lines).view();
    }

    private View overview(Scene scene) {
        Text lines = Text.EMPTY;
        for (CommandSpec.Verb verb : verbs(false)) {
            lines = lines.plus(new Span.Code("/quiz " + verb.name()))
                    .plus(" " + verb.description().in(scene.texts().locale()) + "\n");
        }
        return Sheet.of(scene)
                .text(scene.say("welcome"))
                .text(lines)
                .heading(scene.say("help.rules"))
                .text(scene.say("help.points"))
                .text(scene.say("help.streak"))
                .text(scene.say("help.board"))
                .text(scene.say("help.practice"))
                .note(scene.say("help.admin"))
                .view();
    }
}
