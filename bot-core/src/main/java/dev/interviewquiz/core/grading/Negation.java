package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;

/**
 * Which tokens stand under a negator: from it to the end of its clause, at most a few words. Two negators cancel. Words
 * that only look like negation (not only, 不仅, 不断, 非线性 as a term) do not count.
 */
final class Negation {
    private static final Set<String> STRONG =
            Set.of("not", "never", "cannot", "neither", "nor", "fail", "unabl", "hardli");
    private static final Set<String> SHORT = Set.of("no", "without", "lack", "none", "non");
    private static final Set<String> OF_THEIR_OWN = Set.of("not", "no", "never", "without", "cannot");
    private static final Set<String> CANCELLING =
            Set.of("onli", "just", "mere", "simpli", "sure", "certain", "doubt", "wonder", "idea", "mention", "know");
    private static final Set<String> CLOSING = Set.of(
            "but",
            "becaus",
            "sinc",
            "so",
            "while",
            "wherea",
            "although",
            "though",
            "then",
            "therefor",
            "henc",
            "instead",
            "unless",
            "until",
            "otherwis",
            "and",
            "yet",
            "even",
            "rather");
    private static final Set<String> OF_DEGREE = Set.of("so", "even", "yet", "because", "since");
    private static final Set<String> PREDICATES = Set.of("true", "correct", "right", "case", "说", "真");
    private static final int STRONG_REACH = 14;
    private static final int SHORT_REACH = 7;
    private static final int HAN_REACH = 9;

    private Negation() {}

    static boolean[] of(List<Token> tokens) {
        boolean[] negated = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD) {
                english(tokens, i, negated);
            } else if (token.kind() == Token.Kind.HAN) {
                chinese(tokens, i, negated);
            }
        }
        return negated;
    }

    /** How many tokens the negator that starts here has; 0 where none starts. */
    static int lengthAt(List<Token> tokens, int at) {
        return tokens.get(at).kind() == Token.Kind.HAN
                ? ChineseNegators.lengthAt(tokens, at)
                : isNegator(tokens.get(at).stem()) ? 1 : 0;
    }

    /** Whether an expression's word is a negator of its own. */
    static boolean isNegator(String stem) {
        return OF_THEIR_OWN.contains(stem);
    }

    private static void english(List<Token> tokens, int at, boolean[] negated) {
        String stem = tokens.get(at).stem();
        boolean strong = STRONG.contains(stem);
        boolean brief = SHORT.contains(stem);
        if (insteadOf(tokens, at)) {
            flip(tokens, at + 2, SHORT_REACH, negated);
        } else if (brief && isInterjection(tokens, at)) {
            return;
        } else if ((strong || brief) && !cancelled(tokens, at)) {
            flip(tokens, at + 1, reach(tokens, at, strong), negated);
        }
    }

    private static int reach(List<Token> tokens, int at, boolean strong) {
        boolean statement =
                at + 1 < tokens.size() && PREDICATES.contains(tokens.get(at + 1).stem());
        return statement ? Integer.MAX_VALUE : strong ? STRONG_REACH : SHORT_REACH;
    }

    private static boolean insteadOf(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        Token next = tokens.get(at + 1);
        return (token.is("instead") && next.is("of")) || (token.is("rather") && next.is("than"));
    }

    /** "No, …" and "no it is …" decide a question; they negate nothing after them. */
    private static boolean isInterjection(List<Token> tokens, int at) {
        if (!tokens.get(at).is("no")) {
            return false;
        }
        if (at + 1 >= tokens.size()
                || tokens.get(at + 1).clause() != tokens.get(at).clause()) {
            return true;
        }
        Token next = tokens.get(at + 1);
        return next.is(WordClass.PRONOUN)
                || next.is(WordClass.ARTICLE)
                || next.kind() != Token.Kind.WORD
                || isNegator(next.stem())
                || next.is("with")
                || next.is("because");
    }

    private static boolean cancelled(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(at + 1);
        return next.is("matter") ? tokens.get(at).is("no") : CANCELLING.contains(next.stem());
    }

    private static void chinese(List<Token> tokens, int at, boolean[] negated) {
        int length = ChineseNegators.lengthAt(tokens, at);
        if (length == 0) {
            return;
        }
        boolean brief = tokens.get(at).is("非");
        flip(tokens, at + 1, (brief ? 3 : HAN_REACH) + length - 1, negated);
        if (ChineseNegators.reachesBack(tokens, at)) {
            for (int i = Math.max(0, at - 3); i < at; i++) {
                negated[i] = tokens.get(i).clause() == tokens.get(at).clause() != negated[i];
            }
        }
    }

    private static void flip(List<Token> tokens, int from, int reach, boolean[] negated) {
        if (from < 1 || from > tokens.size()) {
            return;
        }
        int clause = tokens.get(from - 1).clause();
        int sentence = tokens.get(from - 1).sentence();
        int left = reach;
        for (int i = from; i < tokens.size() && left > 0; i++) {
            Token token = tokens.get(i);
            boolean inside = reach == Integer.MAX_VALUE ? token.sentence() == sentence : token.clause() == clause;
            if (!inside
                    || (reach != Integer.MAX_VALUE
                            && (closes(tokens, i, from) || Predication.opens(tokens, i, from)))) {
                return;
            }
            negated[i] = !negated[i];
            left -= token.kind() == Token.Kind.HAN ? 1 : token.is(WordClass.ARTICLE) ? 0 : 2;
        }
    }

    private static boolean closes(List<Token> tokens, int at, int from) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.HAN
                ? at > from && ChineseNegators.closesScope(token.character())
                : token.kind() == Token.Kind.WORD
                        && (CLOSING.contains(token.stem())
                                || (token.is("nor") && tokens.get(from - 1).is("neither")))
                        && !(at == from && OF_DEGREE.contains(token.text()));
    }
}
