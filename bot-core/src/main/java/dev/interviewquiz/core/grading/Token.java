package dev.interviewquiz.core.grading;

/**
 * One token of a text in normal form.
 *
 * @param word a word as written, a number in canonical form, one Chinese character, or a sign
 * @param start where it starts in the normal form
 * @param end where it ends, exclusive
 * @param sentence the sentence it stands in, from 0
 * @param clause the clause it stands in, from 0, counted through the text
 */
record Token(Kind kind, Word word, int start, int end, int sentence, int clause) {
    /** Sorts of tokens. */
    enum Kind {
        WORD,
        NUMBER,
        HAN,
        SIGN,
        OTHER
    }

    String text() {
        return word.text();
    }

    /** The word's stem; else the text. */
    String stem() {
        return word.stem();
    }

    boolean is(String text) {
        return text().equals(text);
    }

    boolean is(WordClass wordClass) {
        return word.is(wordClass);
    }

    char character() {
        return text().charAt(0);
    }
}
