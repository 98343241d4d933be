package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Period;
import java.util.Comparator;

/** The key of a row of {@code standing}; stored in one order, so that no two transactions wait for each other. */
record StandingKey(String workspace, String member, String scope, String period) implements Comparable<StandingKey> {
    private static final Comparator<StandingKey> ORDER = Comparator.comparing(StandingKey::workspace)
            .thenComparing(StandingKey::member)
            .thenComparing(StandingKey::scope)
            .thenComparing(StandingKey::period);

    static StandingKey of(Noted.By by, String scope, Period period) {
        return new StandingKey(by.workspace(), by.member(), scope, period.key());
    }

    Gains.Place place() {
        return new Gains.Place(workspace, member, scope);
    }

    @Override
    public int compareTo(StandingKey other) {
        return ORDER.compare(this, other);
    }
}
