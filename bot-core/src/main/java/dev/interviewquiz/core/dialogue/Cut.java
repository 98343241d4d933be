package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Lengths;

/** Shortens a label to what a control takes; never inside a surrogate pair. */
final class Cut {
    private Cut() {}

    static String to(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        int end = limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** To at most {@code limit} characters, and to at most so many escaped ones; see {@link Lengths}. */
    static String to(int limit, int escaped, String text) {
        int length = limit;
        String cut = to(limit, text);
        while (Lengths.escaped(cut) > escaped) {
            length--;
            cut = to(length, text);
        }
        return cut;
    }
}
