package dev.interviewquiz.core.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A board in order: more points first, equal points in the order of the members given; equal points share a rank and
 * the next rank is left out (1, 1, 3). Hidden members are not put in. Immutable.
 */
public final class Ranking<M> {
    private final List<Standing<M>> standings;

    private Ranking(List<Standing<M>> standings) {
        this.standings = List.copyOf(standings);
    }

    /** @param among the order of members with equal points, so that every reader sees the same */
    public static <M> Ranking<M> of(Collection<Score<M>> scores, Comparator<? super M> among) {
        List<Score<M>> sorted = new ArrayList<>(scores);
        sorted.sort(Comparator.<Score<M>>comparingLong(Score::points).reversed().thenComparing(Score::member, among));
        List<Standing<M>> standings = new ArrayList<>();
        for (Score<M> score : sorted) {
            standings.add(new Standing<>(score.member(), score.points(), score.answers(), rank(standings, score)));
        }
        return new Ranking<>(standings);
    }

    public List<Standing<M>> standings() {
        return standings;
    }

    /** What a posted board names: the first ones that have points. */
    public List<Standing<M>> top(int count) {
        return standings.stream()
                .filter(standing -> standing.points() > 0)
                .limit(count)
                .toList();
    }

    public Optional<Standing<M>> of(M member) {
        return standings.stream()
                .filter(standing -> standing.member().equals(member))
                .findFirst();
    }

    /** A member between his neighbours, at most {@code each} on either side; empty when he does not stand here. */
    public List<Standing<M>> around(M member, int each) {
        return of(member)
                .map(standings::indexOf)
                .map(at -> standings.subList(Math.max(0, at - each), Math.min(standings.size(), at + each + 1)))
                .orElse(List.of());
    }

    /** The rank that a hidden member would have. */
    public int rankOf(long points) {
        long better = standings.stream()
                .filter(standing -> standing.points() > points)
                .count();
        return Math.toIntExact(better + 1);
    }

    private static <M> int rank(List<Standing<M>> above, Score<M> score) {
        if (above.isEmpty()) {
            return 1;
        }
        Standing<M> last = above.get(above.size() - 1);
        return last.points() == score.points() ? last.rank() : above.size() + 1;
    }
}
