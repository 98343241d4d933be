package dev.interviewquiz.core.console;

import java.io.PrintWriter;
import org.jline.utils.WCWidth;

/** What the terminal front end prints on: plain lines, or marked with colour where the terminal wants it. */
final class Screen {
    private static final int WIDTH = 100;

    private final PrintWriter out;
    private final boolean colour;

    Screen(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    String strong(String text) {
        return marked("1", text);
    }

    String faint(String text) {
        return marked("2", text);
    }

    String button(String text) {
        return marked("36", text);
    }

    private String marked(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** Columns that a text takes: two for a Chinese character. */
    static int columns(String text) {
        return text.codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    static String rule() {
        return "─".repeat(WIDTH / 2);
    }
}
