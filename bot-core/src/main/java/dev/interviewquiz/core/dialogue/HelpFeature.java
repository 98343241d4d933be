package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.question.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the product is, the rules of the game, and each command. */
final class HelpFeature implements Feature {
    /** What a platform shows of a choice. */
    private static final int LABEL = 100;

    /** The longest of all views, and the same for everyone. */
    private final Map<Language, View> overviews = new ConcurrentHashMap<>();

    private Optional<Routes> routes = Optional.empty();

    @Override
    public void register(Routes all) {
        routes = Optional.of(all);
        all.member(Wordings.verb("help", Wordings.suggested("command")), this::help);
        all.admin(Wordings.verb("help", Wordings.suggested("command")), this::adminHelp);
        all.typing("command", this::suggested);
        all.click("help", (scene, action, values) -> help(scene, Options.NONE));
    }

    /** Those that he may use, a member's own first. */
    private List<Choice> suggested(Scene scene, String typed) {
        String word = SettingsReader.plain(typed);
        return his(scene).stream()
                .filter(verb -> scene.operator() || !verb.name().equals(BackupFeature.NAME))
                .filter(verb -> VerbWords.isCalled(verb.name(), word))
                .sorted(Comparator.comparing(verb -> !verb.name().startsWith(word)))
                .map(HelpFeature::choice)
                .toList();
    }

    private static Choice choice(CommandSpec.Verb verb) {
        String name = verb.name() + " · ";
        Wording label = new Wording(
                Cut.to(LABEL, name + verb.description().en()),
                Cut.to(LABEL, name + verb.description().zh()));
        return new Choice(verb.name(), label);
    }

    private Reply help(Scene scene, Options options) {
        return options.get("command")
                .filter(name -> !isOfTheRules(name))
                .map(name -> about(scene, Router.QUIZ, name))
                .orElseGet(() ->
                        Reply.ephemeral(overviews.computeIfAbsent(scene.language(), language -> overview(scene))));
    }

    private List<CommandSpec.Verb> his(Scene scene) {
        return scene.admin() ? allVerbs() : verbs(Routes::memberVerbs);
    }

    /** Of both commands; what both have, as the first has it. */
    private List<CommandSpec.Verb> allVerbs() {
        Map<String, CommandSpec.Verb> all = new LinkedHashMap<>();
        Stream.concat(verbs(Routes::memberVerbs).stream(), verbs(Routes::adminVerbs).stream())
                .forEach(verb -> all.putIfAbsent(verb.name(), verb));
        return List.copyOf(all.values());
    }

    private Reply adminHelp(Scene scene, Options options) {
        List<CommandSpec.Verb> verbs = verbs(Routes::adminVerbs);
        return options.get("command")
                .map(name -> about(scene, Router.ADMIN, name))
                .orElseGet(() -> Reply.ephemeral(Sheet.of(scene)
                        .title(scene.say("button.help"))
                        .text(Frame.verbs(scene, Router.ADMIN, verbs))
                        .view()));
    }

    private List<CommandSpec.Verb> verbs(Function<Routes, List<CommandSpec.Verb>> which) {
        return routes.map(which).orElse(List.of());
    }

    /** Points, streak and the like stand below the verbs. */
    private static boolean isOfTheRules(String name) {
        String word = SettingsReader.plain(name);
        return Arrays.stream(Language.values())
                .map(language -> Texts.in(language).get("help.rules-words"))
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .anyMatch(word::equals);
    }

    private Reply about(Scene scene, String command, String name) {
        return allVerbs().stream()
                .filter(verb -> verb.name().equalsIgnoreCase(name))
                .findFirst()
                .map(verb -> Reply.ephemeral(command(scene, verb)))
                .orElseGet(() -> Frame.unknownVerb(scene, command + " help", his(scene), name));
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
        return Sheet.of(scene).title(scene.say("button.help")).text(lines).view();
    }

    private View overview(Scene scene) {
        return Sheet.of(scene)
                .title(scene.say("button.help"))
                .text(scene.say("welcome"))
                .text(Frame.verbs(scene, Router.QUIZ, verbs(Routes::memberVerbs)))
                .heading(scene.say("help.rules"))
                .text(scene.say("help.points"))
                .text(scene.say("help.streak"))
                .text(scene.say("help.board"))
                .text(scene.say("help.practice"))
                .note(scene.say("help.admin"))
                .view();
    }
}
