package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What members are told of what they did, and in which language. */
final class MemberWordsTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void whatIsReadAloudOfAResultBeginsWithWhetherItCounts() {
        Posted post = team.nextDay().openPost();
        Seen form = ann.presses(post, "✍ Answer");
        Seen counted = ann.answers(post, TeamPack.TWO);
        team.nextDay();
        Seen late = form.send("text", TeamPack.ONE);

        assertThat(counted.view().summary().words()).startsWith("2 of 3 key points · ");
        assertThat(late.view().summary().words()).containsPattern("^.*practice.*\\n1 of 3 key points");
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNamed() {
        assertThat(ann.away("2027-02-30", "2027-03-01").words()).contains("“2027-02-30” is no date of the calendar.");
        assertThat(ann.away("2027-02-01", "someday").words()).contains("“someday” is no date of the calendar.");
    }

    @Test
    void whoHasNotAnsweredIsNotToldOfNoughtAnswers() {
        assertThat(ann.types("/quiz privacy delete").words())
                .contains("You have given no answers.")
                .doesNotContain("0 answers");
        assertThat(ann.speaking(Locale.CHINA).types("/quiz privacy delete").words())
                .contains("你还没有回答过。");
    }

    @Test
    void aReminderIsASentence() {
        ann.answers(team.nextDay().openPost(), TeamPack.ONE);
        ann.remindedAt("12:00", "UTC");
        team.nextDay().until("2026-11-24T12:00");

        assertThat(Words.of(ann.directs().get(0))).containsPattern("waiting for you until .* UTC\\.");
    }

    @Test
    void remindersOfSeveralChannelsSpeakTheLanguageOfWhereTheyWereAskedForEveryDay() {
        Teammate dan = team.member("dan").speaking(Locale.GERMANY);
        team.setUp("a-chinese-one", "lang", "zh");
        team.nextDay();
        dan.answers(TeamPack.ONE);
        dan.in("a-chinese-one").presses(team.openPost("a-chinese-one"), "✍ 回答").send("text", TeamPack.ONE);
        dan.remindedAt("12:00", "UTC");
        team.nextDay();
        dan.answers(TeamPack.ONE);
        team.until("2026-11-24T12:00").nextDay();
        dan.in("a-chinese-one").presses(team.openPost("a-chinese-one"), "✍ 回答").send("text", TeamPack.ONE);
        team.until("2026-11-25T12:00").nextDay().until("2026-11-26T12:00");

        assertThat(dan.directs()).hasSize(3).allMatch(view -> view.language().equals(Locale.ENGLISH));
    }
}
