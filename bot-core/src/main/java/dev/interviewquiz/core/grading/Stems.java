package dev.interviewquiz.core.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * English stems: Porter's, after British spelling and a few irregular forms are levelled; what Porter takes for one word and the
 * field does not (one and on, general, generator and generate, regular and regularise) is kept apart. Thread-safe.
 */
final class Stems {
    private static final Pattern BRITISH_VERB = Pattern.compile("is(e|es|ed|er|ers|ing)$");
    private static final Pattern MAKE_SO =
            Pattern.compile("(general|regular|normal|initial|random)i[sz](e|es|ed|er|ers|ing|able|ation|ations)");
    private static final int LONGEST_STEMMED = 40;
    private static final Map<String, String> IRREGULAR = irregular();

    private Stems() {}

    private static Map<String, String> irregular() {
        Map<String, String> stems = new HashMap<>();
        for (String line : Resources.lines("stems.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            words.subList(1, words.size()).forEach(form -> stems.put(form, words.get(0)));
        }
        return stems;
    }

    static String of(String word) {
        if (word.length() < 3 || word.length() > LONGEST_STEMMED) {
            return word;
        }
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        Matcher makeSo = MAKE_SO.matcher(word);
        if (makeSo.matches()) {
            return makeSo.group(1) + "iz";
        }
        PorterStemmer stemmer = new PorterStemmer();
        stemmer.setCurrent(american(word));
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return stem.endsWith("ll") && stem.length() > 4 ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String american(String word) {
        String spelled = word.replace("isation", "ization")
                .replace("yse", "yze")
                .replace("colour", "color")
                .replace("behaviour", "behavior")
                .replace("favour", "favor")
                .replace("neighbour", "neighbor");
        if (spelled.length() < 8 || spelled.contains("nois") || spelled.contains("rais")) {
            return spelled;
        }
        return BRITISH_VERB.matcher(spelled).replaceFirst("iz$1");
    }
}
