package dev.interviewquiz.core.grading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All elements of a rubric, numbered, and where each of them stands in an answer. Thread-safe: only
 * remembers which words were misspellings of which. */
final class Vocabulary {
    private static final Set<String> AGENTS = Set.of("生成", "判别", "鉴别");
    private static final int SHORTEST_PREFIX = 2;
    private static final int REMEMBERED = 2_000;

    private final List<Element> elements;
    private final Map<String, List<Integer>> stems = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final Map<Integer, List<Integer>> prefixes = new HashMap<>();
    private final Map<Integer, List<Integer>> literals = new HashMap<>();
    private final Map<Character, List<Integer>> misspellable = new HashMap<>();
    private final Cache<String, List<Integer>> meant =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final int[] letters;

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

    private static <K> void put(Map<K, List<Integer>> index, K key, int id) {
        index.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(id);
    }

    private void word(Tokens tokens, int at, Occurrences found) {
        Token token = tokens.get(at);
        boolean hit = add(stems.get(token.stem()), at, at + 1, found);
        hit |= add(exact.get(token.text()), at, at + 1, found);
        hit |= prefixes(token.text(), at, found);
        hit |= joined(tokens, at, found);
        if (!hit
                && token.kind() == Token.Kind.WORD
                && token.text().length() >= 4
                && !Words.isFunctionWord(token.text())) {
            misspelt(token, at, found);
        }
    }

    private boolean prefixes(String word, int at, Occurrences found) {
        if (word.length() < SHORTEST_PREFIX) {
            return false;
        }
        boolean hit = false;
        for (int id : prefixes.getOrDefault(beginning(word), List.of())) {
            if (word.startsWith(elements.get(id).text())) {
                found.add(id, at, at + 1);
                hit = true;
            }
        }
        return hit;
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
        if (token.kind() != Token.Kind.WORD || next.kind() != Token.Kind.WORD || next.start() - token.end() > 1) {
            return false;
        }
        return beginnings.contains(token.text()) && add(stems.get(token.text() + next.stem()), at, at + 2, found);
    }

    private void misspelt(Token token, int at, Occurrences found) {
        List<Integer> ids = meant.getIfPresent(token.text());
        if (ids == null) {
            ids = meantBy(token);
            meant.put(token.text(), ids);
        }
        for (int id : ids) {
            found.add(id, at, at + 1);
        }
    }

    private List<Integer> meantBy(Token token) {
        int written = Typos.letters(token.text());
        return misspellable.getOrDefault(token.text().charAt(0), List.of()).stream()
                .filter(id -> Typos.mayDiffer(written, letters[id]) && isTypo(token, elements.get(id)))
                .distinct()
                .toList();
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
        List<Integer> candidates = literals.get(Characters.sound(tokens.get(at).character()));
        if (candidates == null) {
            return;
        }
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

    private static boolean add(@Nullable List<Integer> ids, int start, int end, Occurrences found) {
        if (ids == null) {
            return false;
        }
        for (int id : ids) {
            found.add(id, start, end);
        }
        return true;
    }
}
