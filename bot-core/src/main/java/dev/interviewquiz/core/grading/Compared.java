package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two things that a question compares: what stands on both sides of “and”, “from” or 和. */
record Compared(Snippet one, Snippet other) {
    private static final Set<String> BETWEEN =
            Set.of("and", "or", "vs", "versus", "from", "than", "with", "to", "和", "与", "跟", "或", "还", "及");
    /** Snippets that may name the first, tokens that they may be away, and the same of the second. */
    private static final int BEFORE = 3;

    private static final int BEHIND = 4;
    private static final int REACH = 7;

    static List<Compared> in(Terms question) {
        List<Snippet> snippets = Snippet.of(question);
        List<Compared> compared = new ArrayList<>();
        Tokens tokens = question.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if (BETWEEN.contains(tokens.get(at).text())) {
                List<Snippet> before = from(snippets, at - REACH, at - 1);
                pairs(last(before, BEFORE), from(snippets, at + 1, at + REACH), compared);
            }
        }
        return compared;
    }

    private static List<Snippet> from(List<Snippet> snippets, int first, int last) {
        return snippets.stream()
                .filter(snippet -> snippet.at() >= first && snippet.at() <= last)
                .toList();
    }

    private static List<Snippet> last(List<Snippet> snippets, int count) {
        return snippets.subList(Math.max(0, snippets.size() - count), snippets.size());
    }

    /** Words that stand on both sides name neither: the learning rate is too large or too small. */
    private static void pairs(List<Snippet> before, List<Snippet> behind, List<Compared> pairs) {
        for (Snippet one : before) {
            for (Snippet other : behind.subList(0, Math.min(BEHIND, behind.size()))) {
                if (behind.stream().noneMatch(one::isLike) && before.stream().noneMatch(other::isLike)) {
                    pairs.add(new Compared(one, other));
                }
            }
        }
    }
}
