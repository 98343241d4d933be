package dev.interviewquiz.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.content.PackSource;
import dev.interviewquiz.core.grading.BuiltInQuestions;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.fakes.FakeAgenda;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import dev.interviewquiz.core.practice.fakes.NoAnnouncer;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody has read of a post is not what is stored when he acts. */
final class OvertakenTest {
    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant NOW = TEN.plus(Duration.ofHours(1));

    private final Stores stores = InMemoryStores.create();
    private final ChannelRef ref = new ChannelRef(new WorkspaceRef(Platform.TERMINAL, "team"), "interview");
    private final MemberRef ann = new MemberRef(ref.workspace(), "ann");
    private final Question question = BuiltInQuestions.number(1);
    private final Channel channel = new Channel(
            ref,
            PostingSchedule.of(LocalTime.of(9, 0), ZoneOffset.UTC, PostingDays.DAILY),
            Asking.in(Asking.Speech.EN),
            1,
            new MemberRef(ref.workspace(), "admin"),
            TEN);
    private final Deque<Object> stale = new ArrayDeque<>();
    private final FakeAgenda agenda = new FakeAgenda();
    private final Day day = day();

    private final Post reserved = reserved();
    private Post open = reserved.opened(new MessageRef(ref, "message"), TEN);

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
                new PostNow(lagging(), day, agenda, InstantSource.fixed(NOW)).post(ann, channel, Optional.empty());

        assertThat(outcome).isEqualTo(PostNow.Outcome.POSTED);
        assertThat(stores.posts().find(open.id())).contains(open);
    }

    @Test
    void aClosedPostIsNotOpenedByAChangeOfItsClosing() {
        close();
        stale.add(List.of(open));

        day.rescheduled(channel);

        assertThat(stale).isEmpty();
        assertThat(stores.posts().find(open.id())).contains(open.in(Post.State.CLOSED));
        assertThat(agenda.set()).doesNotContainKey(RevealAnswer.errand(open.id()));
    }

    @Test
    void anAnswerToAPostThatHasClosedMeanwhileIsPractice() {
        close();
        stale.add(Optional.of(open));

        SubmitAnswer.Outcomes outcome = day.submit()
                .submit(ann, open.id(), Draft.words(question.modelAnswer().in(Language.EN), Optional.empty()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SubmitAnswer.Outcomes.Graded.class,
                        graded -> assertThat(graded.feedback().standing()).isEqualTo(Feedback.Standing.LATE));
        assertThat(stores.answers().counted(open.id(), ann)).isEmpty();
    }

    @Test
    void aSolutionOfAPostThatHasClosedMeanwhileSpendsNothing() {
        close();
        stale.add(Optional.of(open));

        Optional<ShowSolution.Solution> solution = day.show().show(ann, open.id());

        assertThat(solution).map(ShowSolution.Solution::spent).contains(false);
        assertThat(stores.answers().counted(open.id(), ann)).isEmpty();
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
        Posts posts = (Posts) Proxy.newProxyInstance(
                Posts.class.getClassLoader(), new Class<?>[] {Posts.class}, (self, method, arguments) -> {
                    boolean reads = List.of("find", "on", "latest").contains(method.getName());
                    return reads && !stale.isEmpty() ? stale.remove() : method.invoke(stores.posts(), arguments);
                });
        return new Stores(
                stores.transactions(),
                stores.workspaces(),
                stores.channels(),
                posts,
                stores.editions(),
                stores.answers(),
                stores.members(),
                stores.streaks(),
                stores.standings(),
                stores.seasons(),
                stores.plans(),
                stores.audit(),
                stores.troubles(),
                stores.erasure());
    }

    private Post reserved() {
        LocalDate date = LocalDate.of(2026, 11, 24);
        return new Post(
                PostId.of(ref, date),
                ref,
                date,
                1,
                question.id(),
                stores.editions().keep(question),
                Form.OPEN,
                List.of(),
                Asking.Feedback.NOW,
                Post.State.RESERVED,
                TEN,
                Optional.empty(),
                TEN.plus(Duration.ofHours(10)),
                Optional.empty(),
                Optional.empty());
    }
}
