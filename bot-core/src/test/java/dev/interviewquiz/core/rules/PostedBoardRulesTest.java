package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.practice.PublishBoard;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import dev.interviewquiz.core.views.WorstWords;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Design, section 4, step 7: a board that is posted for all. */
final class PostedBoardRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");
    private final Teammate ben = team.member("ben");

    @BeforeEach
    void easyQuestions() {
        team.admins("schedule set difficulty:1");
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void aPostedBoardSpeaksTheLanguageOfItsChannel() {
        team.nextDay();
        ann.answers(TeamPack.ALL);

        assertThat(team.admin()
                        .speaking(Locale.CHINA)
                        .types("/quiz leaderboard public:yes")
                        .words())
                .startsWith("Points · this month");
    }

    @Test
    void aPostedBoardNamesTheFirstTenWithPointsAndNobodyWithNone() {
        team.nextDay();
        for (int number = 10; number < 22; number++) {
            team.member("m" + number).answers(number == 10 ? TeamPack.WEAK : TeamPack.ALL);
        }

        Seen posted = team.admin().types("/quiz leaderboard public:yes");

        assertThat(posted.ack()).isEqualTo(Ack.PUBLIC);
        assertThat(posted.words())
                .contains("1 m20 10")
                .doesNotContain("m21")
                .doesNotContain("m10")
                .doesNotContain("You");
        assertThat(team.member("m10").types("/quiz leaderboard page:2").words())
                .contains("1 m21 10")
                .doesNotContain("m10");
    }

    @Test
    void aBoardOfTheLongestNamesStillShowsTheFirstTenAndTheOwnPlace() {
        team.nextDay();
        for (int number = 10; number < 30; number++) {
            team.member("m" + number).named(WorstWords.name(number)).answers(TeamPack.ALL);
        }

        Seen board = team.member("m29").named(WorstWords.name(29)).types("/quiz leaderboard");

        assertThat(board.words())
                .contains("n10&")
                .contains("n19&")
                .contains("You: rank 1 with 10 points.")
                .contains("Near you");
        assertThat(board.labels()).containsExactly("Next ▶");
    }

    @Test
    void thatABoardWasPostedIsStillKnownAfterARestart() {
        AuditLog kept = team.core().stores().audit();
        ChannelRef channel = new ChannelRef(team.workspace(), Team.CHANNEL);
        boolean first = new PublishBoard(kept, team::now).publish(ann.ref(), channel);
        boolean restarted = new PublishBoard(kept, team::now).publish(ben.ref(), channel);
        boolean elsewhere =
                new PublishBoard(kept, team::now).publish(ben.ref(), new ChannelRef(team.workspace(), "other"));

        assertThat(List.of(first, restarted, elsewhere)).containsExactly(true, false, true);
    }

    @Test
    void aPublicBoardIsForAdminsOrForAllWhereConfigAllowsItOnceAnHourAChannel() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        Seen refused = ann.types("/quiz leaderboard public:yes");
        team.admins("config key:public-boards value:yes");
        Seen shown = ann.types("/quiz leaderboard public:yes");
        Seen tooSoon = ben.types("/quiz leaderboard public:yes");
        team.until(team.now().plus(java.time.Duration.ofMinutes(61)));

        assertThat(refused.words()).contains("Only administrators");
        assertThat(shown.ack()).isEqualTo(Ack.PUBLIC);
        assertThat(tooSoon.words()).contains("once an hour");
        assertThat(ben.types("/quiz leaderboard public:yes").ack()).isEqualTo(Ack.PUBLIC);
    }

    @Test
    void aBoardWithNobodyOnItStaysPrivateAndLeavesTheHourToTheNext() {
        team.admins("config key:public-boards value:yes");
        Seen empty = ann.types("/quiz leaderboard public:yes");
        team.nextDay();
        ann.answers(TeamPack.ALL);

        assertThat(empty.ack()).isEqualTo(Ack.EPHEMERAL);
        assertThat(empty.words()).contains("Nobody stands here yet.");
        assertThat(ann.types("/quiz leaderboard public:yes").ack()).isEqualTo(Ack.PUBLIC);
    }

    @Test
    void aBoardOfWhichIsNotKnownWhetherItArrivedIsShownToItsMemberWithThatAndMayBePostedAgain() {
        team.admins("config key:public-boards value:yes");
        team.nextDay();
        ann.answers(TeamPack.ALL);
        Trigger posting = new Trigger.Typed("quiz", "leaderboard public:yes");
        Seen posted = ann.does(posting);

        View told = team.interactions().unsure(ann.interaction(posting), posted.view());

        assertThat(Words.of(told))
                .contains("It is not certain that this reached the channel.")
                .contains(posted.words());
        assertThat(ben.does(posting).ack()).isEqualTo(Ack.PUBLIC);
    }
}
