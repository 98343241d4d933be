package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Need;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Refusing;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Design, sections 3 to 5: what becomes of deliveries that fail, and of a bot that is removed, comes back, or is invited. */
final class DeliveryRulesTest {
    private final Team team = Team.start();
    private final Teammate admin = team.admin();

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void theSummaryOfARevealNamesTheThreadAndGivesNothingAway() {
        team.nextDay();
        Posted post = team.openPost();
        team.nextDay();
        View reveal = post.thread().get(0);

        assertThat(reveal.summary().words()).matches("Daily question 1 · \\S.*").hasSizeLessThan(100);
        assertThat(shown(reveal))
                .contains("What counts")
                .doesNotContain("Visits are recorded")
                .doesNotContain(TeamPack.ALL);
    }

    /** The words that nobody has to ask for. */
    private static String shown(View view) {
        Stream<Span> spans = view.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).text().spans().stream());
        return spans.filter(span -> !(span instanceof Span.Spoiler))
                        .map(Span::toString)
                        .toList()
                + view.summary().words();
    }

    @Test
    void aRevealThatWasForbiddenComesSoonAfterItIsAllowed() {
        team.nextDay();
        Posted post = team.openPost();
        team.refusesReplies(Refusing.lacking(Need.OPEN_THREAD));
        team.nextDay();
        String edited = post.words();
        String status = team.admins("status").words();
        team.until(team.now().plusSeconds(90));
        team.refusesReplies(Optional.empty());
        team.until(team.now().plusSeconds(90));

        assertThat(edited).contains("closed");
        assertThat(status)
                .contains(
                        "The model answer could not be put into its thread: a permission is missing: Create Public Threads");
        assertThat(post.thread()).hasSize(1);
        assertThat(team.admins("status").words()).doesNotContain("⚠");
        assertThat(admin.directs())
                .singleElement()
                .satisfies(told -> assertThat(Words.of(told)).contains("The model answer"));
    }

    @Test
    void aRevealDoesNotWaitForTheEditNorTheEditForTheReveal() {
        team.nextDay();
        Posted post = team.openPost();
        team.refusesEdits(Refusing.failing(DeliveryException.Kind.FORBIDDEN, "50013"));
        team.nextDay();
        int revealed = post.thread().size();
        team.refusesEdits(Optional.empty());
        team.until(team.now().plusSeconds(90));

        assertThat(revealed).isOne();
        assertThat(post.words()).contains("closed");
    }

    @Test
    void whatWaitsIsTriedAgainWhenTheNextPostSucceeds() {
        team.admins("schedule set days:mon,thu");
        team.nextDay();
        Posted post = team.openPost();
        team.refusesReplies(Refusing.lacking(Need.OPEN_THREAD));
        team.until("2026-11-30T09:59");
        team.refusesReplies(Optional.empty());
        team.until("2026-11-30T10:01");

        assertThat(post.thread()).hasSize(1);
    }

    @Test
    void aDeletedMessageIsSettledAndNotTakenForTheChannel() {
        team.nextDay();
        Posted post = team.openPost();
        team.refusesEdits(Refusing.failing(DeliveryException.Kind.MESSAGE_GONE, "10008"));
        team.nextDay();
        String status = team.admins("status").words();
        team.refusesEdits(Optional.empty());
        team.until(team.now().plusSeconds(3600));

        assertThat(status).contains("the message was deleted").doesNotContain("channel is gone", "10008");
        assertThat(post.thread()).isEmpty();
        assertThat(post.words()).doesNotContain("closed");
    }

    @Test
    void aDeletedMessageIsToldOnceWhenItIsFoundOutAndPutUpAgainByHand() {
        Teammate ann = team.member("Ann");
        team.nextDay();
        Posted post = team.openPost();
        team.deletes(post);
        var unused = ann.types("/quiz answer Because visits are recorded in the order of the keys.");
        team.until(team.now().plusSeconds(120));
        String told = Words.of(admin.directs().get(0));
        String status = team.admins("status").words();
        String again = team.admins("post").words();

        assertThat(told).contains("The message of a question could not be brought up to date: the message was deleted");
        assertThat(status).contains("the message was deleted");
        assertThat(again).contains("Today's question is posted").doesNotContain("closes now");
        assertThat(team.posts()).hasSize(2);
        assertThat(team.posts().get(1).words()).contains("1 answer");
        assertThat(team.admins("post").words()).contains("there is one a day");
        assertThat(team.admins("status").words()).doesNotContain("the message was deleted");
    }

    @Test
    void aDeletedMessageThatCannotBePutUpAgainIsToldSo() {
        team.nextDay();
        team.deletes(team.openPost());
        team.silent(true);
        String told = team.admins("post").words();
        team.silent(false);

        assertThat(told).contains("could not be put up again", "/quiz today").doesNotContain("one a day");
        assertThat(team.admins("post").words()).contains("Today's question is posted");
    }

    @Test
    void aMessagePutUpAgainWhoseAnswerWasLostIsFoundAndNotDoubled() {
        team.nextDay();
        team.deletes(team.openPost());
        team.losesAnswers(true);
        var unused = team.admins("post");
        team.losesAnswers(false);

        assertThat(team.admins("post").words()).contains("Today's question is posted");
        assertThat(team.posts()).hasSize(2);
        assertThat(team.posts().get(0).key()).isNotEqualTo(team.posts().get(1).key());
    }

    @Test
    void aCounterThatCouldNotBeEditedIsEditedLater() {
        team.nextDay();
        Posted post = team.openPost();
        team.refusesEdits(Refusing.failing(DeliveryException.Kind.RETRY, "429"));
        team.member("ann").answers(post, TeamPack.ALL);
        team.until(team.now().plusSeconds(30));
        String before = post.words();
        team.refusesEdits(Optional.empty());
        team.until(team.now().plusSeconds(120));

        assertThat(before).contains("0 answers");
        assertThat(post.words()).contains("1 answer ");
    }

    @Test
    void aChannelThatTheBotMayNotSeeIsNamedAsSuch() {
        team.says(Optional.of(new Problem(Problem.Kind.CANNOT_READ, Set.of(Need.SEE, Need.POST), "")));

        assertThat(team.admins("status").words())
                .contains("I may not see this channel", "(View Channel, Send Messages)");
    }

    @Test
    void whoMayWriteInThreadsButNotOpenThemIsToldThat() {
        team.says(Optional.of(new Problem(Problem.Kind.CANNOT_REPLY, Set.of(Need.OPEN_THREAD), "")));

        assertThat(team.admins("status").words())
                .contains("I may not open threads in this channel. (Create Public Threads)");
        team.says(Optional.of(new Problem(Problem.Kind.CANNOT_REPLY, Set.of(Need.OPEN_THREAD, Need.REPLY), "")));
        assertThat(team.admins("status").words()).contains("I may not write in threads in this channel.");
    }

    @Test
    void statusAndPreviewNameThePermissionThatIsMissingNow() {
        team.says(Optional.of(new Problem(Problem.Kind.CANNOT_REPLY, Set.of(Need.OPEN_THREAD), "")));

        for (String line : List.of("status", "preview")) {
            assertThat(team.admins(line).words()).contains("Create Public Threads");
            assertThat(admin.speaking(Locale.CHINA).types("/quiz-admin " + line).words())
                    .contains("创建公共子区");
        }
    }

    @Test
    void whileTheBotIsAwayNothingIsTriedAndTheReturnBringsAllUpToDate() {
        team.nextDay();
        Posted post = team.openPost();
        team.interactions().left(team.workspace());
        team.refusesEdits(Refusing.failing(DeliveryException.Kind.GONE, ""));
        team.days(2);
        String before = team.admins("status").words();
        String preview = team.admins("preview").words();
        List<View> told = admin.directs();
        team.refusesEdits(Optional.empty());
        Seen arrival = admin.does(new Trigger.Joined());
        String waiting = post.words();
        arrival.press("Go on here");
        team.until(team.now().plusSeconds(5));

        assertThat(told).isEmpty();
        assertThat(preview).contains("It stands still");
        assertThat(before).contains("It stands still").doesNotContain("Next:", "⚠");
        assertThat(arrival.words()).contains("Everything was kept").doesNotContain("One good interview question");
        assertThat(waiting).doesNotContain("closed");
        assertThat(post.words()).contains("closed");
        assertThat(post.thread()).hasSize(1);
    }

    @Test
    void whatWasMissedStaysMissedInEveryChannelUntilAnAdminPostsIt() {
        team.setUp("second");
        team.mutes("second");
        team.nextDay();
        team.interactions().left(team.workspace());
        team.hearsAll();
        admin.does(new Trigger.Joined()).press("Go on here");
        team.until(team.now().plusSeconds(60));
        int atOnce = team.posts("second").size();
        String status = team.admins("status").words();

        assertThat(atOnce).isZero();
        assertThat(status).contains("Missed: Mon 23 Nov (the bot had been removed)");
        assertThat(admin.in("second").types("/quiz-admin post").words()).contains("Today's question is posted.");
        assertThat(team.posts("second")).hasSize(1);
    }

    @Test
    void anInvitationToAChannelThatIsSetUpDeliversWhatWaitsThere() {
        team.refuses(Refusing.failing(DeliveryException.Kind.ABSENT, "not_in_channel"));
        team.until("2026-11-23T13:00");
        team.refuses(Optional.empty());
        Seen arrival = admin.does(new Trigger.Joined());
        team.until("2026-11-23T13:01");

        assertThat(arrival.words()).contains("runs in this channel", "Next: Tue 24 Nov 10:00");
        assertThat(team.posts()).hasSize(1);
    }

    @Test
    void postingByHandTriesWhatWaitsAndTellsWhatBecameOfIt() {
        team.refuses(Refusing.failing(DeliveryException.Kind.ABSENT, "not_in_channel"));
        team.until("2026-11-23T13:00");
        String stillNot = team.admins("post").words();
        team.refuses(Optional.empty());
        String posted = team.admins("post").words();

        assertThat(stillNot).contains("could not be delivered yet", "/invite");
        assertThat(posted).contains("Today's question is posted.");
        assertThat(team.posts()).hasSize(1);
    }

    @Test
    void aDeliveryThatTookUntilAfterTheClosingIsOpenForAnswers() {
        team.admins("schedule set close:18:00");
        team.refuses(Refusing.failing(DeliveryException.Kind.ABSENT, "not_in_channel"));
        team.until("2026-11-23T20:00");
        team.refuses(Optional.empty());
        team.admins("post");
        team.until("2026-11-23T20:05");

        assertThat(team.member("ann").answers(TeamPack.ALL).words()).contains("3 of 3 key points", "streak 1");
    }
}
