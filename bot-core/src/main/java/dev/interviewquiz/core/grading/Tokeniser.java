package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a normal form into tokens, in one pass. */
final class Tokeniser {
    private static final String PARTICLES = "的了着吧呢啊嘛呀哈哦";
    private static final String VERBAL_COMPLEMENT = "不没";
    private static final String ASKING = "是要能会有对行好需用该应";
    private static final String SENTENCE_ENDS = "!?;。\n";
    private static final String CLAUSE_ENDS = ",、:()";
    private static final Set<String> ABBREVIATIONS =
            Set.of("e", "g", "i", "eg", "ie", "etc", "vs", "al", "cf", "approx", "fig", "resp", "incl", "dr");
    private static final List<String> SIGNS = List.of("<-", "->", "=>", "<=", ">=", "!=", "+", "=", "<", ">", "^", "~");

    private final Normalised text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int sentence;
    private int clause;
    private boolean sentenceOpen;
    private int pairEnd;

    private Tokeniser(Normalised text) {
        this.text = text;
    }

    static List<Token> tokens(Normalised text) {
        Tokeniser tokeniser = new Tokeniser(text);
        while (tokeniser.at < text.length()) {
            tokeniser.step();
        }
        return tokeniser.tokens;
    }

    private void step() {
        char character = text.charAt(at);
        if (character == ' ') {
            at++;
        } else if (Numbers.startsAt(text, at)) {
            number();
        } else if (Characters.isLatin(character)) {
            word();
        } else if (Characters.isHan(character)) {
            han(character);
        } else if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
            add(Token.Kind.OTHER, Character.toString(character), at, at + 1);
            at++;
        } else {
            mark(character);
        }
    }

    private void number() {
        Numbers.Found number = Numbers.at(text, at);
        add(Token.Kind.NUMBER, number.canonical(), at, number.end());
        at = number.end();
        splitVariables();
    }

    /** {@code 2cw} is 2, c, w; {@code 3rd} and {@code 10ms} stay words. */
    private void splitVariables() {
        int end = at;
        while (end < text.length() && Characters.isLatin(text.charAt(end))) {
            end++;
        }
        if (end - at > 3 || end == at || Numbers.UNITS.contains(text.substring(at, end))) {
            return;
        }
        for (; at < end; at++) {
            add(Token.Kind.WORD, text.substring(at, at + 1), at, at + 1);
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && (Characters.isLatin(text.charAt(at)) || Characters.isDigit(text.charAt(at)))) {
            at++;
        }
        String word = text.substring(start, at);
        if (apostropheT()) {
            at += 2;
            String base = word.equals("can") || !word.endsWith("n") ? word : word.substring(0, word.length() - 1);
            add(Token.Kind.WORD, base, start, at);
            add(Token.Kind.WORD, "not", start, at);
        } else if (Contractions.has(word)) {
            add(Token.Kind.WORD, Contractions.beforeNot(word), start, at);
            add(Token.Kind.WORD, "not", start, at);
        } else if (word.equals("w") && at + 1 < text.length() && text.charAt(at) == '/') {
            with(start);
        } else if (!possessive(word)) {
            add(Token.Kind.WORD, word, start, at);
        }
    }

    private void with(int start) {
        boolean without =
                text.charAt(at + 1) == 'o' && (at + 2 >= text.length() || !Characters.isLatin(text.charAt(at + 2)));
        at += without ? 2 : 1;
        add(Token.Kind.WORD, without ? "without" : "with", start, at);
    }

    private boolean possessive(String word) {
        return word.equals("s") && at >= 2 && text.charAt(at - 2) == '\'';
    }

    private boolean apostropheT() {
        return at + 1 < text.length()
                && text.charAt(at) == '\''
                && text.charAt(at + 1) == 't'
                && (at + 2 >= text.length() || !Characters.isLatin(text.charAt(at + 2)));
    }

    private void han(char character) {
        if (ChineseGaps.endsClause(text, at)) {
            clause++;
        }
        if (asks()) {
            add(Token.Kind.HAN, String.valueOf(character), at, at + 1);
            add(Token.Kind.OTHER, "?", at + 1, at + 3);
            at += 3;
            return;
        }
        boolean particle = PARTICLES.indexOf(character) >= 0;
        boolean complement = particle && at > 0 && VERBAL_COMPLEMENT.indexOf(text.charAt(at - 1)) >= 0;
        if (!particle || (complement && character == '了')) {
            add(Token.Kind.HAN, String.valueOf(character), at, at + 1);
        } else if (character == '的' && at + 1 < text.length() && text.charAt(at + 1) == '话') {
            clause++;
            at++;
        }
        at++;
    }

    /** 是不是, 有没有: a question, which neither states nor denies. */
    private boolean asks() {
        return at + 2 < text.length()
                && text.charAt(at) == text.charAt(at + 2)
                && VERBAL_COMPLEMENT.indexOf(text.charAt(at + 1)) >= 0
                && ASKING.indexOf(text.charAt(at)) >= 0;
    }

    private void mark(char character) {
        String sign = sign();
        if (!sign.isEmpty()) {
            sign(sign);
            return;
        }
        if (character == '[' || character == '(') {
            pairEnd = Math.max(pairEnd, Intervals.end(text, at));
        }
        if (at < pairEnd) {
            at++;
            return;
        }
        if (character == '-') {
            dash();
        } else if (SENTENCE_ENDS.indexOf(character) >= 0 || (character == '.' && endsSentence())) {
            endSentence();
        } else if (CLAUSE_ENDS.indexOf(character) >= 0 || character == '.') {
            clause++;
        }
        at++;
    }

    private void sign(String sign) {
        int start = at;
        at += sign.length();
        boolean arrow = sign.endsWith(">") && sign.length() == 2;
        if (arrow && isLimit(at)) {
            add(Token.Kind.WORD, "goes", start, at);
            add(Token.Kind.WORD, "to", start, at);
        } else {
            add(Token.Kind.SIGN, arrow && sign.equals("=>") ? "->" : sign, start, at);
            clause += arrow ? 1 : 0;
        }
    }

    /** {@code -> 0}: what goes to a limit is told in the same breath. */
    private boolean isLimit(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (text.startsWith("infinity", next)) {
            return true;
        }
        return next < text.length()
                && Numbers.startsAt(text, next)
                && Numbers.at(text, next).canonical().equals("0");
    }

    private String sign() {
        for (String sign : SIGNS) {
            if (text.charAt(at) == sign.charAt(0)
                    && (sign.length() == 1 || (at + 1 < text.length() && text.charAt(at + 1) == sign.charAt(1)))) {
                return sign;
            }
        }
        return "";
    }

    private void dash() {
        if (Minus.stands(text, at)) {
            add(Token.Kind.SIGN, "-", at, at + 1);
        } else if (at > 0 && text.charAt(at - 1) == ' ') {
            clause++;
        }
    }

    private boolean endsSentence() {
        boolean atGap = at + 1 >= text.length() || text.charAt(at + 1) <= ' ' || text.charAt(at + 1) > 127;
        return atGap
                && !(!tokens.isEmpty()
                        && ABBREVIATIONS.contains(tokens.get(tokens.size() - 1).text()));
    }

    private void endSentence() {
        clause++;
        if (sentenceOpen) {
            sentence++;
            sentenceOpen = false;
        }
    }

    private void add(Token.Kind kind, String word, int start, int end) {
        Word known = kind == Token.Kind.WORD ? Word.english(word) : Word.symbol(word);
        tokens.add(new Token(kind, known, start, end, sentence, clause));
        sentenceOpen = true;
    }
}
