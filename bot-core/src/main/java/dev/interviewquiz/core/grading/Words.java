package dev.interviewquiz.core.grading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Closed classes of words, written for this grader. */
final class Words {
    static final Set<String> ARTICLES = Set.of("a", "an", "the");
    static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "to", "for", "with", "by", "from", "into", "onto", "about", "between", "through",
            "over", "under", "per", "via", "than", "as");
    static final Set<String> CONJUNCTIONS =
            Set.of("and", "or", "but", "because", "bc", "cuz", "coz", "so", "while", "if", "since", "whereas");
    static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "am", "has", "have", "had", "do", "does", "did", "can", "could",
            "will", "would", "should", "may", "might", "must", "shall");
    static final Set<String> PRONOUNS = Set.of(
            "it", "they", "them", "you", "we", "he", "she", "i", "this", "that", "these", "those", "which", "what",
            "who", "its", "their", "your", "our", "my", "his", "her", "there", "u");
    static final Set<String> OTHER_FUNCTION_WORDS = Set.of(
            "not", "no", "just", "also", "then", "when", "where", "how", "why", "very", "too", "only", "more", "most",
            "some", "any", "each", "every", "all", "both", "such", "other", "same", "up", "down", "out", "off", "until",
            "before", "after", "during", "like", "one", "e", "g", "eg", "ie", "etc", "w", "wo", "without", "less",
            "instead", "rather", "use", "get", "make");
    private static final Set<String> FUNCTION_WORDS = Stream.of(
                    ARTICLES, PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, PRONOUNS, OTHER_FUNCTION_WORDS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    static final Set<String> FORMS_OF_BE = Set.of("is", "are", "was", "were", "be", "been", "am");
    private static final Set<String> HEDGES = Set.of(
            "maybe", "perhaps", "probably", "possibly", "guess", "unsure", "dunno", "might", "suppose", "presumably");
    private static final Map<String, String> CONTRACTIONS = Map.ofEntries(
            Map.entry("dont", "do"),
            Map.entry("doesnt", "does"),
            Map.entry("dosent", "does"),
            Map.entry("dosnt", "does"),
            Map.entry("doesent", "does"),
            Map.entry("didnt", "did"),
            Map.entry("isnt", "is"),
            Map.entry("arent", "are"),
            Map.entry("wasnt", "was"),
            Map.entry("werent", "were"),
            Map.entry("cant", "can"),
            Map.entry("cannot", "can"),
            Map.entry("couldnt", "could"),
            Map.entry("wont", "will"),
            Map.entry("wouldnt", "would"),
            Map.entry("shouldnt", "should"),
            Map.entry("hasnt", "has"),
            Map.entry("havent", "have"),
            Map.entry("neednt", "need"),
            Map.entry("aint", "is"));

    private Words() {}

    /** Words that stand in no one's way: they widen no gap. */
    static boolean isLight(String word) {
        return ARTICLES.contains(word);
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    static boolean isHedge(String word) {
        return HEDGES.contains(word);
    }

    /** The word before "not" in a contraction that lost its apostrophe, or the text itself. */
    static String beforeNot(String word) {
        return CONTRACTIONS.getOrDefault(word, word);
    }

    static boolean isContraction(String word) {
        return CONTRACTIONS.containsKey(word);
    }
}
