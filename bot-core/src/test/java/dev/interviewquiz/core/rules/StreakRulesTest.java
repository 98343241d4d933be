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

/** Design, section 5, "Streak". */
final class StreakRulesTest {
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

    private String nextAnswer() {
        team.nextDay();
        return ann.answers(TeamPack.ONE).words();
    }

    @Test
    void itCountsPostsAnsweredInARowWhateverTheGrade() {
        team.nextDay();
        String first = ann.answers(TeamPack.ALL).words();
        team.nextDay();
        String second = ann.answers(TeamPack.WEAK).words();

        assertThat(first).contains("streak 1");
        assertThat(second).contains("0 of 3 key points").contains("streak 2");
        assertThat(nextAnswer()).contains("streak 3");
    }

    @Test
    void aPostThatClosesUnansweredEndsIt() {
        annAnswers(3);
        team.nextDay();

        assertThat(nextAnswer()).contains("streak 1");
    }

    @Test
    void aStreakOfNoneIsNotPrinted() {
        annAnswers(2);
        team.days(2);

        assertThat(ann.types("/quiz me").words()).doesNotContain("streak");
    }

    @Test
    void showMeNeitherLengthensNorBreaksIt() {
        annAnswers(3);
        team.nextDay();
        Seen shown = ann.gives();
        String me = ann.types("/quiz me").words();

        assertThat(shown.words()).contains("Your streak stays as it is.");
        assertThat(me).contains("streak 3");
        assertThat(nextAnswer()).contains("streak 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schedule set holidays:2026-11-26..2026-12-01",
                "schedule pause date:2026-12-02",
                "schedule set days:mon,tue,wed"
            })
    void daysWithoutAPostAreNeutral(String line) {
        annAnswers(3);
        team.admins(line);
        team.until("2026-12-02T09:00");
        if (line.contains("days:mon")) {
            team.until("2026-11-30T10:00");
            ann.answers(TeamPack.ONE);
            return;
        }

        assertThat(nextAnswer()).contains("streak 4");
    }

    @Test
    void theWeekendIsNeutral() {
        team.admins("schedule set days:mon-fri");
        annAnswers(5);
        team.until("2026-11-30T10:00");

        assertThat(ann.answers(TeamPack.ONE).words()).contains("streak 6");
    }

    @Test
    void anOutageIsNeutral() {
        annAnswers(3);
        team.silent(true);
        team.until("2026-11-28T09:00");
        team.silent(false);
        team.until("2026-11-28T10:00");

        assertThat(ann.answers(TeamPack.ONE).words()).contains("streak 4");
    }

    @Test
    void aPostMoreThanTwoHoursLateIsNeutral() {
        annAnswers(3);
        team.silent(true);
        team.until("2026-11-26T12:01");
        team.silent(false);
        team.until("2026-11-26T20:00");
        assertThat(team.posts()).hasSize(4);

        team.until("2026-11-27T09:59");
        assertThat(nextAnswer()).contains("streak 4");
    }

    @Test
    void aPostAtMostTwoHoursLateIsNot() {
        annAnswers(3);
        team.silent(true);
        team.until("2026-11-26T10:30");
        team.silent(false);
        team.until("2026-11-26T12:00");
        assertThat(team.posts()).hasSize(4);

        team.until("2026-11-27T09:59");
        assertThat(nextAnswer()).contains("streak 1");
    }

    @Test
    void aPostOpenForLessThanSixHoursIsNeutral() {
        annAnswers(3);
        team.admins("schedule set close:15:59");
        team.nextDay();

        assertThat(nextAnswer()).contains("streak 4");
    }

    @Test
    void aPostOpenForSixHoursIsNot() {
        annAnswers(3);
        team.admins("schedule set close:16:00");
        team.nextDay();

        assertThat(nextAnswer()).contains("streak 1");
    }

    @Test
    void theOtherLanguageTellsTheSameOfTheStreak() {
        annAnswers(15);
        team.days(4);

        assertThat(ann.answers(TeamPack.ONE).press("中/EN").words())
                .contains("有 2 天没有作答，用掉 2 张保护卡。12月10日 周四的题截止前没有作答，连续 15 题的纪录到此结束。");
    }

    @Test
    void whatBecameOfAStreakInAnotherChannelIsToldAsOfAnotherInBothLanguages() {
        secondChannelOfOtherQuestions();
        annAnswers(7);
        team.days(3);
        Seen elsewhere = ann.in("second").answers(TeamPack.ONE);

        assertThat(elsewhere.words())
                .contains("In another channel: 1 freeze was spent on 1 day without an answer. "
                        + "Your streak of 7 ended: the question of Tue 1 Dec closed without your answer.");
        assertThat(elsewhere.press("中/EN").words())
                .contains("另一个频道：有 1 天没有作答，用掉 1 张保护卡。12月1日 周二的题截止前没有作答，连续 7 题的纪录到此结束。");
    }

    @Test
    void withSeveralChannelsTheLongestRunningOneIsShown() {
        secondChannelOfOtherQuestions();
        annAnswers(3);
        Seen second = ann.in("second").answers(TeamPack.ONE);

        assertThat(second.words()).contains("streak 3");
        assertThat(ann.types("/quiz me").words()).contains("streak 3").contains("from 3 answers that count this month");
        assertThat(ann.types("/quiz leaderboard board:streak").words()).contains("1 ann 3");
        assertThat(ann.types("/quiz leaderboard board:streak channel:second").words())
                .contains("1 ann 1");
    }

    @Test
    void anAnswerAfterClosingDoesNotMendIt() {
        annAnswers(3);
        team.nextDay();
        team.nextDay();
        Seen late = ann.presses(team.posts().get(3), "My result")
                .press("Answer as practice")
                .send("text", TeamPack.ALL);

        assertThat(late.words()).startsWith("After closing, so this is practice: no points, no streak.");
        assertThat(ann.answers(TeamPack.ONE).words()).contains("streak 1");
    }

    @Test
    void aQuestionThatIsOnlyPracticeHereForWhoMetItElsewhereIsNeutralWhenAnswered() {
        secondChannelOfOtherQuestions();
        annAnswers(2);
        ann.in("second").answers(TeamPack.ONE);
        team.until("2026-11-25T08:00");
        team.admins("schedule set topics:all");
        team.admins("post question:team-04");
        ann.answers(TeamPack.ONE);
        team.admin().in("second").types("/quiz-admin post question:team-04");
        Seen practice = ann.in("second").answers(TeamPack.ONE);
        team.until("2026-11-26T10:00");

        assertThat(practice.words()).contains("so this is practice");
        assertThat(ann.types("/quiz leaderboard board:streak channel:second").words())
                .contains("1 ann 1");
    }

    @Test
    void aQuestionThatIsOnlyPracticeHereForWhoMetItElsewhereIsNeutralWhenLeft() {
        secondChannelOfOtherQuestions();
        annAnswers(2);
        ann.in("second").answers(TeamPack.ONE);
        team.until("2026-11-25T08:00");
        team.admins("schedule set topics:all");
        team.admins("post question:team-04");
        ann.answers(TeamPack.ONE);
        team.admin().in("second").types("/quiz-admin post question:team-04");
        team.until("2026-11-26T10:00");

        assertThat(ann.types("/quiz leaderboard board:streak channel:second").words())
                .contains("1 ann 1");
    }

    /** So that no question is met in both, whatever the seeds choose. */
    private void secondChannelOfOtherQuestions() {
        team.setUp("second");
        team.admins("schedule set topics:safes");
        team.admin().in("second").types("/quiz-admin schedule set topics:vaults");
    }
}
