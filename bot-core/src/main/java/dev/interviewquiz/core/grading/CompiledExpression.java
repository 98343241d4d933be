package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An accepted phrasing over numbered groups.
 *
 * @param needed the groups that must stand in one window of two neighbouring sentences
 * @param forbidden the groups that must not
 */
record CompiledExpression(List<Integer> needed, List<Integer> forbidden) {
    CompiledExpression {
        needed = List.copyOf(needed);
        forbidden = List.copyOf(forbidden);
    }

    /** The best window. */
    Match match(Reading reading) {
        if (isAbsent(reading)) {
            return Match.NONE;
        }
        Match best = Match.NONE;
        for (int sentence : windows(reading)) {
            Match match = window(reading, sentence);
            if (match.compareTo(best) > 0) {
                best = match;
            }
        }
        return best;
    }

    private boolean isAbsent(Reading reading) {
        for (int group : needed) {
            if (!reading.group(group).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private TreeSet<Integer> windows(Reading reading) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int group : needed) {
            for (int sentence : reading.group(group).sentences()) {
                starts.add(sentence);
                if (sentence > 0) {
                    starts.add(sentence - 1);
                }
            }
        }
        return starts;
    }

    private Match window(Reading reading, int sentence) {
        List<Span> spans = new ArrayList<>();
        for (int group : needed) {
            Span span = place(reading, group, sentence);
            if (span != null) {
                spans.add(span);
            }
        }
        if (forbidden.stream().anyMatch(group -> isSaid(reading, group, sentence, spans))) {
            return Match.NONE;
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return new Match((double) spans.size() / needed.size(), needed.size(), spans);
    }

    /** Stated in the window, or denied in one breath with what was found: “not necessary for a mini-batch”. */
    private static boolean isSaid(Reading reading, int group, int sentence, List<Span> found) {
        GroupHits hits = reading.group(group);
        if (hits.stated(sentence) != null || hits.stated(sentence + 1) != null) {
            return true;
        }
        return isDeniedWith(reading.tokens(), hits.denied(sentence), found)
                || isDeniedWith(reading.tokens(), hits.denied(sentence + 1), found);
    }

    private static boolean isDeniedWith(Tokens tokens, @Nullable Span denied, List<Span> found) {
        if (denied == null || !tokens.negated(denied.start())) {
            return false;
        }
        int clause = tokens.get(denied.start()).clause();
        return found.stream()
                .map(Span::start)
                .anyMatch(start -> tokens.negated(start) && tokens.get(start).clause() == clause);
    }

    private static @Nullable Span place(Reading reading, int group, int sentence) {
        GroupHits hits = reading.group(group);
        Span span = hits.stated(sentence);
        return span != null ? span : hits.stated(sentence + 1);
    }
}
