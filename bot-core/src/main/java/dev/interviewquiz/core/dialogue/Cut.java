package dev.interviewquiz.core.dialogue;

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
}
