package dev.interviewquiz.core.leaderboard;

/** One line of a board; equal points share a rank (1, 1, 3). */
public record Standing<M>(M member, long points, int answers, int rank) {
    public Standing {
        if (rank < 1) {
            throw new IllegalArgumentException("rank counts from 1: " + rank);
        }
    }
}
