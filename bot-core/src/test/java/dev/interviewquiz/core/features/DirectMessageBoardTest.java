package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import org.junit.jupiter.api.Test;

/** A direct message of Discord is of no board: an answer seen again there changes nothing about any. */
final class DirectMessageBoardTest {
    private static final WorkspaceRef DIRECT = new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT);

    private static Seen seenAgain(Team team, Teammate who) {
        String answer =
                team.core().stores().answers().latest(who.ref(), 1).get(0).id();
        return who.at(DIRECT).clicks("see." + answer);
    }

    private static boolean hidden(Team team, Teammate who) {
        return team.core()
                .stores()
                .members()
                .find(who.ref())
                .filter(MemberCard::hidden)
                .isPresent();
    }

    @Test
    void anAnswerThatIsSeenAgainInADirectMessageTellsOfNoBoard() {
        try (Team team = Team.bare(Platform.DISCORD, 10)) {
            team.setUp(Team.CHANNEL);
            team.nextDay();
            Teammate bea = team.member("bea");
            bea.answers(TeamPack.ALL);

            assertThat(seenAgain(team, bea).labels()).doesNotContain("Fine", "Keep me off it");
        }
    }

    @Test
    void fineInADirectMessagePutsNobodyBackWhoHasLeftABoard() {
        try (Team team = Team.bare(Platform.DISCORD, 10)) {
            team.setUp(Team.CHANNEL);
            team.nextDay();
            Teammate bea = team.member("bea");
            bea.answers(TeamPack.ALL).press("Keep me off it");
            bea.at(DIRECT).clicks("fine");

            assertThat(hidden(team, bea)).isTrue();
        }
    }

    @Test
    void keepingOffInADirectMessageSaysThatItIsOfAllServers() {
        try (Team team = Team.bare(Platform.DISCORD, 10)) {
            team.setUp(Team.CHANNEL);
            team.nextDay();
            Teammate bea = team.member("bea");
            bea.answers(TeamPack.ALL);

            assertThat(bea.at(DIRECT).clicks("unlist").words()).contains("You are off the boards of all your servers");
            assertThat(hidden(team, bea)).isTrue();
        }
    }
}
