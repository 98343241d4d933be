package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What answers change in one row of {@code standing}.
 *
 * @param date the earliest of the answers' dates
 * @param credit of the one answer of a row of a date
 */
record Change(Shown shown, LocalDate date, int points, int answers, Optional<Double> credit) {
    static Change of(Noted.By by, Noted noted, Period period) {
        Optional<Double> credit = noted.credit().filter(given -> period.kind() == Period.Kind.TODAY);
        return new Change(by.shown(), by.date(), noted.points(), 1, credit);
    }

    Change plus(Change other) {
        LocalDate earlier = date.isBefore(other.date) ? date : other.date;
        return new Change(other.shown, earlier, points + other.points, answers + other.answers, other.credit);
    }

    Object[] update(StandingKey key) {
        return new Object[] {points, answers, key.workspace(), key.member(), key.scope(), key.period()};
    }

    Object[] row(StandingKey key) {
        return new Object[] {
            key.workspace(),
            key.member(),
            key.scope(),
            key.period(),
            points,
            answers,
            credit,
            shown.listed(),
            shown.name()
        };
    }
}
