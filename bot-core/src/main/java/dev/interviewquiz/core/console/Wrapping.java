package dev.interviewquiz.core.console;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks lines where a reader would: before a word, or between two Chinese characters. */
final class Wrapping {
    /** A piece that stays together, with the spaces after it: a Chinese character with its punctuation, or a word. */
    private static final Pattern PIECE = Pattern.compile(
            "[\\p{IsHan}](?:\u001b\\[\\d+m)*[\\p{Po}\\p{Pe}\\p{Pf}&&[^\\x00-\\x7f]]*\\s*|[^\\s\\p{IsHan}]+\\s*|\\s+");

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
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group();
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

    private static int width(String text) {
        return Screen.columns(MARK.matcher(text).replaceAll(""));
    }
}
