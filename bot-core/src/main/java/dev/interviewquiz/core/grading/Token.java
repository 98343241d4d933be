package dev.interviewquiz.core.grading;

/**
 * One token of a text in normal form.
 *
 * @param text a word as written, a number in canonical form, one Chinese character, or a sign
 * @param stem the word's stem; else the text
 * @param start where it starts in the normal form
 * @param end where it ends, exclusive
 * @param sentence the sentence it stands in, from 0
 * @param clause the clause it stands in, from 0, counted through the text
 */
record Token(Kind kind, String text, String stem, int start, int end, int sentence, int clause) {
    /** Sorts of tokens. */
    enum Kind {
        WORD,
        NUMBER,
        HAN,
        SIGN,
        OTHER
    }

    boolean is(String word) {
        return text.equals(word);
    }

    char character() {
        return text.charAt(0);
    }
}
