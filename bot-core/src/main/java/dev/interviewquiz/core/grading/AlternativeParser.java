package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one alternative of an expression. Made for one use. */
final class AlternativeParser {
    private static final Set<String> CARRIERS =
            Set.of("do", "does", "did", "is", "are", "was", "be", "can", "will", "would");

    private static final Pattern GAP = Pattern.compile("\\.\\.+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final boolean negators;
    private final List<Element> elements = new ArrayList<>();
    private final List<Boolean> wide = new ArrayList<>();
    private int negatedFrom = -1;
    private boolean anyPolarity;
    private boolean gapBefore;
    private String held = "";

    private AlternativeParser(boolean negators) {
        this.negators = negators;
    }

    /** Empty where the text has no word, number or sign. An alternative of negators alone is taken literally. */
    static Optional<Alternative> parse(String text) {
        Optional<Alternative> parsed = new AlternativeParser(true).read(text);
        return parsed.isPresent() ? parsed : new AlternativeParser(false).read(text);
    }

    private Optional<Alternative> read(String text) {
        for (String segment : GAP.split(text.strip(), -1)) {
            for (String word : SPACE.split(segment.strip())) {
                parts(word);
            }
            gapBefore = true;
        }
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        if (negatedFrom == elements.size() && Negation.isNegator(held)) {
            denyingNothing();
        }
        int from = negatedFrom < 0 || negatedFrom >= elements.size() ? elements.size() : negatedFrom;
        return Optional.of(new Alternative(elements, wide, from, anyPolarity || !negators));
    }

    /** A negator at the end is a word like another: {@code keeps no}. */
    private void denyingNothing() {
        negatedFrom = -1;
        add(new Element(Element.Kind.EXACT, held, held));
    }

    /** A name of a concept stands for itself, also between Chinese characters: {@code 保持@same}. */
    private void parts(String word) {
        Matcher name = Concepts.NAME.matcher(word);
        int at = 0;
        while (name.find()) {
            word(word.substring(at, name.start()));
            add(Element.ofConcept(Concepts.name(name.group(1))));
            at = name.end();
        }
        word(word.substring(at));
    }

    private void word(String word) {
        if (word.length() > 2 && word.startsWith("=") && word.endsWith("%")) {
            add(new Element(Element.Kind.EXACT, word.substring(1), word.substring(1)));
        } else if (word.length() > 1 && word.endsWith("*")) {
            marked(word.substring(0, word.length() - 1), Element.Kind.PREFIX);
        } else if (word.length() > 1 && word.startsWith("=") && Character.isLetter(word.charAt(1))) {
            marked(word.substring(1), Element.Kind.EXACT);
        } else {
            tokens(Tokeniser.tokens(Normalised.of(word)));
        }
    }

    private void marked(String word, Element.Kind kind) {
        Normalised form = Normalised.of(word);
        String text = form.substring(0, form.length()).strip();
        if (!text.isEmpty() && Characters.isHan(text.charAt(0))) {
            tokens(Tokeniser.tokens(form));
        } else if (!text.isEmpty()) {
            add(new Element(text.length() == 1 ? Element.Kind.EXACT : kind, text, text));
        }
    }

    private void tokens(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()) {
            if (tokens.get(at).kind() == Token.Kind.HAN) {
                at = han(tokens, at);
            } else {
                latin(tokens.get(at));
                at++;
            }
        }
    }

    private void latin(Token token) {
        boolean comparison = (held.equals("instead") && token.is("of")) || (held.equals("rather") && token.is("than"));
        boolean noMatter = held.equals("no") && token.is("matter");
        held = token.text();
        if (noMatter && negators) {
            negatedFrom = -1;
            add(new Element(Element.Kind.EXACT, "no", "no"));
            add(Element.of(token));
        } else if (comparison && negators) {
            elements.remove(elements.size() - 1);
            gapBefore = wide.remove(wide.size() - 1);
            negatedFrom = elements.size();
        } else if (negators && token.kind() == Token.Kind.WORD && Negation.isNegator(token.stem())) {
            negator();
        } else if (!token.is(WordClass.ARTICLE)) {
            add(Element.of(token));
        }
    }

    private void negator() {
        int last = elements.size() - 1;
        if (last >= 0 && CARRIERS.contains(elements.get(last).surface())) {
            elements.remove(last);
            wide.remove(last);
        }
        if (negatedFrom < 0) {
            negatedFrom = elements.size();
        }
    }

    private int han(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && tokens.get(end).kind() == Token.Kind.HAN) {
            end++;
        }
        int negator = negators ? ChineseNegators.lengthAt(tokens, from) : 0;
        int left = end - from - negator;
        if (negator > 0 && left > 0 && ChineseNegators.isOfNeed(tokens, from)) {
            literal(tokens, from, from + negator);
            literal(tokens, from + negator, end);
        } else if (negator > 0 && left != 1) {
            negatedFrom = negatedFrom < 0 ? elements.size() : negatedFrom;
            literal(tokens, from + negator, end);
        } else {
            literal(tokens, from, end);
        }
        return end;
    }

    private void literal(List<Token> tokens, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            text.append(tokens.get(i).text());
            anyPolarity |= ChineseNegators.lengthAt(tokens, i) > 0;
        }
        if (!text.isEmpty()) {
            add(new Element(Element.Kind.HAN, text.toString(), text.toString()));
        }
    }

    private void add(Element element) {
        wide.add(gapBefore && !elements.isEmpty());
        elements.add(element);
        gapBefore = false;
    }
}
