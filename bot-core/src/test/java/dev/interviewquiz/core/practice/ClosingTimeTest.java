package dev.interviewquiz.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.BuiltInQuestions;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.leaderboard.Streak;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The moments about the closing of a post, whose errand may come somewhat later. */
final class ClosingTimeTest {
    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant CLOSING = TEN.plus(Duration.ofHours(10));

    private final Stores stores = InMemoryStores.create();
    private final ChannelRef ref = new ChannelRef(new WorkspaceRef(Platform.TERMINAL, "team"), "interview");
    private final MemberRef ann = new MemberRef(ref.workspace(), "ann");
    private final Question question = BuiltInQuestions.number(1);
    private final FakeAgenda agenda = new FakeAgenda();
    private final Post open = open();
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
        stores.streaks().save(ref, ann, new Streak(3, 0, 3, false));
    }

    private int streak() {
        return stores.streaks().of(ann).getOrDefault(ref, Streak.NONE).length();
    }

    private void annAnswers() {
        var unused = day.submit()
                .submit(ann, open.id(), Draft.words(question.modelAnswer().in(Language.EN), Optional.empty()));
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

    @Test
    void theNextQuestionClosesItWhateverItsTime() {
        now = CLOSING.minus(Duration.ofHours(1));

        day.close().closeOpen(ref);

        assertThat(stores.posts().find(open.id()).orElseThrow().state()).isEqualTo(Post.State.CLOSED);
    }

    private Post open() {
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
                Post.State.OPEN,
                TEN,
                Optional.of(TEN),
                CLOSING,
                Optional.of(new MessageRef(ref, "message")),
                Optional.empty());
    }
}
