package dev.interviewquiz.core.practice;

import static dev.interviewquiz.core.practice.OneChannel.ANN;
import static dev.interviewquiz.core.practice.OneChannel.CLOSING;
import static dev.interviewquiz.core.practice.OneChannel.QUESTION;
import static dev.interviewquiz.core.practice.OneChannel.REF;
import static dev.interviewquiz.core.practice.OneChannel.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.practice.fakes.FakeAgenda;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import dev.interviewquiz.core.practice.fakes.NoAnnouncer;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.QuestionBank;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The moments about the closing of a post, whose errand may come somewhat later. */
final class ClosingTimeTest {
    private final Stores stores = InMemoryStores.create();
    private final FakeAgenda agenda = new FakeAgenda();
    private final Post open =
            OneChannel.reserved(stores, Asking.Feedback.NOW).opened(new MessageRef(REF, "message"), TEN);
    private Instant now = TEN;

    private final Day day = new Day(
            stores,
            () -> new QuestionBank(List.of(), List.of()),
            Grader.standard(),
            new NoAnnouncer(),
            agenda,
            () -> "id",
            () -> now);

    @BeforeEach
    void annHasAStreak() {
        stores.posts().reserve(open);
        stores.streaks().save(REF, ANN, new Streak(3, 0, 3, false));
    }

    private int streak() {
        return stores.streaks().of(ANN).getOrDefault(REF, Streak.NONE).length();
    }

    private void annAnswers() {
        var unused = day.submit()
                .submit(ANN, open.id(), Draft.words(QUESTION.modelAnswer().in(Language.EN), Optional.empty()));
    }

    @Test
    void anAnswerBetweenTheClosingTimeAndItsErrandKeepsNoStreak() {
        now = CLOSING.plusMillis(500);
        annAnswers();
        now = CLOSING.plusSeconds(1);
        var unused = day.close().due(open.id());

        assertThat(streak()).isZero();
    }

    @Test
    void anAnswerJustBeforeItKeepsIt() {
        now = CLOSING.minusMillis(500);
        annAnswers();
        now = CLOSING.plusSeconds(1);
        var unused = day.close().due(open.id());

        assertThat(streak()).isEqualTo(4);
    }

    @Test
    void anErrandThatComesBeforeAClosingThatWasPutOffClosesNothing() {
        Instant putOff = CLOSING.plus(Duration.ofHours(8));
        now = CLOSING;
        stores.posts().change(open.id(), Post.State.OPEN, post -> post.until(putOff));

        Optional<Instant> again = day.close().due(open.id());

        assertThat(again).contains(putOff);
        assertThat(stores.posts().find(open.id()).orElseThrow().state()).isEqualTo(Post.State.OPEN);
        assertThat(streak()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobodyMissesAPostThatClosesWhileTheBotIsGoneOrWaitsAfterItsReturn(boolean back) {
        Attendance attendance = new Attendance(stores, day, agenda, () -> now);
        now = TEN.plus(Duration.ofMinutes(30));
        attendance.left(REF.workspace());
        if (back) {
            var unused = attendance.arrived(REF.workspace());
        }

        now = CLOSING;
        var unused = day.close().due(open.id());

        assertThat(stores.posts().find(open.id()).orElseThrow().state()).isEqualTo(Post.State.CLOSED);
        assertThat(streak()).isEqualTo(3);
    }

    @Test
    void whoDoesNotAnswerWhileTheBotIsThereLosesTheStreak() {
        now = CLOSING;
        var unused = day.close().due(open.id());

        assertThat(streak()).isZero();
    }

    @Test
    void theNextQuestionClosesItWhateverItsTime() {
        now = CLOSING.minus(Duration.ofHours(1));

        day.close().closeOpen(REF);

        assertThat(stores.posts().find(open.id()).orElseThrow().state()).isEqualTo(Post.State.CLOSED);
    }
}
