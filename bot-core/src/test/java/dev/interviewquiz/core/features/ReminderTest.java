package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One direct message a day, for whoever asked for it and while it helps. */
final class ReminderTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void aReminderComesOnceADayAtOnesOwnTimeWhileAQuestionIsOpenAndUnanswered() {
        ann.answers(team.nextDay().openPost(), TeamPack.ONE);
        ann.remindedAt("20:00", "Asia/Shanghai");
        team.until("2026-11-24T09:59");
        int answered = ann.directs().size();
        team.until("2026-11-24T11:59");
        int before = ann.directs().size();
        team.until("2026-11-24T12:00");
        int first = ann.directs().size();
        team.until("2026-11-25T12:01");

        assertThat(answered).isZero();
        assertThat(before).isZero();
        assertThat(first).isOne();
        assertThat(ann.directs()).hasSize(2);
        assertThat(Words.of(ann.directs().get(0))).contains("A question is open and waiting for you until");
    }

    @Test
    void noReminderComesOnADayAway() {
        ann.answers(team.nextDay().openPost(), TeamPack.ONE);
        ann.remindedAt("12:00", "UTC");
        ann.away("2026-11-24", "2026-11-25");
        team.until("2026-11-25T23:00");
        int away = ann.directs().size();
        team.until("2026-11-26T12:00");

        assertThat(away).isZero();
        assertThat(ann.directs()).hasSize(1);
    }

    @Test
    void aReminderStopsByItselfAfterFourteenDaysWithoutAnAnswer() {
        ann.answers(team.nextDay().openPost(), TeamPack.ONE);
        ann.remindedAt("12:00", "UTC");
        team.days(40);

        assertThat(ann.directs()).hasSizeBetween(13, 14);
        assertThat(ann.types("/quiz settings").words()).contains("Reminder: off");
    }

    @Test
    void theLastReminderSaysThatItIsTheLast() {
        ann.answers(team.nextDay().openPost(), TeamPack.ONE);
        ann.remindedAt("12:00", "UTC");
        team.days(40);
        List<String> told = ann.directs().stream().map(Words::of).toList();

        assertThat(told.get(told.size() - 1)).contains("Without an answer this is the last one");
        assertThat(told.subList(0, told.size() - 1)).noneMatch(words -> words.contains("last one"));
    }

    @Test
    void theLastReminderBeforeAWeekendIsTheLastToo() {
        team.admins("schedule set days:mon-fri close:18:00");
        ann.answers(team.nextDay().openPost(), TeamPack.ONE);
        team.until("2026-11-28T12:00");
        ann.remindedAt("12:00", "UTC");
        team.days(40);
        List<String> told = ann.directs().stream().map(Words::of).toList();

        assertThat(told.get(told.size() - 1)).contains("Without an answer this is the last one");
        assertThat(told.subList(0, told.size() - 1)).noneMatch(words -> words.contains("last one"));
    }

    @Test
    void aReminderComesToWhoHasNotAnsweredYetAndStopsForHimTooAfterFourteenDays() {
        team.nextDay();
        ann.remindedAt("12:00", "UTC");
        team.days(40);

        assertThat(ann.directs()).hasSizeBetween(9, 14);
        assertThat(ann.types("/quiz settings").words()).contains("Reminder: off");
    }

    @Test
    void aReminderIsOfOnesOwnChannelsOnly() {
        team.setUp("second");
        team.nextDay();
        ann.answers(TeamPack.ONE);
        ann.remindedAt("12:00", "UTC");
        team.until("2026-11-24T09:00");

        assertThat(ann.directs()).isEmpty();
    }

    @Test
    void aReminderComesBeforeTheFirstAnswerFromTheChannelWhereItWasAskedFor() {
        team.setUp("second");
        Teammate bea = team.member("bea").in("second");
        bea.remindedAt("12:00", "UTC");
        team.nextDay();
        team.until("2026-11-23T13:00");

        assertThat(bea.directs())
                .singleElement()
                .satisfies(told -> assertThat(Words.of(told)).contains("#second", "waiting for you"));
    }

    /** Her question of the second channel is known to her from the first. */
    private Teammate knowsTheSecondChannelsQuestion() {
        team.setUp("second");
        ann.in("second").answers(team.until("2026-11-23T10:00").openPost("second"), TeamPack.ONE);
        ann.answers(team.openPost(), TeamPack.ONE);
        team.until("2026-11-24T08:00");
        team.admins("post question:team-05");
        ann.answers(team.openPost(), TeamPack.ONE);
        team.until("2026-11-25T08:00");
        team.admin().in("second").types("/quiz-admin post question:team-05");
        team.admins("post question:team-06");
        ann.remindedAt("12:00", "UTC");
        return ann.in("second");
    }

    @Test
    void aReminderNamesAllQuestionsThatWaitAndFirstThoseThatCount() {
        knowsTheSecondChannelsQuestion();
        team.until("2026-11-25T12:00");
        View reminder = ann.directs().get(ann.directs().size() - 1);

        assertThat(Words.of(reminder))
                .containsPattern(
                        "Questions are open and waiting for you:\n1\\. #interview · closes [^·]*\n2\\. #second · closes .* · practice for you, without points");
    }

    @Test
    void aQuestionThatWasAnsweredAsPracticeIsNotWaiting() {
        Teammate there = knowsTheSecondChannelsQuestion();
        Seen feedback = there.answers(TeamPack.ALL);
        ann.gives();
        int before = ann.directs().size();
        team.until("2026-11-25T12:00");

        assertThat(feedback.words()).contains("last 90 days, so this is practice");
        assertThat(ann.directs()).hasSize(before);
        assertThat(there.types("/quiz home").words())
                .contains("answered · closes")
                .doesNotContain("open · closes");
        assertThat(there.types("/quiz today").words())
                .startsWith("📅 Daily question")
                .contains("3 of 3 key points");
    }

    @Test
    void aReminderThatThePlatformRefusedIsToldInTheSettings() {
        team.refusesDirects(Optional.of(DeliveryException.of(
                DeliveryException.Kind.FORBIDDEN, "", "50007", new IllegalStateException("closed"))));
        ann.remindedAt("12:00", "UTC");
        team.until("2026-11-23T13:00");
        String refused = ann.types("/quiz settings").words();
        team.refusesDirects(Optional.empty());
        team.until("2026-11-24T13:00");

        assertThat(refused).contains("could not be delivered");
        assertThat(ann.types("/quiz settings").words()).doesNotContain("could not be delivered");
    }

    @ParameterizedTest
    @EnumSource
    void aReminderNamesTheChannelAndHasTheButtonWhereItWorks(Platform platform) {
        try (Team there = Team.bare(platform, 12)) {
            there.setUp(Team.CHANNEL);
            Teammate bea = there.member("bea");
            there.nextDay();
            bea.answers(TeamPack.ONE);
            bea.remindedAt("12:00", "UTC");
            there.until("2026-11-24T12:00");
            View reminder = bea.directs().get(0);

            assertThat(Words.of(reminder)).contains("#" + Team.CHANNEL);
            assertThat(Words.buttons(reminder))
                    .extracting(Button::label)
                    .isEqualTo(
                            platform == Platform.DISCORD
                                    ? List.of("Stop these")
                                    : List.of("See the question", "Stop these"));
        }
    }

    @Test
    void stopTheseStopsThem() {
        ann.answers(team.nextDay().openPost(), TeamPack.ONE);
        ann.remindedAt("12:00", "UTC");
        team.until("2026-11-24T12:00");
        Words.buttons(ann.directs().get(0)).stream()
                .filter(button -> button.label().equals("Stop these"))
                .forEach(button -> ann.clicks(button.actionId()));
        team.days(5);

        assertThat(ann.directs()).hasSize(1);
    }

    @Test
    void aReminderIsOfferedOnceAfterTheThirdAnswer() {
        for (int day = 1; day <= 5; day++) {
            String words = ann.answers(team.nextDay().openPost(), TeamPack.ONE).words();
            assertThat(words.contains("A reminder once a day"))
                    .as("day %s", day)
                    .isEqualTo(day == 3);
        }
    }

    @Test
    void aSolutionThatWasOnlyLookedAtIsNoAnswerForTheOffer() {
        team.nextDay();
        ann.gives();
        team.nextDay();
        ann.gives();
        String first = ann.answers(team.nextDay().openPost(), TeamPack.ONE).words();
        ann.answers(team.nextDay().openPost(), TeamPack.ONE);

        assertThat(first).doesNotContain("A reminder once a day");
        assertThat(ann.answers(team.nextDay().openPost(), TeamPack.ONE).words()).contains("A reminder once a day");
    }

    @Test
    void theOfferStandsAfterAllThatIsAboutTheAnswer() {
        ann.answers(team.nextDay().openPost(), TeamPack.ONE);
        ann.answers(team.nextDay().openPost(), TeamPack.ONE);

        String words = ann.answers(team.nextDay().openPost(), TeamPack.ONE).words();

        assertThat(words).containsSubsequence("Model answer", "An interviewer would now ask", "A reminder once a day");
    }
}
