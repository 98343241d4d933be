package dev.interviewquiz.core.grading;

/** Tells a minus from a hyphen and a dash. */
final class Minus {
    private Minus() {}

    /** Whether the stroke at a place stands between two operands. */
    static boolean stands(Normalised text, int at) {
        return isOperand(text, at - 1, -1) && isOperand(text, at + 1, 1);
    }

    /** A number, a single letter, a Greek name or a bracket beside a minus. */
    private static boolean isOperand(Normalised text, int from, int direction) {
        int index = from;
        while (index >= 0 && index < text.length() && text.charAt(index) == ' ') {
            index += direction;
        }
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char character = text.charAt(index);
        int beyond = index + direction;
        boolean alone = beyond < 0 || beyond >= text.length() || !Characters.isLatin(text.charAt(beyond));
        return Characters.isDigit(character)
                || character == '('
                || character == ')'
                || (Characters.isLatin(character) && (alone || isSymbol(text, index, direction)));
    }

    /** A Greek name, or two letters that are no word: lr. */
    private static boolean isSymbol(Normalised text, int index, int direction) {
        int end = index;
        while (end >= 0 && end < text.length() && Characters.isLatin(text.charAt(end))) {
            end += direction;
        }
        String word = direction > 0 ? text.substring(index, end) : text.substring(end + 1, index + 1);
        return Greek.isName(word) || (word.length() == 2 && !Word.english(word).is(WordClass.FUNCTION_WORD));
    }
}
