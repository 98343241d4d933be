package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How the words of a text follow one another: as where people state something, or as where terms of the field are strung together
 * with little words until they look like a sentence ("the mini gradient is a batch of noisy memory which descends the exact GPU").
 * Neighbours were counted in people's answers, right and wrong, and in strings of terms (resource {@code pairs.txt}); what is rare is
 * known by its class. Each text is as likely as its pairs are, and is held to be what it is likelier to be. Immutable.
 *
 * <p>Thresholds chosen on 20,500 answers, each set of them held against the pairs of the others. Of 1,030 strings of terms without
 * marks that order them they catch 95 in a hundred, of 4,000 right and half right answers one in five hundred; of those with marks
 * seven in ten and one in four thousand.
 */
final class WordPairs {
    /** Before the first word of a sentence and behind the last one. */
    static final String STOP = ".";

    private static final String COMMA = ",";
    private static final String NUMBER = "0";
    private static final String RARE_CHARACTER = "H";
    private static final String RARE_WORD = "W";
    private static final String RARE_SIGN = "S";
    private static final List<String> ENDINGS = List.of("ing", "ed", "ly", "tion", "s");
    private static final int SHORTEST_STEM = 3;

    private static final double FEWEST_WORDS = 12;
    private static final double FEWEST_WORDS_CHINESE = 9;
    private static final double STRUNG = 0.25;
    private static final double STRUNG_CHINESE = 0.15;
    private static final double STATED = 1.2;
    /** Of strings of terms that were not among those counted none in English and one in twenty in Chinese comes near it. */
    private static final double LIKELY = 0.5;
    /** Who writes in a hurry leaves out what a sentence has, and sets such marks in its place. */
    private static final double STRUNG_IN_ORDER = -0.6;

    private static final String ORDERING = ";:()<>=~\n";

    private final Map<String, Integer> numbers = new HashMap<>();
    /** By the numbers of two neighbours: the logarithm of how much likelier the second one is in what is stated. */
    private final float[][] stated;

    private WordPairs(List<String> lines) {
        lines.forEach(line -> numbers.put(line.substring(0, line.indexOf(' ')), numbers.size()));
        PairCounts statements = new PairCounts(numbers.size());
        PairCounts strings = new PairCounts(numbers.size());
        for (String line : lines) {
            String[] entries = line.split("\t", -1);
            Entry first = Entry.of(entries[0]);
            statements.add(number(first.word), first.stated);
            strings.add(number(first.word), first.strung);
            for (int i = 1; i < entries.length; i++) {
                Entry second = Entry.of(entries[i]);
                statements.add(number(first.word), number(second.word), second.stated);
                strings.add(number(first.word), number(second.word), second.strung);
            }
        }
        stated = statements.likelierThan(strings);
    }

    /** {@code word 12 3}: how often in statements and in strings of terms, be it at all or behind another one. */
    private record Entry(String word, int stated, int strung) {
        static Entry of(String text) {
            String[] parts = text.split(" ", -1);
            return new Entry(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    /** Made when it is first asked for: most answers never ask. */
    private static final class Standard {
        static final WordPairs PAIRS = new WordPairs(Resources.lines("pairs.txt"));
    }

    static WordPairs standard() {
        return Standard.PAIRS;
    }

    /** Whether the words follow one another as in a string of terms. */
    boolean areStrung(Tokens answer) {
        TermString string = TermString.of(answer);
        double fewest = string.isChinese() ? FEWEST_WORDS_CHINESE : FEWEST_WORDS;
        return string.words() >= fewest && statement(answer) < most(answer, string.isChinese());
    }

    /** Whether the words follow one another as in what people state, without a doubt: then new links are a thought of one's own. */
    boolean areStatement(Tokens answer) {
        return statement(answer) >= STATED;
    }

    /** Whether that is likely: then terms that stand close together are a hurried sentence. */
    boolean areLikelyStatement(Tokens answer) {
        return statement(answer) >= LIKELY;
    }

    private static double most(Tokens answer, boolean chinese) {
        if (answer.text(new Span(0, answer.size())).chars().anyMatch(sign -> ORDERING.indexOf(sign) >= 0)) {
            return STRUNG_IN_ORDER;
        }
        return chinese ? STRUNG_CHINESE : STRUNG;
    }

    /**
     * The mean over the words of a text: above 0 it is likelier a statement, below a string of terms. Chinese with English terms in it
     * is read without them too, and counts as what it is likelier to be: few who were counted mix the two.
     */
    double statement(Tokens text) {
        List<String> words = sequence(text, numbers.keySet());
        double whole = mean(words, word -> false);
        return TermString.of(text).isChinese() ? Math.max(whole, mean(words, WordPairs::isLatin)) : whole;
    }

    private double mean(List<String> words, Predicate<String> skipped) {
        double sum = 0;
        int pairs = 0;
        for (int i = 1; i < words.size(); i++) {
            if (!skipped.test(words.get(i - 1)) && !skipped.test(words.get(i))) {
                sum += stated[number(words.get(i - 1))][number(words.get(i))];
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private static boolean isLatin(String word) {
        return word.equals(RARE_WORD) || word.charAt(0) == '-' || Character.isLowerCase(word.charAt(0));
    }

    private int number(String word) {
        return numbers.getOrDefault(word, 0);
    }

    /**
     * The words of a text with a mark at each comma and stop, and a stop at either end.
     *
     * @param common those that stand for themselves
     */
    static List<String> sequence(Tokens text, Set<String> common) {
        List<String> sequence = new ArrayList<>(List.of(STOP));
        for (int i = 0; i < text.size(); i++) {
            if (i > 0 && text.get(i).clause() != text.get(i - 1).clause()) {
                sequence.add(text.get(i).sentence() == text.get(i - 1).sentence() ? COMMA : STOP);
            }
            sequence.add(kind(text.get(i), common));
        }
        sequence.add(STOP);
        return sequence;
    }

    private static String kind(Token token, Set<String> common) {
        if (token.kind() == Token.Kind.NUMBER) {
            return NUMBER;
        }
        if (common.contains(token.text())) {
            return token.text();
        }
        return switch (token.kind()) {
            case HAN -> RARE_CHARACTER;
            case WORD -> ending(token.text());
            case NUMBER, SIGN, OTHER -> RARE_SIGN;
        };
    }

    private static String ending(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_STEM)
                .findFirst()
                .map(ending -> "-" + ending)
                .orElse(RARE_WORD);
    }
}
