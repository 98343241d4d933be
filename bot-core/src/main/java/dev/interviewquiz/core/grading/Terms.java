package dev.interviewquiz.core.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text as a bag of terms for comparison with a reference: stems of words without degree (louder is loud), number words as
 * numbers, single Chinese characters; each with its weight, whether it is stated or denied, and what it may mean ({@link
 * Bilingual}). Function words count a fifth, negators are kept whole. Immutable once built.
 */
final class Terms {
    private static final double FUNCTION_WORD = 0.2;
    private static final double CHARACTER = 0.5;
    private static final double LONG_WORD = 7;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int STATED = 1;
    private static final int DENIED = 2;
    private static final Bilingual BILINGUAL = Bilingual.standard();
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Tokens tokens;
    private final Set<String> names;
    private final List<Bilingual.Unit> units;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, Integer> meanings = new HashMap<>();

    /**
     * One term of a text.
     *
     * @param polarity {@link #STATED}, {@link #DENIED} or both
     * @param meanings the sets of words of one meaning that it stands in
     */
    record Term(double weight, int polarity, Set<String> meanings) {
        private Term and(Term again) {
            Set<String> both = new HashSet<>(meanings);
            both.addAll(again.meanings);
            return new Term(again.weight, polarity | again.polarity, both);
        }
    }

    private Terms(Tokens tokens, Set<String> names, List<Bilingual.Unit> units) {
        this.tokens = tokens;
        this.names = names;
        this.units = List.copyOf(units);
        for (Bilingual.Unit unit : units) {
            for (int i = unit.span().start(); i < unit.span().end(); i++) {
                add(i, unit.sets());
            }
        }
    }

    static Terms of(Tokens tokens) {
        return of(tokens, Set.of());
    }

    /** @param names function words that are none here, by stem, as {@link #names} finds them in a question */
    static Terms of(Tokens tokens, Set<String> names) {
        return new Terms(tokens, Set.copyOf(names), BILINGUAL.units(tokens));
    }

    /** The function words of a question that stand in capitals, as WHERE and HAVING of SQL: they name things. */
    static Set<String> names(Tokens question) {
        boolean loud = question.source().original().chars().noneMatch(Character::isLowerCase);
        return loud
                ? Set.of()
                : IntStream.range(0, question.size())
                        .filter(at -> question.get(at).is(WordClass.FUNCTION_WORD) && isCapital(question, at))
                        .mapToObj(at -> question.get(at).stem())
                        .collect(Collectors.toSet());
    }

    private static boolean isCapital(Tokens question, int at) {
        String written = question.evidence(new Span(at, at + 1)).quote();
        return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
    }

    /** Each sentence for itself. */
    List<Terms> sentences() {
        return units.stream()
                .collect(Collectors.groupingBy(Bilingual.Unit::sentence, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(sentence -> new Terms(tokens, names, sentence))
                .toList();
    }

    /** Whether this is but the yes or no that the whole text starts with. */
    boolean onlyDecides() {
        return ReferenceVerdict.of(tokens).map(ReferenceVerdict::words).stream()
                .anyMatch(verdict -> units.stream()
                        .flatMapToInt(unit ->
                                IntStream.range(unit.span().start(), unit.span().end()))
                        .filter(at ->
                                saysSomething(tokens.get(at)) && tokens.get(at).kind() != Token.Kind.SIGN)
                        .allMatch(at -> at >= verdict.start() && at < verdict.end()));
    }

    Tokens tokens() {
        return tokens;
    }

    List<Bilingual.Unit> units() {
        return units;
    }

    Map<String, Term> terms() {
        return terms;
    }

    boolean has(String term) {
        return terms.containsKey(term);
    }

    /** How this text says a term of another, in this or another word: stated, denied or both; 0 where it does not. */
    int polarity(String name, Term term) {
        Term same = terms.get(name);
        if (same != null) {
            return same.polarity();
        }
        if (name.length() >= SHORTEST_MISSPELT) {
            for (Map.Entry<String, Term> other : terms.entrySet()) {
                if (Typos.isTypo(other.getKey(), name)) {
                    return other.getValue().polarity();
                }
            }
        }
        int polarity = 0;
        for (String meaning : term.meanings()) {
            polarity |= meanings.getOrDefault(meaning, 0);
        }
        return polarity;
    }

    /** What a token is called among the terms. */
    String name(int at) {
        Percentages.Found percentage = tokens.percentage(at);
        return percentage == null ? term(tokens.get(at)) : percentage.fraction();
    }

    static String term(Token token) {
        int number = NUMBERS.indexOf(token.text());
        return number >= 0 ? Integer.toString(number) : withoutDegree(token.stem());
    }

    private static String withoutDegree(String stem) {
        int cut = stem.endsWith("est") ? 3 : stem.endsWith("er") ? 2 : 0;
        if (cut == 0 || stem.length() - cut < 3) {
            return stem;
        }
        String base = stem.substring(0, stem.length() - cut);
        int last = base.length() - 1;
        return base.charAt(last) == base.charAt(last - 1) && base.charAt(last) != 'l' ? base.substring(0, last) : base;
    }

    private void add(int at, Set<String> sets) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.SIGN) {
            return;
        }
        int polarity = tokens.negated(at) ? DENIED : STATED;
        Percentages.Found percentage = tokens.percentage(at);
        if (percentage != null && at > percentage.words().start()) {
            return;
        }
        terms.merge(name(at), new Term(weight(token), polarity, sets), Term::and);
        sets.forEach(meaning -> meanings.merge(meaning, polarity, (a, b) -> a | b));
    }

    /** No function word; a negator and a name are none. */
    boolean saysSomething(Token token) {
        return !isIdle(token) || Negation.isNegator(token.stem());
    }

    /** A function word that is no name. */
    boolean isIdle(Token token) {
        return token.is(WordClass.FUNCTION_WORD) && !names.contains(token.stem());
    }

    double weight(Token token) {
        if (!saysSomething(token)) {
            return FUNCTION_WORD;
        }
        return token.kind() == Token.Kind.HAN
                ? CHARACTER
                : 0.5 + 0.5 * Math.min(1, token.text().length() / LONG_WORD);
    }
}
