package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.platform.CommandSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Reads lines from a person at a terminal: history, editing, completion. */
final class Interactive {
    private Interactive() {}

    static void read(Session session, BotCore core, Stage stage, Path folder) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .completer(completer(core.interactions().commands()))
                    .variable(LineReader.HISTORY_FILE, folder.resolve("history"))
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .build();
            String line = next(reader, stage);
            while (!line.equals(":quit") && session.run(line)) {
                line = next(reader, stage);
            }
        }
    }

    private static String next(LineReader reader, Stage stage) {
        try {
            return reader.readLine(stage.member() + "@" + stage.channel().id() + "> ");
        } catch (UserInterruptException | EndOfFileException end) {
            return ":quit";
        }
    }

    private static Completer completer(List<CommandSpec> commands) {
        return (reader, line, candidates) -> complete(commands, line, candidates);
    }

    private static void complete(List<CommandSpec> commands, ParsedLine line, List<Candidate> candidates) {
        List<String> words = new ArrayList<>(line.words());
        if (line.wordIndex() == 0) {
            commands.forEach(command -> candidates.add(new Candidate("/" + command.name())));
            Session.COLON.forEach(word -> candidates.add(new Candidate(word)));
            return;
        }
        for (CommandSpec command : commands) {
            if (words.get(0).equals("/" + command.name())) {
                verbs(command, line, candidates);
            }
        }
    }

    private static void verbs(CommandSpec command, ParsedLine line, List<Candidate> candidates) {
        for (CommandSpec.Verb verb : command.verbs()) {
            if (line.wordIndex() == 1) {
                candidates.add(new Candidate(verb.name()));
            } else if (line.words().get(1).equals(verb.name())) {
                verb.arguments()
                        .forEach(argument -> candidates.add(new Candidate(
                                argument.name() + ":", argument.name() + ":", null, null, null, null, false)));
            }
        }
    }
}
