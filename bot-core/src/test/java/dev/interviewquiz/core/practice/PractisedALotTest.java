package dev.interviewquiz.core.practice;

import static dev.interviewquiz.core.practice.OneChannel.ANN;
import static dev.interviewquiz.core.practice.OneChannel.CLOSING;
import static dev.interviewquiz.core.practice.OneChannel.QUESTION;
import static dev.interviewquiz.core.practice.OneChannel.REF;
import static dev.interviewquiz.core.practice.OneChannel.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.practice.fakes.FakeAgenda;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import dev.interviewquiz.core.practice.fakes.NoAnnouncer;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionBank;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However much somebody practises beside, what he did with the post that closes is known. */
final class PractisedALotTest {
    private static final Streak LONG = new Streak(20, 0, 0, false);

    private final Stores stores = InMemoryStores.create();
    private final Post post = OneChannel.reserved(stores, Asking.Feedback.NOW);
    private final Day day = new Day(
            stores,
            () -> new QuestionBank(List.of(), List.of()),
            Grader.standard(),
            new NoAnnouncer(),
            new FakeAgenda(),
            () -> "id",
            () -> CLOSING);

    @BeforeEach
    void open() {
        stores.channels().save(OneChannel.handled(TEN));
        stores.posts().reserve(post);
        stores.posts().change(post.id(), Post.State.RESERVED, it -> it.opened(new MessageRef(REF, "message"), TEN));
        stores.streaks().save(REF, ANN, LONG);
    }

    private void practises(String id, Optional<PostId> to, Instant at) {
        boolean stored = stores.answers()
                .add(new Answer(
                        id,
                        ANN,
                        to,
                        post.date(),
                        QUESTION.id(),
                        post.edition(),
                        Form.OPEN,
                        "The mean of the mini-batch.",
                        List.of(),
                        Answer.Kind.PRACTICE,
                        false,
                        Optional.empty(),
                        new Grade(0.5, Grade.Method.RUBRIC, 1, List.of(), List.of(), 0, List.of()),
                        0,
                        at));
        assertThat(stored).isTrue();
    }

    private Streak closed() {
        var unused = day.close().due(post.id());
        return stores.streaks().of(ANN).getOrDefault(REF, Streak.NONE);
    }

    @Test
    void practiceOnThePostTouchesNoStreakHoweverMuchFollows() {
        practises("first", Optional.of(post.id()), TEN.plusSeconds(60));
        for (int i = 0; i < 60; i++) {
            practises("more-" + i, Optional.empty(), TEN.plusSeconds(120 + i));
        }
        practises("late", Optional.of(post.id()), CLOSING);

        assertThat(closed()).isEqualTo(LONG);
    }

    @Test
    void practiceThatCameTooLateSavesNone() {
        practises("late", Optional.of(post.id()), CLOSING);

        assertThat(closed()).isEqualTo(Streak.NONE);
    }
}
