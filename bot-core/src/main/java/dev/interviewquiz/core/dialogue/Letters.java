package dev.interviewquiz.core.dialogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Options by letter or position: {@code A}, {@code "a, c"}, {@code AC}, {@code A和C}, {@code "1 3"}. */
public final class Letters {
    private static final Pattern BETWEEN =
            Pattern.compile("\\bAND\\b|[\\s\\p{Punct}+、。·“”‘’「」『』和与及跟]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CHOOSING = Pattern.compile("^(我?选择?|答案[是为]?)[\\s:：]*");

    private Letters() {}

    /** Whether a text is nothing but letters of options, as they answer a choice: {@code AB}, {@code 选 A}; a number is none. */
    static boolean alone(String text, int size) {
        String named = CHOOSING.matcher(text.strip()).replaceFirst("");
        return named.chars().noneMatch(Character::isDigit)
                && !positions(named, size).isEmpty();
    }

    /** Positions, from 0, that a text names; empty when it names anything else. */
    public static List<Integer> positions(String text, int size) {
        List<Integer> positions = new ArrayList<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        for (String word : BETWEEN.split(plain)) {
            if (!ascends(word)) {
                return List.of();
            }
            word.chars()
                    .map(Letters::position)
                    .filter(found -> !positions.contains(found))
                    .forEach(positions::add);
        }
        return positions.stream().allMatch(position -> position >= 0 && position < size) ? positions : List.of();
    }

    /** Letters without a space between are options only in their order: "AC", but not "bad". */
    private static boolean ascends(String word) {
        return IntStream.range(1, word.length()).allMatch(at -> word.charAt(at - 1) < word.charAt(at));
    }

    private static int position(int sign) {
        return sign >= '1' && sign <= '9' ? sign - '1' : sign - 'A';
    }

    /** Indexes in the question for positions that came back from a button or a form; what names none is left out. */
    static List<Integer> indexes(List<String> values, List<Integer> order) {
        return values.stream()
                .filter(value -> value.matches("\\d"))
                .map(Integer::parseInt)
                .filter(position -> position < order.size())
                .map(order::get)
                .distinct()
                .toList();
    }
}
