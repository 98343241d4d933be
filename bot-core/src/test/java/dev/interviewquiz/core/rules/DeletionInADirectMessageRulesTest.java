package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A direct message is of no workspace: what is said there to be deleted is deleted. */
final class DeletionInADirectMessageRulesTest {
    private final Team team = Team.bare(Platform.DISCORD, 60);
    private final Teammate bea = team.member("bea");
    private final Teammate direct = bea.at(new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT));

    @BeforeEach
    void sheHasAnswered() {
        team.setUp(Team.CHANNEL);
        team.nextDay();
        bea.answers(TeamPack.ALL);
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void itAsksInWhichServerByName() {
        team.isCalled("Team One");
        Seen where = direct.types("/quiz privacy delete");
        Seen sure = where.press("Team One");
        Seen deleted = sure.press("Delete for good");

        assertThat(where.words()).contains("in which server, or everywhere?");
        assertThat(where.labels()).containsExactly("Team One", "Everywhere");
        assertThat(sure.words()).contains("Team One · 1 answer with", "Your settings stay");
        assertThat(deleted.words()).isEqualTo("Deleted.");
        assertThat(bea.types("/quiz me").words()).contains("No graded answers yet.");
    }

    @Test
    void aServerWithoutANameIsToldByItsChannels() {
        Seen where = direct.types("/quiz privacy delete");

        assertThat(where.words()).contains("1. Your server with");
        assertThat(where.labels()).containsExactly("1.", "Everywhere");
    }

    @Test
    void everywhereIsEverywhere() {
        direct.types("/quiz privacy delete").press("Everywhere").press("Delete for good");

        assertThat(bea.types("/quiz me").words()).contains("No graded answers yet.");
    }

    @Test
    void deletingEverywhereTwiceIsAsGoodAsOnce() {
        Seen sure = direct.types("/quiz privacy delete").press("Everywhere");
        sure.press("Delete for good");

        assertThat(sure.press("Delete for good").words()).isEqualTo("Deleted.");
        assertThat(direct.types("/quiz privacy delete").words()).contains("You have given no answers");
    }

    @Test
    void whatWasPractisedInDirectMessagesIsAPlaceOfItsOwn() {
        direct.types("/quiz practice").press("✍ Answer").send("text", TeamPack.ALL);
        direct.types("/quiz privacy delete").press("Direct messages").press("Delete for good");

        assertThat(direct.types("/quiz privacy delete").labels()).doesNotContain("Direct messages");
        assertThat(bea.types("/quiz me").words()).contains("100 %");
    }

    @Test
    void anOldButtonForHereDeletesNothingAndSaysSo() {
        assertThat(direct.clicks("delete-yes.here").words()).contains("in which server, or everywhere?");
        assertThat(direct.clicks("delete-yes.in-elsewhere").words()).contains("in which server, or everywhere?");
    }
}
