package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.labels;
import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StatusCommandTest {
    private final AdminRoom room = new AdminRoom();

    @Test
    void channelsInTroubleComeFirst() {
        for (String channel : new String[] {"alpha", "beta", "gamma"}) {
            room.channel = channel;
            room.setUp();
        }
        room.stores.troubles().raise(room.ref("gamma"), "post", "SCOPE  chat:write", room.now);

        assertThat(room.admin("status")).containsSubsequence("#gamma", "#alpha", "#beta");
    }

    @Test
    void ofATroubleThatThePlatformFindsNoMoreTheNextAttemptIsToldToo() {
        room.setUp();
        room.stores.troubles().raise(room.ref("interview"), "post", "ARCHIVED  is_archived", room.now);
        room.problem = Optional.of(new Problem(Problem.Kind.ARCHIVED, ""));
        String archived = room.admin("status");
        room.problem = Optional.empty();

        assertThat(archived)
                .contains("could not be posted: the channel is archived")
                .doesNotContain("Tried again");
        assertThat(room.admin("status"))
                .contains("could not be posted: the channel is archived")
                .contains("Tried again by itself: Mon 23 Nov 10:00.");
    }

    @Test
    void statusTellsOfTheQuestionThatIsOpenThoughALaterOneHasClosed() {
        room.setUp();
        room.admin("post");
        Post open = room.stores
                .posts()
                .on(room.ref("interview"), LocalDate.of(2026, 11, 23))
                .orElseThrow();
        LocalDate later = open.date().plusDays(1);
        Post closed = new Post(
                PostId.of(open.channel(), later),
                open.channel(),
                later,
                2,
                open.question(),
                open.edition(),
                open.form(),
                open.order(),
                open.feedback(),
                Post.State.CLOSED,
                open.due(),
                open.opened(),
                open.closes(),
                open.message(),
                open.firstAsked());
        room.stores.posts().reserve(closed);

        assertThat(room.admin("status")).contains("Last: Mon 23 Nov · open");
    }

    @Test
    void daysMissedInARowForOneReasonAreToldAsOneAndWhatIsNotListedIsCounted() {
        room.setUp();
        room.admin("post");
        LocalDate posted = LocalDate.of(2026, 11, 23);
        for (int day = 1; day <= 40; day++) {
            missed(posted.plusDays(day), "not running");
            missed(posted.minusDays(day), "not running");
        }
        room.now = Instant.parse("2027-01-05T08:00:00Z");
        assertThat(room.admin("status"))
                .contains("Missed: Tue 24 Nov to Sat 2 Jan (the bot was not running, 40 questions),"
                        + " Wed 14 Oct to Sun 22 Nov (the bot was not running, 40 questions)");

        missed(posted.minusDays(41), "undelivered");
        missed(posted.minusDays(42), "no question fits");
        missed(posted.minusDays(43), "no question fits");
        assertThat(room.admin("status")).contains("Tue 13 Oct (could not be delivered), 2 more before");
    }

    @Test
    void aDayThatIsStillToComeIsNotMissed() {
        room.setUp();
        missed(LocalDate.of(2026, 11, 20), "not running");
        missed(
                room.stores
                        .channels()
                        .of(room.workspace)
                        .get(0)
                        .next()
                        .orElseThrow()
                        .date(),
                "not running");

        assertThat(room.admin("status")).contains("Missed: Fri 20 Nov (the bot was not running)\n");
    }

    private void missed(LocalDate date, String reason) {
        room.stores.posts().missed(room.ref("interview"), date, reason);
    }

    @Test
    void statusOffersToGoOnWhereTheBotCameBack() {
        room.setUp();
        room.stores.workspaces().save(new Workspace(room.workspace, Map.of(), Set.of(), Optional.empty(), true));

        assertThat(labels(room.reply("ada", "status").view())).contains("Go on here");
        assertThat(words(room.click("bob", "return").view())).contains("administrators");
        room.click("ada", "return");

        assertThat(room.stores.workspaces().get(room.workspace).dormant()).isFalse();
    }

    @Test
    void theHomePageSaysThatAllStandsStillAndOffersTheButtonToThoseWhoMayPressIt() {
        room.setUp();
        room.stores.workspaces().save(new Workspace(room.workspace, Map.of(), Set.of(), Optional.empty(), true));

        assertThat(words(room.home("ada"))).contains("Nothing is posted until an administrator lets it go on.");
        assertThat(labels(room.home("ada"))).contains("Go on here");
        assertThat(words(room.home("bob"))).contains("Nothing is posted until", "Ask an administrator");
        assertThat(labels(room.home("bob"))).doesNotContain("Go on here");
    }
}
