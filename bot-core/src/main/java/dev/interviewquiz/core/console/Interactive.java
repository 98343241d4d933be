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
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** A person at a terminal: history, editing, completion, and a tour at the first start. Confined to one thread. */
final class Interactive implements AutoCloseable {
    private static final int TOUR = 5;
    private static final int PATIENCE_MILLIS = 50;

    private final Terminal terminal;
    private final Stage stage;

    private Interactive(Terminal terminal, Stage stage) {
        this.terminal = terminal;
        this.stage = stage;
        stage.screen().fit(terminal::getColumns);
    }

    static Interactive open(Stage stage) throws IOException {
        return new Interactive(TerminalBuilder.builder().system(true).build(), stage);
    }

    /** A few steps; Enter or the space bar goes on, any other key skips the rest. */
    void tour() throws IOException {
        Attributes before = terminal.enterRawMode();
        try {
            int key = ' ';
            for (int step = 1; step <= TOUR && goesOn(key); step++) {
                stage.screen().line("");
                stage.screen().line(stage.texts().get("terminal.tour." + step));
                stage.screen().line(stage.screen().faint(stage.texts().get("terminal.tour.keys", step, TOUR)));
                key = pressed();
            }
        } finally {
            terminal.setAttributes(before);
        }
    }

    private static boolean goesOn(int key) {
        return key == ' ' || key == '\r' || key == '\n';
    }

    /** One key; what an escape sequence brings along is dropped. */
    private int pressed() throws IOException {
        NonBlockingReader keys = terminal.reader();
        int key = keys.read();
        while (key == '\u001b' && keys.peek(PATIENCE_MILLIS) > 0) {
            keys.read();
        }
        return key;
    }

    void read(Session session, BotCore core, Path folder) {
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

    @Override
    public void close() throws IOException {
        terminal.close();
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
