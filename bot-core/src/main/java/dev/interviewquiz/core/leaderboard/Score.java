package dev.interviewquiz.core.leaderboard;

/**
 * What one member has on a board, not yet ranked.
 *
 * @param points what the board counts: points, the length of a streak, or improvement in thousandths of credit
 * @param answers how many answers that came from
 */
public record Score<M>(M member, long points, int answers) {}
