package dev.interviewquiz.core.grading;

import java.util.Objects;

/**
 * One word of an expression.
 *
 * @param text a stem, the start of a word, a word as written, a Chinese literal, a number or a sign; a concept's name
 * @param surface the word as the author wrote it, for comparison with misspelt words
 */
record Element(Kind kind, String text, String surface) {
    /** How an element is compared. */
    enum Kind {
        STEM,
        PREFIX,
        EXACT,
        HAN,
        /** Any of the alternatives of a named concept. */
        CONCEPT
    }

    static Element of(Token token) {
        return switch (token.kind()) {
            case WORD -> new Element(Kind.STEM, token.stem(), token.text());
            case HAN -> new Element(Kind.HAN, token.text(), token.text());
            case NUMBER, SIGN, OTHER -> new Element(Kind.EXACT, token.text(), token.text());
        };
    }

    static Element ofConcept(String name) {
        return new Element(Kind.CONCEPT, name, name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Element that && kind == that.kind && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, text);
    }
}
