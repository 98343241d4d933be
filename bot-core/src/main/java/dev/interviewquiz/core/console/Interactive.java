package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotCore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** A person at a terminal: history, editing, completion, and a tour at the first start. Confined to one thread. */
final class Interactive implements AutoCloseable {
    private static final int TOUR = 5;
    private static final int PATIENCE_MILLIS = 50;
    private static final int DELETE = 0x7F;

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

    /**
     * A few steps; Enter goes on, any other key skips the rest.
     *
     * @return what was typed with that key: the beginning of the first line
     */
    String tour() throws IOException {
        Attributes before = terminal.enterRawMode();
        int key = '\n';
        try {
            for (int step = 1; step <= TOUR && goesOn(key); step++) {
                stage.screen().line("");
                stage.screen().line(stage.texts().get("terminal.tour." + step));
                stage.screen().line(stage.screen().faint(stage.texts().get("terminal.tour.keys", step, TOUR)));
                key = pressed();
            }
        } finally {
            terminal.setAttributes(before);
        }
        return goesOn(key) || key <= ' ' || key == DELETE ? "" : Character.toString(key);
    }

    private static boolean goesOn(int key) {
        return key == '\r' || key == '\n';
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

    /** @param begun of the first line */
    void read(Session session, BotCore core, Path history, String begun) {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .completer(new LineCompletion(core, stage))
                .variable(LineReader.HISTORY_FILE, history)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        session.whenForgotten(() -> purge(reader));
        String line = next(reader, begun);
        while (!line.equals(":quit") && session.run(line)) {
            line = next(reader, "");
        }
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }

    private static void purge(LineReader reader) {
        try {
            reader.getHistory().purge();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String next(LineReader reader, String begun) {
        try {
            return reader.readLine(stage.member() + "@" + stage.channel().id() + "> ", (Character) null, begun);
        } catch (UserInterruptException | EndOfFileException end) {
            return ":quit";
        }
    }
}
