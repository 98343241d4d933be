package dev.interviewquiz.core.practice;

import static dev.interviewquiz.core.practice.OneChannel.ANN;
import static dev.interviewquiz.core.practice.OneChannel.QUESTION;
import static dev.interviewquiz.core.practice.OneChannel.REF;
import static dev.interviewquiz.core.practice.OneChannel.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.content.PackSource;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.practice.fakes.FakeAgenda;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import dev.interviewquiz.core.practice.fakes.NoAnnouncer;
import dev.interviewquiz.core.practice.fakes.StaleReadings;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.QuestionBank;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody has read of a post is not what is stored when he acts. */
final class OvertakenTest {
    private static final Instant NOW = TEN.plus(Duration.ofHours(1));

    private final Stores stores = InMemoryStores.create();
    private final Channel channel = OneChannel.handled(TEN);
    private final StaleReadings stale = new StaleReadings();
    private final FakeAgenda agenda = new FakeAgenda();
    private final Day day = day();

    private final Post reserved = OneChannel.reserved(stores, Asking.Feedback.NOW);
    private Post open = reserved.opened(new MessageRef(REF, "message"), TEN);

    @BeforeEach
    void reserve() {
        stores.channels().save(channel);
        stores.posts().reserve(reserved);
        open = stores.posts()
                .change(reserved.id(), Post.State.RESERVED, post -> open)
                .orElseThrow();
    }

    private void close() {
        stores.posts().change(open.id(), Post.State.OPEN, post -> post.in(Post.State.CLOSED));
    }

    @Test
    void whatTheErrandHasOpenedMeanwhileIsNotReservedAgainByHand() {
        stale.add(Optional.of(reserved));

        PostNow.Outcome outcome =
                new PostNow(lagging(), day, agenda, InstantSource.fixed(NOW)).post(ANN, channel, Optional.empty());

        assertThat(outcome).isEqualTo(PostNow.Outcome.POSTED);
        assertThat(stores.posts().find(open.id())).contains(open);
    }

    @Test
    void aClosedPostIsNotOpenedByAChangeOfItsClosing() {
        close();
        stale.add(List.of(open));

        day.rescheduled(channel);

        assertThat(stale.left()).isEmpty();
        assertThat(stores.posts().find(open.id())).contains(open.in(Post.State.CLOSED));
        assertThat(agenda.set()).doesNotContainKey(RevealAnswer.errand(open.id()));
    }

    @Test
    void anAnswerToAPostThatHasClosedMeanwhileIsPractice() {
        close();
        stale.add(Optional.of(open));

        SubmitAnswer.Outcomes outcome = day.submit()
                .submit(ANN, open.id(), Draft.words(QUESTION.modelAnswer().in(Language.EN), Optional.empty()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SubmitAnswer.Outcomes.Graded.class,
                        graded -> assertThat(graded.feedback().standing()).isEqualTo(Feedback.Standing.LATE));
        assertThat(stores.answers().counted(open.id(), ANN)).isEmpty();
    }

    @Test
    void aSolutionOfAPostThatHasClosedMeanwhileSpendsNothing() {
        close();
        stale.add(Optional.of(open));

        Optional<ShowSolution.Solution> solution = day.show().show(ANN, open.id());

        assertThat(solution).map(ShowSolution.Solution::spent).contains(false);
        assertThat(stores.answers().counted(open.id(), ANN)).isEmpty();
    }

    private Day day() {
        QuestionBank bank =
                BotCore.packLoader().load(List.of(PackSource.builtIn())).bank();
        return new Day(
                lagging(),
                () -> bank,
                Grader.standard(),
                new NoAnnouncer(),
                agenda,
                () -> "id",
                InstantSource.fixed(NOW));
    }

    /** The stores, whose posts are first read as they were before. */
    private Stores lagging() {
        return stale.over(stores, Set.of("find", "on", "latest"), Set.of(), Set.of());
    }
}
