package dev.interviewquiz.core.grading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in the form that is compared: NFKC and lower case without accents, simplified characters, Greek letters and
 * mathematical signs as words and ASCII. Each character knows the span of the original that it came from. Linear.
 */
final class Normalised {
    private final StringBuilder out = new StringBuilder();
    private String text = "";
    private int[] starts;
    private int[] ends;
    private final String original;

    private Normalised(String original) {
        this.original = original;
        starts = new int[original.length() + 16];
        ends = new int[original.length() + 16];
    }

    static Normalised of(String text) {
        Normalised result = new Normalised(text);
        Folded folded = Folded.of(text);
        String read = folded.text();
        int at = 0;
        while (at < read.length()) {
            int codePoint = read.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            String sign = codePoint < 128 ? null : Signs.spelled(codePoint, read, at);
            result.take(codePoint, sign, folded.start(at), folded.end(next - 1));
            at = next;
        }
        result.text = result.out.toString();
        return result;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    String substring(int start, int end) {
        return text.substring(start, end);
    }

    boolean startsWith(String word, int at) {
        return text.startsWith(word, at);
    }

    String text() {
        return text;
    }

    String original() {
        return original;
    }

    /** The evidence in the original text for the span {@code [start, end)} of the normal form. */
    Evidence evidence(int start, int end) {
        return Evidence.in(original, starts[start], Math.max(starts[start], ends[end - 1]));
    }

    private void take(int codePoint, @Nullable String sign, int start, int end) {
        if (codePoint < 128) {
            put((char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint), start, end);
            return;
        }
        if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            put(Characters.simplified((char) codePoint), start, end);
            return;
        }
        putAll(sign != null ? sign : decomposed(codePoint), start, end);
    }

    private String decomposed(int codePoint) {
        String letters = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder();
        if (isSuperscript(codePoint) && !endsWithSuperscript()) {
            plain.append('^');
        }
        letters.codePoints().filter(letter -> !isMark(letter)).forEach(letter -> plain.append(spelled(letter)));
        return plain.toString();
    }

    private static String spelled(int letter) {
        if (letter >= 0x370 && letter <= 0x3FF) {
            return Greek.name(letter).map(name -> ' ' + name + ' ').orElse(Character.toString(letter));
        }
        String sign = Signs.spelled(letter);
        return sign != null
                ? sign
                : Character.toString(letter).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSuperscript(int codePoint) {
        return codePoint == 0xB2
                || codePoint == 0xB3
                || codePoint == 0xB9
                || (codePoint >= 0x2070 && codePoint <= 0x207F);
    }

    private boolean endsWithSuperscript() {
        int last = out.length() - 1;
        return last >= 0 && isSuperscript(original.charAt(starts[last]));
    }

    private void putAll(String characters, int start, int end) {
        for (int i = 0; i < characters.length(); i++) {
            put(characters.charAt(i), start, end);
        }
    }

    private void put(char character, int start, int end) {
        int at = out.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        out.append(character);
        starts[at] = start;
        ends[at] = end;
    }
}
