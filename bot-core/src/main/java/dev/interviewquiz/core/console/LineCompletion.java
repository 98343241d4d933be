package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.practice.Channel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** What the word at the cursor may become: commands, verbs, options, their values, and names. Confined to one thread. */
final class LineCompletion implements Completer {
    private final BotCore core;
    private final Stage stage;

    LineCompletion(BotCore core, Stage stage) {
        this.core = core;
        this.stage = stage;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        words(line.words().subList(0, line.wordIndex()), line.word()).forEach(candidates::add);
    }

    /**
     * All that fit, and others.
     *
     * @param before the words of the line before that which is being typed
     */
    Stream<Candidate> words(List<String> before, String typed) {
        if (before.isEmpty()) {
            return Stream.concat(commands().map(command -> "/" + command.name()), Session.COLON.stream())
                    .map(Candidate::new);
        }
        return before.get(0).startsWith("/")
                ? verbs(before, typed)
                : (before.size() == 1 ? afterColon(before.get(0)) : Stream.<String>empty()).map(Candidate::new);
    }

    private Stream<CommandSpec> commands() {
        return core.interactions().commands().stream();
    }

    private Stream<String> afterColon(String word) {
        return switch (word) {
            case ":as" -> stage.names().stream();
            case ":in" -> channels();
            case ":lang" -> Stream.of("en", "zh");
            case ":admin" -> Stream.of("on", "off");
            case ":click" -> IntStream.rangeClosed(1, stage.controls().size()).mapToObj(String::valueOf);
            case ":set" ->
                stage.form().stream()
                        .flatMap(form -> form.modal().fields().stream())
                        .map(Field::id);
            case ":tick" -> Stream.of("1d", "2h", "15m");
            default -> Stream.empty();
        };
    }

    private Stream<String> channels() {
        return core.stores().channels().of(Stage.WORKSPACE).stream()
                .map(Channel::ref)
                .map(ref -> ref.id());
    }

    private Stream<Candidate> verbs(List<String> before, String typed) {
        Optional<CommandSpec> command =
                commands().filter(one -> before.get(0).equals("/" + one.name())).findFirst();
        if (before.size() == 1) {
            return command.stream()
                    .flatMap(one -> one.verbs().stream())
                    .map(CommandSpec.Verb::name)
                    .map(Candidate::new);
        }
        return command.stream()
                .flatMap(one -> one.verbs().stream()
                        .filter(verb -> verb.name().equals(before.get(1)))
                        .flatMap(verb -> options(one, verb, typed)));
    }

    private Stream<Candidate> options(CommandSpec command, CommandSpec.Verb verb, String typed) {
        int colon = typed.indexOf(':');
        if (colon < 0) {
            return verb.arguments().stream().map(argument -> unfinished(argument.name() + ":"));
        }
        return verb.arguments().stream()
                .filter(argument -> argument.name().equals(typed.substring(0, colon)))
                .flatMap(argument -> values(command, verb, argument, typed.substring(colon + 1)))
                .map(value -> typed.substring(0, colon + 1) + value)
                .map(Candidate::new);
    }

    private Stream<String> values(
            CommandSpec command, CommandSpec.Verb verb, CommandSpec.Argument argument, String typed) {
        if (argument.suggests()) {
            Trigger typing = new Trigger.Typing(command.name(), verb.name(), argument.name(), typed);
            return core.interactions().suggest(stage.interaction(typing)).stream()
                    .map(Choice::value)
                    .map(LineCompletion::quoted);
        }
        return switch (argument.kind()) {
            case CHANNEL -> channels();
            case USER -> stage.names().stream();
            case TEXT, NUMBER -> argument.choices().stream().map(Choice::value);
        };
    }

    private static String quoted(String value) {
        return value.contains(" ") ? '"' + value + '"' : value;
    }

    /** No blank follows it. */
    private static Candidate unfinished(String word) {
        return new Candidate(word, word, null, null, null, null, false);
    }
}
