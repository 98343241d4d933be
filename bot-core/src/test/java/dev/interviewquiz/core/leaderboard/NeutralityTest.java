package dev.interviewquiz.core.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.Neutrality.Deed;
import dev.interviewquiz.core.leaderboard.Neutrality.PostTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NeutralityTest {
    private static final LocalDate DATE = LocalDate.parse("2026-11-23");
    private static final Instant DUE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aPostMoreThanTwoHoursLateIsNeutral() {
        assertThat(unanswered(Duration.ofHours(2), Duration.ofHours(20))).isEqualTo(Outcome.UNANSWERED);
        assertThat(unanswered(Duration.ofHours(2).plusSeconds(1), Duration.ofHours(20)))
                .isEqualTo(Outcome.NEUTRAL);
    }

    @Test
    void aPostOpenForLessThanSixHoursIsNeutral() {
        assertThat(unanswered(Duration.ZERO, Duration.ofHours(6))).isEqualTo(Outcome.UNANSWERED);
        assertThat(unanswered(Duration.ZERO, Duration.ofHours(6).minusSeconds(1)))
                .isEqualTo(Outcome.NEUTRAL);
    }

    @Test
    void theMembersOwnDaysAwayAreNeutral() {
        assertThat(Neutrality.outcome(post(Duration.ZERO), Deed.NOTHING, DaysAway.of(Set.of(DATE))))
                .isEqualTo(Outcome.NEUTRAL);
        assertThat(Neutrality.outcome(post(Duration.ZERO), Deed.NOTHING, DaysAway.of(Set.of(DATE.plusDays(1)))))
                .isEqualTo(Outcome.UNANSWERED);
    }

    @Test
    void whoAnswersALatePostHasAnswered() {
        assertThat(Neutrality.outcome(post(Duration.ofHours(5)), Deed.ANSWERED, DaysAway.NONE))
                .isEqualTo(Outcome.ANSWERED);
        assertThat(Neutrality.outcome(post(Duration.ofHours(5)), Deed.SKIPPED, DaysAway.NONE))
                .isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void daysAwayBeginTodayOrLater() {
        assertThat(DaysAway.NONE.refuses(DATE, DATE, DATE)).isEmpty();
        assertThat(DaysAway.NONE.refuses(DATE.minusDays(1), DATE, DATE)).hasValue(DaysAway.Refusal.IN_THE_PAST);
        assertThat(DaysAway.NONE.refuses(DATE.plusDays(2), DATE, DATE))
                .hasValue(DaysAway.Refusal.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void daysAwayAreAtMostFortyInACalendarYear() {
        LocalDate january = LocalDate.parse("2027-01-01");
        DaysAway away = DaysAway.NONE.plus(january, january.plusDays(38));

        assertThat(away.refuses(january.plusDays(50), january.plusDays(50), DATE))
                .isEmpty();
        assertThat(away.refuses(january.plusDays(50), january.plusDays(51), DATE))
                .hasValue(DaysAway.Refusal.TOO_MANY);
        assertThat(away.refuses(january.plusDays(30), january.plusDays(38), DATE))
                .isEmpty();
        assertThat(away.refuses(january.minusDays(20), january.minusDays(1), DATE))
                .isEmpty();
        assertThat(away.refuses(january, LocalDate.MAX, DATE)).hasValue(DaysAway.Refusal.TOO_MANY);
    }

    @Test
    void daysAwayCanBeTakenBackFromADateOn() {
        assertThat(DaysAway.NONE
                        .plus(DATE, DATE.plusDays(3))
                        .until(DATE.plusDays(1))
                        .dates())
                .isEqualTo(new TreeSet<>(List.of(DATE)));
    }

    private static Outcome unanswered(Duration late, Duration open) {
        Instant opened = DUE.plus(late);
        return Neutrality.outcome(new PostTimes(DATE, DUE, opened, opened.plus(open)), Deed.NOTHING, DaysAway.NONE);
    }

    private static PostTimes post(Duration late) {
        return new PostTimes(DATE, DUE, DUE.plus(late), DUE.plus(Duration.ofHours(24)));
    }
}
