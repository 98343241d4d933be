package dev.interviewquiz.core.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of opposite meaning, by stem or Chinese pair of characters: pairs of words, and pairs of concepts, all words of the one
 * against all words of the other. Immutable.
 */
final class Opposites {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Concepts CONCEPTS = Concepts.standard();
    private static final Map<String, Set<String>> PAIRS = read(line -> !line.startsWith("@"));
    private static final Map<String, Set<String>> ALL = read(line -> true);

    private Opposites() {}

    /** The words that are listed as a pair with this one. */
    static Set<String> paired(String term) {
        return PAIRS.getOrDefault(term, Set.of());
    }

    /** Also every word of the opposite concepts, which is a wider net. */
    static Set<String> of(String term) {
        return ALL.getOrDefault(term, Set.of());
    }

    private static Map<String, Set<String>> read(Predicate<String> wanted) {
        Map<String, Set<String>> table = new HashMap<>();
        for (String line :
                Resources.lines("antonyms.txt").stream().filter(wanted).toList()) {
            List<Set<String>> pair =
                    SPACE.splitAsStream(line).map(Opposites::words).toList();
            pair.get(0).forEach(word -> add(table, word, pair.get(1)));
            pair.get(1).forEach(word -> add(table, word, pair.get(0)));
        }
        return table;
    }

    private static void add(Map<String, Set<String>> table, String word, Set<String> opposites) {
        Set<String> set = table.computeIfAbsent(word, unused -> new HashSet<>());
        opposites.stream().filter(other -> !other.equals(word)).forEach(set::add);
    }

    /** The word itself, or the single words of a concept. */
    private static Set<String> words(String name) {
        if (!name.startsWith("@")) {
            return Set.of(Stems.of(name));
        }
        return CONCEPTS.of(name.substring(1)).stream()
                .flatMap(BAR::splitAsStream)
                .filter(word ->
                        isChinese(word) ? word.length() == 2 : word.chars().allMatch(Character::isLetter))
                .map(Stems::of)
                .collect(Collectors.toSet());
    }

    private static boolean isChinese(String word) {
        return Characters.isHan(word.charAt(0));
    }
}
