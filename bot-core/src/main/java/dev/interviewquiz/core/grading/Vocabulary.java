package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** All elements of a rubric, numbered, and where each of them stands in an answer. Thread-safe: only
 * remembers what words stand for. */
final class Vocabulary {
    private static final Set<String> AGENTS = Set.of("生成", "判别", "鉴别");
    private static final int SHORTEST_PREFIX = 2;
    private static final int REMEMBERED = 1 << 11;
    private static final int[] NONE = {};

    private final List<Element> elements;
    private final Map<String, int[]> stems = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, int[]> exact = new HashMap<>();
    private final Map<Integer, int[]> prefixes = new HashMap<>();
    private final Map<Integer, int[]> literals = new HashMap<>();
    private final Map<Character, int[]> misspellable = new HashMap<>();
    private final Remembering<Meaning> meanings = new Remembering<>(REMEMBERED);
    private final int[] letters;

    /** The elements that a word is, those that it is a misspelling of, and whether it begins one that is written in two words. */
    private static final class Meaning {
        private final int[] written;
        private final int[] misspelt;
        private final boolean begins;

        Meaning(int[] written, int[] misspelt, boolean begins) {
            this.written = written;
            this.misspelt = misspelt;
            this.begins = begins;
        }
    }

    Vocabulary(List<Element> elements) {
        this.elements = List.copyOf(elements);
        letters = new int[elements.size()];
        for (int id = 0; id < elements.size(); id++) {
            index(id, elements.get(id));
        }
    }

    int size() {
        return elements.size();
    }

    Occurrences in(Tokens tokens) {
        Occurrences found = new Occurrences(elements, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            percentage(tokens, i, found);
            if (tokens.get(i).kind() == Token.Kind.HAN) {
                literals(tokens, i, found);
            } else {
                word(tokens, i, found);
            }
        }
        return found;
    }

    private void index(int id, Element element) {
        switch (element.kind()) {
            case STEM -> {
                put(stems, element.text(), id);
                for (int end = 1; end < element.text().length(); end++) {
                    beginnings.add(element.text().substring(0, end));
                }
            }
            case EXACT -> put(exact, element.text(), id);
            case PREFIX -> put(prefixes, beginning(element.text()), id);
            case HAN -> put(literals, Characters.sound(element.text().charAt(0)), id);
            case CONCEPT -> {}
        }
        boolean word = element.kind() == Element.Kind.STEM || element.kind() == Element.Kind.PREFIX;
        if (word && element.surface().length() >= 4) {
            put(misspellable, element.surface().charAt(0), id);
            put(misspellable, element.surface().charAt(1), id);
            letters[id] = Typos.letters(element.surface());
        }
    }

    private static <K> void put(Map<K, int[]> index, K key, int id) {
        index.merge(
                key,
                new int[] {id},
                (known, one) -> IntStream.concat(Arrays.stream(known), IntStream.of(one))
                        .toArray());
    }

    private void word(Tokens tokens, int at, Occurrences found) {
        Token token = tokens.get(at);
        Meaning meaning = meanings.of(token.text(), () -> meaning(token));
        boolean hit = add(meaning.written, at, at + 1, found);
        hit |= meaning.begins && joined(tokens, at, found);
        if (!hit) {
            add(meaning.misspelt, at, at + 1, found);
        }
    }

    /** 99 % is 99 as well as 0.99, whichever of them its words are already. */
    private void percentage(Tokens tokens, int at, Occurrences found) {
        Percentages.Found percentage = tokens.percentage(at);
        if (percentage != null && percentage.words().start() == at) {
            for (String number : percentage.names()) {
                if (!tokens.get(at).is(number)) {
                    add(exact.getOrDefault(number, NONE), at, percentage.words().end(), found);
                }
            }
        }
    }

    private Meaning meaning(Token token) {
        int[] written = IntStream.concat(
                        IntStream.concat(
                                Arrays.stream(stems.getOrDefault(token.stem(), NONE)),
                                Arrays.stream(exact.getOrDefault(token.text(), NONE))),
                        prefixesOf(token.text()))
                .toArray();
        boolean mayBeMisspelt = written.length == 0
                && token.kind() == Token.Kind.WORD
                && token.text().length() >= 4
                && !token.is(WordClass.FUNCTION_WORD)
                && !CommonWords.has(token.text());
        boolean begins = token.kind() == Token.Kind.WORD && beginnings.contains(token.text());
        return new Meaning(written, mayBeMisspelt ? meantBy(token) : NONE, begins);
    }

    private IntStream prefixesOf(String word) {
        return word.length() < SHORTEST_PREFIX
                ? IntStream.empty()
                : Arrays.stream(prefixes.getOrDefault(beginning(word), NONE))
                        .filter(id -> word.startsWith(elements.get(id).text()));
    }

    private static int beginning(String word) {
        return (word.charAt(0) << 16) + word.charAt(1);
    }

    /** "mini batch" is "minibatch". */
    private boolean joined(Tokens tokens, int at, Occurrences found) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        Token next = tokens.get(at + 1);
        if (next.kind() != Token.Kind.WORD || next.start() - token.end() > 1) {
            return false;
        }
        return add(stems.getOrDefault(token.text() + next.stem(), NONE), at, at + 2, found);
    }

    private int[] meantBy(Token token) {
        int written = Typos.letters(token.text());
        return Arrays.stream(misspellable.getOrDefault(token.text().charAt(0), NONE))
                .filter(id -> Typos.mayDiffer(written, letters[id]) && isTypo(token, elements.get(id)))
                .distinct()
                .toArray();
    }

    private static boolean isTypo(Token token, Element element) {
        if (element.kind() == Element.Kind.PREFIX) {
            String prefix = element.text();
            return prefix.length() >= 6
                    && token.text().length() >= prefix.length()
                    && (Typos.isTypo(token.text().substring(0, prefix.length()), prefix)
                            || Typos.isTypo(token.text().substring(0, prefix.length() - 1), prefix));
        }
        return Typos.isTypo(token.text(), element.surface())
                || (element.text().length() >= 6 && Typos.isTypo(token.stem(), element.text()));
    }

    private void literals(Tokens tokens, int at, Occurrences found) {
        int[] candidates = literals.getOrDefault(Characters.sound(tokens.get(at).character()), NONE);
        for (int id : candidates) {
            String text = elements.get(id).text();
            if (Homophones.match(tokens, at, text) && !isInsideAnother(tokens, at + text.length(), text)) {
                found.add(id, at, at + text.length());
            }
        }
    }

    /** 生成 is what a 生成器 does, and not the 生成器. */
    private static boolean isInsideAnother(Tokens tokens, int end, String text) {
        return end < tokens.size() && AGENTS.contains(text) && tokens.get(end).is("器");
    }

    private static boolean add(int[] ids, int start, int end, Occurrences found) {
        for (int id : ids) {
            found.add(id, start, end);
        }
        return ids.length > 0;
    }
}
