package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a normal form into tokens, in one pass. */
final class Tokeniser {
    private static final String PARTICLES = "的了着吧呢啊嘛呀哈哦";
    private static final String VERBAL_COMPLEMENT = "不没";
    private static final String SENTENCE_ENDS = "!?;。\n";
    private static final String CLAUSE_ENDS = ",、:()";
    private static final Set<String> ABBREVIATIONS =
            Set.of("e", "g", "i", "eg", "ie", "etc", "vs", "al", "cf", "approx", "fig", "resp", "incl", "dr");
    private static final Pattern PAIR =
            Pattern.compile("[\\[(]\\s*[-+]?[\\d.]+\\s*,\\s*[-+]?\\s*(?:[\\d.]+|infinity|inf)\\s*[\\])]");
    private static final int SHORTEST_CLAUSE = 3;
    private static final int LONGEST_PAIR = 40;
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
        if (Numbers.startsAt(text, at)) {
            number();
        } else if (isLetter(character)) {
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

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z')
                || (character > 127
                        && Character.isLetter(character)
                        && !Character.isIdeographic(character)
                        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN);
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
        while (end < text.length() && isLetter(text.charAt(end))) {
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
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        String word = text.substring(start, at);
        if (apostropheT()) {
            at += 2;
            String base = word.equals("can") || !word.endsWith("n") ? word : word.substring(0, word.length() - 1);
            add(Token.Kind.WORD, base, start, at);
            add(Token.Kind.WORD, "not", start, at);
        } else if (Words.isContraction(word)) {
            add(Token.Kind.WORD, Words.beforeNot(word), start, at);
            add(Token.Kind.WORD, "not", start, at);
        } else if (word.equals("w") && at + 1 < text.length() && text.charAt(at) == '/') {
            with(start);
        } else if (!possessive(word)) {
            add(Token.Kind.WORD, word, start, at);
        }
    }

    private void with(int start) {
        boolean without = text.charAt(at + 1) == 'o' && (at + 2 >= text.length() || !isLetter(text.charAt(at + 2)));
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
                && (at + 2 >= text.length() || !isLetter(text.charAt(at + 2)));
    }

    private void han(char character) {
        if (at > 0 && text.charAt(at - 1) <= ' ' && endsClause(at - 1)) {
            clause++;
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

    /** A space behind three and more Chinese characters stands for a comma, as people type in chats. */
    private boolean endsClause(int space) {
        int end = space;
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < SHORTEST_CLAUSE && Characters.isHan(text.charAt(start - 1))) {
            start--;
        }
        return end - start == SHORTEST_CLAUSE;
    }

    private void mark(char character) {
        String sign = sign();
        if (!sign.isEmpty()) {
            add(Token.Kind.SIGN, sign.equals("=>") ? "->" : sign, at, at + sign.length());
            at += sign.length();
            clause += sign.endsWith(">") && sign.length() == 2 ? 1 : 0;
            return;
        }
        if (character == '[' || character == '(') {
            interval();
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
        if (isOperand(at - 1, -1) && isOperand(at + 1, 1)) {
            add(Token.Kind.SIGN, "-", at, at + 1);
        } else if (at > 0 && text.charAt(at - 1) == ' ') {
            clause++;
        }
    }

    /** A number, a single letter, a Greek name or a bracket beside a minus. */
    private boolean isOperand(int from, int direction) {
        int index = from;
        while (index >= 0 && index < text.length() && text.charAt(index) == ' ') {
            index += direction;
        }
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char character = text.charAt(index);
        int beyond = index + direction;
        boolean alone = beyond < 0 || beyond >= text.length() || !isLetter(text.charAt(beyond));
        return isDigit(character)
                || character == '('
                || character == ')'
                || (isLetter(character) && (alone || isSymbol(index, direction)));
    }

    /** A Greek name, or two letters that are no word: lr. */
    private boolean isSymbol(int index, int direction) {
        int end = index;
        while (end >= 0 && end < text.length() && isLetter(text.charAt(end))) {
            end += direction;
        }
        String word = direction > 0 ? text.substring(index, end) : text.substring(end + 1, index + 1);
        return Greek.isName(word) || (word.length() == 2 && !Words.isFunctionWord(word));
    }

    /** The end of an interval or a pair of numbers, {@code [0.5, 1)}, that starts here; its comma separates no clauses. */
    private void interval() {
        Matcher pair = PAIR.matcher(text.substring(at, Math.min(text.length(), at + LONGEST_PAIR)));
        if (pair.lookingAt()) {
            pairEnd = Math.max(pairEnd, at + pair.end());
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
        String stem = kind == Token.Kind.WORD ? Stems.of(word) : word;
        tokens.add(new Token(kind, word, stem, start, end, sentence, clause));
        sentenceOpen = true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
