package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of the field that mean the same in both languages. Immutable. */
final class Glossary {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int MOST_WORDS = 4;
    private static final int MOST_VARIANTS = 80;
    private static final int LONGEST_LITERAL = 12;

    private final Map<List<Element>, List<Alternative>> sets = new HashMap<>();

    private Glossary(List<String> lines) {
        for (String line : lines) {
            List<Alternative> set = BAR.splitAsStream(withoutMark(line))
                    .map(AlternativeParser::parse)
                    .flatMap(Optional::stream)
                    .toList();
            for (Alternative phrase : set) {
                sets.computeIfAbsent(phrase.elements(), unused -> new ArrayList<>())
                        .addAll(set);
            }
        }
    }

    static Glossary standard() {
        return new Glossary(Resources.lines("glossary.txt"));
    }

    /** Without the {@code ~} of words that are no terms. */
    static String withoutMark(String line) {
        return line.startsWith("~") ? line.substring(1) : line;
    }

    /** An alternative and all that the glossary makes of it: each known phrase in it replaced by its equals. */
    List<Alternative> variants(Alternative alternative) {
        Set<Alternative> found = new LinkedHashSet<>();
        found.add(alternative);
        expand(alternative, 0, found);
        return List.copyOf(found);
    }

    private void expand(Alternative alternative, int from, Set<Alternative> found) {
        for (int start = from; start < alternative.size(); start++) {
            int longest = Math.min(alternative.size(), start + MOST_WORDS);
            for (int end = longest; end > start; end--) {
                List<Alternative> set = sets.get(alternative.elements().subList(start, end));
                if (set != null && alternative.isTight(start, end)) {
                    replaceAll(alternative, start, end, set, found);
                    end = start;
                }
            }
            literal(alternative, start, found);
        }
    }

    private void replaceAll(
            Alternative alternative, int start, int end, List<Alternative> set, Set<Alternative> found) {
        for (Alternative phrase : set) {
            Alternative variant = alternative.replace(start, end, phrase);
            if (found.size() < MOST_VARIANTS && found.add(variant)) {
                expand(variant, start + phrase.size(), found);
            }
        }
    }

    /** A known word at the beginning or the end of a Chinese literal. */
    private void literal(Alternative alternative, int at, Set<Alternative> found) {
        Element element = alternative.elements().get(at);
        String text = element.text();
        if (element.kind() != Element.Kind.HAN || text.length() < 4 || text.length() > LONGEST_LITERAL) {
            return;
        }
        for (int cut = text.length() - 2; cut >= 2; cut--) {
            List<Alternative> head = sets.get(List.of(han(text.substring(0, cut))));
            List<Alternative> tail = sets.get(List.of(han(text.substring(cut))));
            if (head != null || tail != null) {
                Alternative cutInTwo =
                        alternative.replace(at, at + 1, pair(text.substring(0, cut), text.substring(cut)));
                if (found.size() < MOST_VARIANTS && found.add(cutInTwo)) {
                    expand(cutInTwo, at, found);
                }
                return;
            }
        }
    }

    private static Alternative pair(String first, String second) {
        return new Alternative(List.of(han(first), han(second)), List.of(false, false), 2, false);
    }

    private static Element han(String text) {
        return new Element(Element.Kind.HAN, text, text);
    }
}
