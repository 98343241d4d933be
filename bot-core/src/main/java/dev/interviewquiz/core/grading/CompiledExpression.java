package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An accepted phrasing over numbered groups. Immutable. */
final class CompiledExpression {
    private final int[] needed;
    private final int[] forbidden;

    /**
     * @param needed the groups that must stand in one window of two neighbouring sentences
     * @param forbidden the groups that must not
     */
    CompiledExpression(List<Integer> needed, List<Integer> forbidden) {
        this.needed = needed.stream().mapToInt(Integer::intValue).toArray();
        this.forbidden = forbidden.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The best window, of those that hold at least a share of the groups. */
    Match match(Reading reading, double least) {
        int present = present(reading);
        if (present == 0 || present < least * needed.length) {
            return Match.NONE;
        }
        Match best = Match.NONE;
        BitSet windows = windows(reading);
        for (int sentence = windows.nextSetBit(0); sentence >= 0; sentence = windows.nextSetBit(sentence + 1)) {
            Match match = window(reading, sentence, Math.max(least, best.share()));
            if (match.compareTo(best) > 0) {
                best = match;
            }
        }
        return best;
    }

    /** How many groups stand anywhere. */
    private int present(Reading reading) {
        int present = 0;
        for (int group : needed) {
            present += reading.group(group).isEmpty() ? 0 : 1;
        }
        return present;
    }

    /** The sentences that a window may start with. */
    private BitSet windows(Reading reading) {
        BitSet starts = new BitSet();
        for (int group : needed) {
            reading.group(group).addWindows(starts);
        }
        return starts;
    }

    private Match window(Reading reading, int sentence, double least) {
        List<Span> spans = new ArrayList<>(needed.length);
        for (int group : needed) {
            Span span = place(reading, group, sentence);
            if (span != null) {
                addInOrder(span, spans);
            }
        }
        double share = (double) spans.size() / needed.length;
        if (share < least) {
            return Match.NONE;
        }
        for (int group : forbidden) {
            if (isSaid(reading, group, sentence, spans)) {
                return Match.NONE;
            }
        }
        return new Match(share, needed.length, spans);
    }

    private static void addInOrder(Span span, List<Span> spans) {
        int at = spans.size();
        while (at > 0 && spans.get(at - 1).start() > span.start()) {
            at--;
        }
        spans.add(at, span);
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
