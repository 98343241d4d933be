package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Design, section 5, "Streak": days away and freezes. */
final class FreezeRulesTest {
    private static final String TOLD = "A freeze has kept your streak over a day without an answer.";

    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    /** Answers the next questions of the channel. */
    private void annAnswers(int days) {
        for (int i = 0; i < days; i++) {
            team.nextDay();
            ann.answers(TeamPack.ONE);
        }
    }

    /** The same answer again would be told the same again. */
    private static String another(String visit) {
        return visit.replace(TeamPack.ONE, TeamPack.TWO);
    }

    private String nextAnswer() {
        team.nextDay();
        return ann.answers(TeamPack.ONE).words();
    }

    @Test
    void onesOwnDaysAwayAreNeutral() {
        annAnswers(3);
        away("2026-11-26", "2026-11-28");
        team.until("2026-11-28T23:00");

        assertThat(ann.types("/quiz me").words()).contains("streak 3");
        assertThat(nextAnswer()).contains("streak 4");
    }

    @Test
    void daysAwayAreOnesOwn() {
        Teammate ben = team.member("ben");
        team.nextDay();
        ann.answers(TeamPack.ONE);
        ben.answers(TeamPack.ONE);
        away("2026-11-24", "2026-11-24");
        team.nextDay();
        team.nextDay();

        assertThat(ann.answers(TeamPack.ONE).words()).contains("streak 2");
        assertThat(ben.answers(TeamPack.ONE).words()).contains("streak 1");
    }

    @Test
    void whoAnswersOnADayAwayHasAnswered() {
        annAnswers(2);
        away("2026-11-25", "2026-11-26");

        assertThat(nextAnswer()).contains("streak 3");
    }

    @Test
    void daysAwayBeginTodayOrLater() {
        assertThat(away("2026-11-22", "2026-11-24").words()).isEqualTo("Days away start today or later.");
        assertThat(away("2026-11-23", "2026-11-24").words()).contains("Days away: 2");
    }

    @Test
    void daysAwayAreAtMost40AYear() {
        assertThat(away("2027-03-01", "2027-04-10").words())
                .isEqualTo("At most 40 days away in a calendar year. Of 2027 you have taken 0: 40 left.");
        assertThat(away("2027-03-01", "2027-04-09").words()).contains("Days away: 40");
        assertThat(away("2027-06-01", "2027-06-01").words())
                .isEqualTo("At most 40 days away in a calendar year. Of 2027 you have taken 40: 0 left.");
        assertThat(away("2028-01-01", "2028-01-05").words()).contains("Days away: 45");
        assertThat(away("2027-12-30", "2028-02-20").words())
                .isEqualTo("At most 40 days away in a calendar year. Of 2027 you have taken 40: 0 left.");
        assertThat(away("2028-02-01", "2028-03-20").words())
                .isEqualTo("At most 40 days away in a calendar year. Of 2028 you have taken 5: 35 left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Pago_Pago"})
    void aDayAwayThatHasBegunInAChannelStaysCounted(String zone) {
        ann.remindedAt("12:00", zone);
        away("2026-11-23", "2026-11-25");
        Seen taken = ann.types("/quiz settings").press("Not away");

        assertThat(taken.words())
                .contains("Days away: 1 (2026-11-23)")
                .contains("A day that has begun cannot be taken back.");
        assertThat(taken.labels()).doesNotContain("Not away");
    }

    private Seen away(String from, String to) {
        return ann.types("/quiz settings").press("Days away…").send("from", from, "to", to);
    }

    @Test
    void sevenInARowEarnAFreezeAndTwoAreHeldAtMost() {
        annAnswers(6);
        String six = ann.types("/quiz me").words();
        annAnswers(1);
        String seven = ann.types("/quiz me").words();
        annAnswers(14);

        assertThat(six).doesNotContain("freeze");
        assertThat(seven).contains("1 freeze held");
        assertThat(ann.types("/quiz me").words()).contains("2 freezes held").contains("streak 21");
    }

    @Test
    void aFreezeIsSpentByItselfWhenAPostClosesUnansweredAndKeepsTheStreak() {
        annAnswers(7);
        team.nextDay();

        assertThat(nextAnswer()).contains("streak 8");
        team.nextDay();
        team.nextDay();
        assertThat(ann.types("/quiz me").words()).contains("Your streak of 8 ended: ");
        assertThat(ann.types("/quiz me").words()).doesNotContain("streak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quiz home", "/quiz me", "/quiz today", "/quiz answer " + TeamPack.ONE})
    void thatAFreezeWasSpentIsToldAtTheNextVisitOnce(String visit) {
        annAnswers(7);
        team.nextDay();
        team.nextDay();

        assertThat(ann.types(visit).words()).contains(TOLD);
        assertThat(ann.types(another(visit)).words()).doesNotContain(TOLD);
    }

    @Test
    void severalFreezesSpentAreToldTogether() {
        annAnswers(14);
        team.days(3);

        assertThat(ann.types("/quiz me").words())
                .contains("2 freezes have kept your streak over 2 days without an answer.")
                .contains("streak 14")
                .doesNotContain("ended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quiz home", "/quiz me", "/quiz today", "/quiz answer " + TeamPack.ONE})
    void thatAStreakEndedIsToldAtTheNextVisitWithTheFreezesThatWereSpentBefore(String visit) {
        annAnswers(15);
        team.days(4);

        assertThat(ann.types(visit).words())
                .contains("2 freezes were spent on 2 days without an answer. "
                        + "Your streak of 15 ended: the question of Thu 10 Dec closed without your answer.");
        assertThat(ann.types(another(visit)).words())
                .doesNotContain("freezes were spent")
                .doesNotContain("ended");
    }

    @Test
    void theEndOfAStreakTooShortForAFreezeIsNotTold() {
        annAnswers(6);
        team.days(2);

        assertThat(ann.types("/quiz me").words()).doesNotContain("ended");
    }

    @Test
    void showMeAndNeutralDaysSpendNoFreeze() {
        annAnswers(7);
        team.nextDay();
        ann.gives();
        away("2026-12-01", "2026-12-01");
        team.nextDay();
        team.nextDay();

        assertThat(ann.types("/quiz me").words()).contains("1 freeze held").contains("streak 7");
    }
}
