package dev.interviewquiz.core.grading;

/** What a match is worth: all groups of an expression the whole point, most of them half of it. */
final class PartialCredit {
    private static final double MOST = 0.66;

    private PartialCredit() {}

    static double of(Match match) {
        if (match.isFull()) {
            return 1;
        }
        return match.groups() >= 3 && match.share() >= MOST ? 0.5 : 0;
    }
}
