package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text by their meaning, so that English and Chinese compare: each by the numbers of the sets of the glossary and
 * of the general concepts that it stands in; numbers, symbols and names as they are. Immutable.
 */
final class Bilingual {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern NAME = Pattern.compile("^[a-z-]+:");
    private static final Pattern MARKS = Pattern.compile("[@*=!]|\\.\\.");
    private static final String SET = "#";
    private static final double UNKNOWN = 0.15;
    private static final double GENERAL = 0.5;

    private final KnownPhrases phrases = new KnownPhrases();
    private final int firstGeneral;

    /**
     * A word or phrase of a text.
     *
     * @param meanings what it may mean; of a name or number the text itself
     * @param weight how much it says: a word that nobody can translate hardly counts, since the other language cannot have it
     */
    record Unit(Set<String> meanings, double weight, Span span, int sentence) {
        /** Of the meanings those that other words have, too. */
        Set<String> sets() {
            return meanings.iterator().next().startsWith(SET) ? meanings : Set.of();
        }
    }

    private Bilingual(List<String> equals, Map<String, List<String>> general) {
        firstGeneral = equals.size();
        for (int set = 0; set < equals.size(); set++) {
            add(Glossary.withoutMark(equals.get(set)), set);
        }
        int set = firstGeneral;
        for (List<String> lines : general.values()) {
            for (String line : lines) {
                add(line, set);
            }
            set++;
        }
    }

    static Bilingual standard() {
        Map<String, List<String>> general = new HashMap<>();
        for (String line : Resources.lines("concepts.txt")) {
            String name = line.substring(0, line.indexOf(':'));
            general.computeIfAbsent(name, unused -> new ArrayList<>())
                    .add(NAME.matcher(line).replaceFirst(""));
        }
        List<String> equals = new ArrayList<>(Resources.lines("glossary.txt"));
        equals.addAll(Resources.lines("thesaurus.txt"));
        return new Bilingual(equals, general);
    }

    private void add(String line, int set) {
        BAR.splitAsStream(line)
                .filter(phrase -> !MARKS.matcher(phrase).find())
                .forEach(phrase -> phrases.add(stems(Tokeniser.tokens(Normalised.of(phrase))), set));
    }

    /** Whether two texts are in different languages, by what most of their words are. */
    static boolean differ(Tokens one, Tokens other) {
        return isChinese(one) != isChinese(other);
    }

    private static boolean isChinese(Tokens text) {
        double chinese = 0;
        double latin = 0;
        for (Token token : text.list()) {
            chinese += token.kind() == Token.Kind.HAN ? 0.5 : 0;
            latin += token.kind() == Token.Kind.WORD ? 1 : 0;
        }
        return chinese > latin;
    }

    /** In order, the longest known phrase at each place. */
    List<Unit> units(Tokens text) {
        List<String> stems = stems(text.list());
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            KnownPhrases.Found phrase = phrases.at(stems, at);
            Percentages.Found percentage = text.percentage(at);
            Unit unit = percentage != null && phrase.sets().isEmpty()
                    ? new Unit(
                            Set.of(percentage.fraction()),
                            1,
                            restOf(percentage, at),
                            text.get(at).sentence())
                    : unit(text.get(at), at, phrase);
            units.add(unit);
            at = unit.span().end();
        }
        return units;
    }

    private static Span restOf(Percentages.Found percentage, int at) {
        return new Span(at, percentage.words().end());
    }

    private Unit unit(Token token, int at, KnownPhrases.Found phrase) {
        Span span = new Span(at, at + phrase.words());
        if (!phrase.sets().isEmpty()) {
            Set<String> meanings = new HashSet<>();
            phrase.sets().forEach(set -> meanings.add(SET + set));
            boolean general = phrase.sets().stream().allMatch(set -> set >= firstGeneral);
            return new Unit(meanings, general ? GENERAL : 1, span, token.sentence());
        }
        boolean symbol = token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.OTHER;
        boolean idle = token.kind() == Token.Kind.SIGN || token.is(WordClass.FUNCTION_WORD);
        return new Unit(Set.of(token.stem()), symbol ? 1 : idle ? 0 : UNKNOWN, span, token.sentence());
    }

    /** All meanings of some units. */
    static Set<String> meanings(List<Unit> units) {
        Set<String> meanings = new HashSet<>();
        units.forEach(unit -> meanings.addAll(unit.meanings()));
        return meanings;
    }

    /** The part of some units, by weight, that another text has; what the prompt says counts a quarter. */
    static double covered(List<Unit> wanted, Set<String> said, Set<String> prompt) {
        double[] sums = new double[2];
        wanted.forEach(unit -> {
            double weight = unit.weight() * (overlap(unit.meanings(), prompt) ? ReferenceFeatures.ASKED : 1);
            sums[0] += weight;
            sums[1] += overlap(unit.meanings(), said) ? weight : 0;
        });
        return sums[0] == 0 ? 0 : sums[1] / sums[0];
    }

    static boolean overlap(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static List<String> stems(List<Token> tokens) {
        return tokens.stream().map(Token::stem).toList();
    }
}
