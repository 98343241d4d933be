package dev.interviewquiz.core.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks lines where a reader would: before a button or a word, or between two Chinese characters. */
final class Wrapping {
    /** A piece that stays together, with the spaces after it: a Chinese character with its punctuation, or a word. */
    private static final Pattern PIECE = Pattern.compile(
            "[\\p{IsHan}](?:\u001b\\[\\d+m)*[\\p{Po}\\p{Pe}\\p{Pf}&&[^\\x00-\\x7f]]*\\s*|[^\\s\\p{IsHan}]+\\s*|\\s+");

    /** As a view prints it, {@code [3] label}, up to the two blanks that part it from the next, and with them. */
    private static final Pattern BUTTON = Pattern.compile("(?<!\\S)(?:\u001b\\[36m)?\\[\\d+\\] (?:\\S| (?! ))+\\s*");

    private static final Pattern MARK = Pattern.compile("\u001b\\[\\d+m");

    private Wrapping() {}

    /** @param columns that a line takes; 0 where nobody knows: then nothing is broken */
    static String at(int columns, String text) {
        return columns < 1
                ? text
                : Arrays.stream(text.split("\n", -1))
                        .map(line -> line(columns, line))
                        .collect(Collectors.joining("\n"));
    }

    private static String line(int columns, String text) {
        StringBuilder broken = new StringBuilder();
        int column = 0;
        for (String piece : pieces(columns, text)) {
            if (column > 0 && column + width(piece.stripTrailing()) > columns) {
                broken.setLength(broken.toString().stripTrailing().length());
                broken.append('\n');
                column = 0;
            }
            broken.append(piece);
            column += width(piece);
        }
        return broken.toString();
    }

    /** A button that fits into a line is one. */
    private static List<String> pieces(int columns, String text) {
        List<String> pieces = new ArrayList<>();
        Matcher buttons = BUTTON.matcher(text);
        int from = 0;
        while (buttons.find()) {
            if (width(buttons.group().stripTrailing()) <= columns) {
                pieces.addAll(words(text.substring(from, buttons.start())));
                pieces.add(buttons.group());
                from = buttons.end();
            }
        }
        pieces.addAll(words(text.substring(from)));
        return pieces;
    }

    private static List<String> words(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int width(String text) {
        return Screen.columns(MARK.matcher(text).replaceAll(""));
    }
}
