package dev.interviewquiz.core.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Options by letter or position: {@code A}, {@code "a, c"}, {@code "1 3"}. */
final class Letters {
    private Letters() {}

    /** Positions, from 0, that a text names; empty when it names anything else. */
    static List<Integer> positions(String text, int size) {
        List<Integer> positions = new ArrayList<>();
        for (String word : text.strip().toUpperCase(Locale.ROOT).split("[\\s,，、;+]+")) {
            int position = position(word);
            if (position < 0 || position >= size) {
                return List.of();
            }
            if (!positions.contains(position)) {
                positions.add(position);
            }
        }
        return positions;
    }

    private static int position(String word) {
        if (word.length() != 1) {
            return -1;
        }
        char sign = word.charAt(0);
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
