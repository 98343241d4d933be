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
        if (forbidden.stream().anyMatch(group -> place(reading, group, sentence) != null)) {
            return Match.NONE;
        }
        List<Span> spans = new ArrayList<>();
        for (int group : needed) {
            Span span = place(reading, group, sentence);
            if (span != null) {
                spans.add(span);
            }
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return new Match((double) spans.size() / needed.size(), needed.size(), spans);
    }

    private static @Nullable Span place(Reading reading, int group, int sentence) {
        GroupHits hits = reading.group(group);
        Span span = hits.stated(sentence);
        return span != null ? span : hits.stated(sentence + 1);
    }
}
