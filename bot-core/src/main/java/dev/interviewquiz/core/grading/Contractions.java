package dev.interviewquiz.core.grading;

import java.util.Map;

/** Contractions with "not" that lost their apostrophe. */
final class Contractions {
    private static final Map<String, String> BEFORE_NOT = Map.ofEntries(
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

    private Contractions() {}

    static boolean has(String word) {
        return BEFORE_NOT.containsKey(word);
    }

    /** The word before "not", or the text itself. */
    static String beforeNot(String word) {
        return BEFORE_NOT.getOrDefault(word, word);
    }
}
