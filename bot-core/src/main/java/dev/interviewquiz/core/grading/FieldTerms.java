package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the field in a text, whatever their language: each phrase of the glossary is known by the number of its set.
 * Immutable.
 */
final class FieldTerms {
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<String, List<Phrase>> starting = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** A phrase of the glossary as stems, Chinese character by character. */
    private record Phrase(List<String> stems, int set, boolean general) {}

    /**
     * A term in a text.
     *
     * @param set the number of its set; equal for terms that mean the same
     * @param general a word that people use of anything, so that it tells nothing of what a text is about
     */
    record Found(int set, boolean general, Span span) {}

    private FieldTerms(List<String> lines) {
        for (int set = 0; set < lines.size(); set++) {
            String line = lines.get(set);
            int number = set;
            names.add(BAR.split(Glossary.withoutMark(line), 2)[0].strip());
            BAR.splitAsStream(Glossary.withoutMark(line)).forEach(phrase -> add(phrase, number, line.startsWith("~")));
        }
        starting.values()
                .forEach(
                        list -> list.sort((a, b) -> b.stems().size() - a.stems().size()));
    }

    static FieldTerms standard() {
        return new FieldTerms(Resources.lines("glossary.txt"));
    }

    private void add(String phrase, int set, boolean general) {
        List<String> stems = Tokeniser.tokens(Normalised.of(phrase)).stream()
                .map(Token::stem)
                .toList();
        if (!stems.isEmpty()) {
            starting.computeIfAbsent(stems.get(0), unused -> new ArrayList<>()).add(new Phrase(stems, set, general));
        }
    }

    /** The first phrase of a set. */
    String name(int set) {
        return names.get(set);
    }

    /** The number of the set with this name. */
    int set(String name) {
        int set = names.indexOf(name);
        if (set < 0) {
            throw new IllegalArgumentException("no set of the glossary begins with " + name);
        }
        return set;
    }

    /** In order, the longest phrase at each place. */
    List<Found> in(Tokens tokens) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Phrase phrase = longest(tokens, at);
            if (phrase != null) {
                found.add(new Found(
                        phrase.set(),
                        phrase.general(),
                        new Span(at, at + phrase.stems().size())));
            }
            at += phrase == null ? 1 : phrase.stems().size();
        }
        return found;
    }

    private @Nullable Phrase longest(Tokens tokens, int at) {
        for (Phrase phrase : starting.getOrDefault(tokens.get(at).stem(), List.of())) {
            if (stands(phrase.stems(), tokens, at)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean stands(List<String> stems, Tokens tokens, int at) {
        if (at + stems.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < stems.size(); i++) {
            if (!tokens.get(at + i).stem().equals(stems.get(i))) {
                return false;
            }
        }
        return true;
    }
}
