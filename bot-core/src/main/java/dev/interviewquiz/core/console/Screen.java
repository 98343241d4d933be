package dev.interviewquiz.core.console;

import java.io.PrintWriter;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** What the terminal front end prints on: plain lines, or marked with colour where the terminal wants it. */
final class Screen {
    private static final String REORDERS = "\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}" + REORDERS + "&&[^\n]]");
    private static final Pattern STEERS =
            Pattern.compile("\u001b(?!\\[(?:0|1|2|36)m)|[\\p{Cc}" + REORDERS + "&&[^\n\u001b]]");

    private final PrintWriter out;
    private final boolean colour;
    private IntSupplier columns = () -> 0;

    Screen(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** From now on lines are broken between words where they would not fit into so many columns. */
    void fit(IntSupplier width) {
        columns = width;
    }

    void line(String text) {
        out.println(Wrapping.at(columns.getAsInt(), safe(text)));
        out.flush();
    }

    /** Without what could steer a terminal: control characters, but for our own marks, and signs that reorder text. */
    private String safe(String text) {
        return (colour ? STEERS : CONTROLS).matcher(text.replace('\t', ' ')).replaceAll("");
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
}
