package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.question.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The descriptions of commands and options, from the texts: {@code command.verb} and {@code option.name}. */
final class Wordings {
    private Wordings() {}

    static Wording of(String key) {
        return new Wording(Texts.in(Language.EN).get(key), Texts.in(Language.ZH).get(key));
    }

    static CommandSpec.Verb verb(String name, CommandSpec.Argument... arguments) {
        return new CommandSpec.Verb(name, of("command." + name), List.of(arguments));
    }

    static CommandSpec.Argument text(String name) {
        return argument(name, CommandSpec.Kind.TEXT, List.of(), false);
    }

    static CommandSpec.Argument number(String name, int least, int most) {
        return number(name, name, least, most);
    }

    /** A number whose name means something else elsewhere: it is described by {@code option.key}. */
    static CommandSpec.Argument number(String name, String key, int least, int most) {
        return new CommandSpec.Argument(
                name,
                of("option." + key),
                CommandSpec.Kind.NUMBER,
                false,
                List.of(),
                false,
                Optional.of(new CommandSpec.Range(least, most)));
    }

    /** An option whose name means something else elsewhere: it is described by {@code option.key}. */
    static CommandSpec.Argument described(String name, String key, CommandSpec.Kind kind) {
        return new CommandSpec.Argument(name, of("option." + key), kind, false, List.of(), false);
    }

    static CommandSpec.Argument channel() {
        return argument("channel", CommandSpec.Kind.CHANNEL, List.of(), false);
    }

    static CommandSpec.Argument user() {
        return argument("user", CommandSpec.Kind.USER, List.of(), false);
    }

    /** An option with completions from the core. */
    static CommandSpec.Argument suggested(String name) {
        return argument(name, CommandSpec.Kind.TEXT, List.of(), true);
    }

    /** An option with fixed values; a value's label is the text {@code choice.value}. */
    static CommandSpec.Argument oneOf(String name, String... values) {
        List<Choice> choices = Arrays.stream(values)
                .map(value -> new Choice(value, of("choice." + value)))
                .toList();
        return argument(name, CommandSpec.Kind.TEXT, choices, false);
    }

    private static CommandSpec.Argument argument(
            String name, CommandSpec.Kind kind, List<Choice> choices, boolean suggests) {
        return new CommandSpec.Argument(name, of("option." + name), kind, false, choices, suggests);
    }
}
