package dev.interviewquiz.core.leaderboard;

import static dev.interviewquiz.core.leaderboard.Outcome.ANSWERED;
import static dev.interviewquiz.core.leaderboard.Outcome.NEUTRAL;
import static dev.interviewquiz.core.leaderboard.Outcome.SKIPPED;
import static dev.interviewquiz.core.leaderboard.Outcome.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreakTest {
    private static final List<Outcome> OTHERS = List.of(SKIPPED, UNANSWERED, NEUTRAL);

    @Test
    void aStreakCountsPostsAnsweredInARow() {
        assertThat(Streak.of(times(3, ANSWERED)).length()).isEqualTo(3);
    }

    @Test
    void showMeNeitherLengthensNorBreaks() {
        assertThat(Streak.of(List.of(ANSWERED, SKIPPED, ANSWERED)).length()).isEqualTo(2);
    }

    @Test
    void aNeutralPostNeitherLengthensNorBreaksNorSpendsAFreeze() {
        Streak streak = Streak.of(times(7, ANSWERED)).after(NEUTRAL);

        assertThat(streak).isEqualTo(new Streak(7, 1, 0, false));
    }

    @Test
    void aPostUnansweredWithoutAFreezeEndsTheStreak() {
        assertThat(Streak.of(times(6, ANSWERED)).after(UNANSWERED)).isEqualTo(Streak.NONE);
    }

    @Test
    void sevenAnsweredInARowEarnAFreeze() {
        assertThat(Streak.of(times(6, ANSWERED)).freezes()).isZero();
        assertThat(Streak.of(times(7, ANSWERED)).freezes()).isEqualTo(1);
    }

    @Test
    void atMostTwoFreezesAreHeld() {
        assertThat(Streak.of(times(14, ANSWERED)).freezes()).isEqualTo(2);
        assertThat(Streak.of(times(70, ANSWERED)).freezes()).isEqualTo(2);
    }

    @Test
    void aFreezeIsSpentByItselfWhenAPostClosesUnanswered() {
        Streak streak = Streak.of(times(8, ANSWERED)).after(UNANSWERED);

        assertThat(streak).isEqualTo(new Streak(8, 0, 0, true));
        assertThat(streak.after(ANSWERED)).isEqualTo(new Streak(9, 0, 1, false));
        assertThat(streak.after(UNANSWERED)).isEqualTo(Streak.NONE);
    }

    @Test
    void afterASpentFreezeTheNextSevenStartAnew() {
        Streak streak = Streak.of(times(13, ANSWERED)).after(UNANSWERED);

        assertThat(streak.after(ANSWERED).freezes()).isZero();
        assertThat(Streak.of(concat(List.of(times(13, ANSWERED), List.of(UNANSWERED), times(7, ANSWERED))))
                        .freezes())
                .isEqualTo(1);
    }

    @Test
    void ofSeveralChannelsTheLongestIsShown() {
        Streak longest = Streak.of(times(3, ANSWERED));

        assertThat(Streak.longest(List.of(Streak.NONE, longest, Streak.of(times(2, ANSWERED)))))
                .isEqualTo(longest);
        assertThat(Streak.longest(List.of())).isEqualTo(Streak.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countedOnDayByDayAStreakIsTheFoldOverAThousandRandomDays(long seed) {
        Random random = new Random(seed);
        List<Outcome> days = new ArrayList<>();
        Streak running = Streak.NONE;
        for (int day = 0; day < 1_000; day++) {
            Outcome outcome = random.nextInt(10) < 7 ? ANSWERED : OTHERS.get(random.nextInt(3));
            days.add(outcome);

            running = running.after(outcome);

            assertThat(running).isEqualTo(Streak.of(days));
            assertThat(running.length()).isEqualTo(lengthByTheRule(days));
        }
    }

    /** The rule told the other way round: freezes are kept in a plain list of the days on which they were earned. */
    private static int lengthByTheRule(List<Outcome> days) {
        int length = 0;
        int row = 0;
        List<Integer> freezes = new ArrayList<>();
        for (Outcome outcome : days) {
            if (outcome == ANSWERED) {
                length++;
                row++;
                if (row % 7 == 0 && freezes.size() < 2) {
                    freezes.add(length);
                }
            } else if (outcome == UNANSWERED) {
                row = 0;
                if (freezes.isEmpty()) {
                    length = 0;
                } else {
                    freezes.subList(0, 1).clear();
                }
            }
        }
        return length;
    }

    private static List<Outcome> times(int count, Outcome outcome) {
        return Collections.nCopies(count, outcome);
    }

    private static List<Outcome> concat(List<List<Outcome>> parts) {
        List<Outcome> all = new ArrayList<>();
        for (List<Outcome> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
