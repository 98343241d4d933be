package dev.interviewquiz.core.practice;

import static dev.interviewquiz.core.practice.OneChannel.ANN;
import static dev.interviewquiz.core.practice.OneChannel.QUESTION;
import static dev.interviewquiz.core.practice.OneChannel.REF;
import static dev.interviewquiz.core.practice.OneChannel.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.agenda.Errand;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Channels and answers that were read are not those that are stored when somebody acts. */
final class OlderReadingsTest {
    private static final Instant NOW = TEN.plus(Duration.ofHours(1));

    private final Stores stores = InMemoryStores.create();
    private final AtomicInteger ids = new AtomicInteger();
    private final Channel atNine = OneChannel.handled(NOW.plusSeconds(60));
    private final Channel atSix = atNine.with(OneChannel.daily(6));
    private final StaleReadings stale = new StaleReadings();
    private final FakeAgenda agenda = new FakeAgenda();
    private final Day day = day();

    @Test
    void aScheduleThatIsChangedWhileTheStartSetsWhatIsDueStaysChanged() {
        stores.channels().save(atSix);
        stale.add(List.of(atNine));

        day.resume();

        assertThat(stale.left()).isEmpty();
        assertThat(stores.channels().find(REF)).contains(atSix.notHandledAfter(NOW));
        assertThat(agenda.set()).containsKey(new Errand(Errand.Kind.POST, ChannelKey.of(REF)));
    }

    @Test
    void aScheduleThatIsChangedWhileAWorkspaceGoesOnStaysChanged() {
        stores.channels().save(atSix);
        stores.workspaces().save(new Workspace(REF.workspace(), Map.of(), Set.of(), Optional.empty(), true));
        stale.add(List.of(atNine));
        Attendance attendance = new Attendance(lagging(), day, agenda, InstantSource.fixed(NOW));

        new ConfirmReturn(stores, attendance, InstantSource.fixed(NOW)).confirm(ANN);

        assertThat(stale.left()).isEmpty();
        assertThat(stores.channels().find(REF)).contains(atSix.handled(NOW));
        assertThat(stores.workspaces().get(REF.workspace()).asleep()).isFalse();
    }

    @Test
    void anAnswerInTheMomentInWhichTheSolutionWasShownIsPractice() {
        Post post = open();
        day.show().show(ANN, post.id());
        stale.add(Optional.empty());

        SubmitAnswer.Outcomes outcome = day.submit()
                .submit(ANN, post.id(), Draft.words(QUESTION.modelAnswer().in(Language.EN), Optional.empty()));

        assertThat(stale.left()).isEmpty();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SubmitAnswer.Outcomes.Graded.class,
                        graded -> assertThat(graded.feedback().standing()).isEqualTo(Feedback.Standing.SHOWN));
        assertThat(stores.answers().counted(post.id(), ANN)).map(Answer::kind).contains(Answer.Kind.SHOWN);
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
        return stale.over(stores, Set.of(), Set.of("all", "of"), Set.of("counted"));
    }

    private Post open() {
        Post reserved = OneChannel.reserved(stores, Asking.Feedback.CLOSE);
        stores.posts().reserve(reserved);
        return stores.posts()
                .change(reserved.id(), Post.State.RESERVED, post -> post.opened(new MessageRef(REF, "message"), TEN))
                .orElseThrow();
    }
}
