package dev.interviewquiz.core.grading;

/**
 * Whether the words of a text stand in no order that anybody would write: articles before prepositions, prepositions before
 * conjunctions, and so on, far more often than in hurried prose.
 */
final class WordOrder {
    private static final int FEWEST_WORDS = 8;
    private static final double MOST_IN_PROSE = 0.22;

    private WordOrder() {}

    static boolean isShuffled(Tokens text) {
        int functions = 0;
        int impossible = 0;
        for (int i = 0; i < text.size(); i++) {
            String word = text.get(i).text();
            if (binds(word)) {
                functions++;
                impossible += followed(text, i) ? 0 : 1;
            }
        }
        return text.size() >= FEWEST_WORDS && impossible >= 3 && impossible > functions * MOST_IN_PROSE;
    }

    /** Words that want another word after them. */
    private static boolean binds(String word) {
        return Words.ARTICLES.contains(word) || Words.PREPOSITIONS.contains(word) || Words.CONJUNCTIONS.contains(word);
    }

    private static boolean followed(Tokens text, int at) {
        Token token = text.get(at);
        if (at + 1 >= text.size() || text.get(at + 1).sentence() != token.sentence()) {
            return false;
        }
        String next = text.get(at + 1).text();
        boolean article = Words.ARTICLES.contains(token.text());
        if (Words.CONJUNCTIONS.contains(next) || (article && Words.PREPOSITIONS.contains(next))) {
            return Words.CONJUNCTIONS.contains(token.text());
        }
        return !(article
                        && (Words.ARTICLES.contains(next)
                                || Words.AUXILIARIES.contains(next)
                                || Words.PRONOUNS.contains(next)))
                && !(Words.PREPOSITIONS.contains(token.text())
                        && Words.FORMS_OF_BE.contains(next)
                        && !next.equals("be"));
    }
}
