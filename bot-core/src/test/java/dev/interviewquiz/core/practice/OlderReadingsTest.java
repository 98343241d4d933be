package dev.interviewquiz.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.agenda.Errand;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Channels and answers that were read are not those that are stored when somebody acts. */
final class OlderReadingsTest {
    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant NOW = TEN.plus(Duration.ofHours(1));

    private final Stores stores = InMemoryStores.create();
    private final AtomicInteger ids = new AtomicInteger();
    private final ChannelRef ref = new ChannelRef(new WorkspaceRef(Platform.TERMINAL, "team"), "interview");
    private final MemberRef ann = new MemberRef(ref.workspace(), "ann");
    private final Question question = BuiltInQuestions.number(1);
    private final Channel atNine = new Channel(
            ref,
            PostingSchedule.of(LocalTime.of(9, 0), ZoneOffset.UTC, PostingDays.DAILY),
            Asking.in(Asking.Speech.EN),
            1,
            new MemberRef(ref.workspace(), "admin"),
            NOW.plusSeconds(60));
    private final Channel atSix =
            atNine.with(PostingSchedule.of(LocalTime.of(6, 0), ZoneOffset.UTC, PostingDays.DAILY));
    private final Deque<Object> stale = new ArrayDeque<>();
    private final FakeAgenda agenda = new FakeAgenda();
    private final Day day = day();

    @Test
    void aScheduleThatIsChangedWhileTheStartSetsWhatIsDueStaysChanged() {
        stores.channels().save(atSix);
        stale.add(List.of(atNine));

        day.resume();

        assertThat(stale).isEmpty();
        assertThat(stores.channels().find(ref)).contains(atSix.notHandledAfter(NOW));
        assertThat(agenda.set()).containsKey(new Errand(Errand.Kind.POST, ChannelKey.of(ref)));
    }

    @Test
    void aScheduleThatIsChangedWhileAWorkspaceGoesOnStaysChanged() {
        stores.channels().save(atSix);
        stores.workspaces().save(new Workspace(ref.workspace(), Map.of(), Set.of(), Optional.empty(), true));
        stale.add(List.of(atNine));
        Attendance attendance = new Attendance(lagging(), day, agenda, InstantSource.fixed(NOW));

        new ConfirmReturn(stores, attendance, InstantSource.fixed(NOW)).confirm(ann);

        assertThat(stale).isEmpty();
        assertThat(stores.channels().find(ref)).contains(atSix.handled(NOW));
        assertThat(stores.workspaces().get(ref.workspace()).asleep()).isFalse();
    }

    @Test
    void anAnswerInTheMomentInWhichTheSolutionWasShownIsPractice() {
        Post post = open();
        day.show().show(ann, post.id());
        stale.add(Optional.empty());

        SubmitAnswer.Outcomes outcome = day.submit()
                .submit(ann, post.id(), Draft.words(question.modelAnswer().in(Language.EN), Optional.empty()));

        assertThat(stale).isEmpty();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SubmitAnswer.Outcomes.Graded.class,
                        graded -> assertThat(graded.feedback().standing()).isEqualTo(Feedback.Standing.SHOWN));
        assertThat(stores.answers().counted(post.id(), ann)).map(Answer::kind).contains(Answer.Kind.SHOWN);
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
                () -> "id-" + ids.incrementAndGet(),
                InstantSource.fixed(NOW));
    }

    /** The stores, whose channels and counted answers are first read as they were before. */
    private Stores lagging() {
        return new Stores(
                stores.transactions(),
                stores.workspaces(),
                lagging(Channels.class, stores.channels(), Set.of("all", "of")),
                stores.posts(),
                stores.editions(),
                lagging(Answers.class, stores.answers(), Set.of("counted")),
                stores.members(),
                stores.streaks(),
                stores.standings(),
                stores.seasons(),
                stores.plans(),
                stores.audit(),
                stores.troubles(),
                stores.erasure());
    }

    private <T> T lagging(Class<T> port, T stored, Set<String> readings) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, arguments) -> readings.contains(method.getName()) && !stale.isEmpty()
                        ? stale.remove()
                        : method.invoke(stored, arguments)));
    }

    private Post open() {
        LocalDate date = LocalDate.of(2026, 11, 24);
        Post reserved = new Post(
                PostId.of(ref, date),
                ref,
                date,
                1,
                question.id(),
                stores.editions().keep(question),
                Form.OPEN,
                List.of(),
                Asking.Feedback.CLOSE,
                Post.State.RESERVED,
                TEN,
                Optional.empty(),
                TEN.plus(Duration.ofHours(10)),
                Optional.empty(),
                Optional.empty());
        stores.posts().reserve(reserved);
        return stores.posts()
                .change(reserved.id(), Post.State.RESERVED, post -> post.opened(new MessageRef(ref, "message"), TEN))
                .orElseThrow();
    }
}
