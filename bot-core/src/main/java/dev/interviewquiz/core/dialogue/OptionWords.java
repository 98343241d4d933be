package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.question.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The options of a verb by what they are called: their names, and the words for them in either language. */
final class OptionWords {
    private OptionWords() {}

    /** The option that is called exactly so; its name goes before what others are called. */
    static Optional<CommandSpec.Argument> of(CommandSpec.Verb verb, String word) {
        return first(verb, argument -> argument.name().equals(word))
                .or(() -> first(verb, argument -> called(argument).anyMatch(word::equals)));
    }

    /** The name of the option that was meant: the nearest, or one whose word stands within what was typed. */
    static Optional<String> nearest(CommandSpec.Verb verb, String word) {
        List<String> names =
                verb.arguments().stream().map(CommandSpec.Argument::name).toList();
        return Nearest.to(word, names)
                .or(() -> first(verb, argument -> called(argument).anyMatch(word::contains))
                        .map(CommandSpec.Argument::name));
    }

    private static Optional<CommandSpec.Argument> first(CommandSpec.Verb verb, Predicate<CommandSpec.Argument> wanted) {
        return verb.arguments().stream().filter(wanted).findFirst();
    }

    private static Stream<String> called(CommandSpec.Argument argument) {
        return Arrays.stream(Language.values())
                .map(Texts::in)
                .map(texts -> texts.get("called." + argument.name()))
                .flatMap(words -> Arrays.stream(words.split(", ")));
    }
}
