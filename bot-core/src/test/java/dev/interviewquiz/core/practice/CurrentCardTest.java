package dev.interviewquiz.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.BuiltInQuestions;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import dev.interviewquiz.core.practice.fakes.NoAnnouncer;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class CurrentCardTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final Stores stores = InMemoryStores.create();
    private final List<Post.State> shown = new CopyOnWriteArrayList<>();
    private final ChannelRef channel = new ChannelRef(new WorkspaceRef(Platform.TERMINAL, "team"), "interview");
    private final Post open = open();

    @Test
    void whatIsStoredLastIsShownLastThoughTheCounterWasQuicker() throws InterruptedException {
        ClosedMeanwhile platform = new ClosedMeanwhile();
        CurrentCard card = new CurrentCard(stores, platform);
        platform.closing = new Thread(() -> card.show(open.id(), Post.State.CLOSED));

        card.show(open.id(), Post.State.OPEN);
        platform.closing.join();

        assertThat(shown).containsExactly(Post.State.OPEN, Post.State.CLOSED);
    }

    @Test
    void aCounterThatComesLateShowsNothing() {
        close();

        new CurrentCard(stores, new ClosedMeanwhile()).show(open.id(), Post.State.OPEN);

        assertThat(shown).isEmpty();
    }

    private Post open() {
        stores.channels()
                .save(new Channel(
                        channel,
                        PostingSchedule.of(LocalTime.of(9, 0), ZoneOffset.UTC, PostingDays.DAILY),
                        Asking.in(Asking.Speech.EN),
                        1,
                        new MemberRef(channel.workspace(), "admin"),
                        NINE));
        Question question = BuiltInQuestions.number(1);
        LocalDate date = LocalDate.of(2026, 11, 23);
        Post reserved = new Post(
                PostId.of(channel, date),
                channel,
                date,
                1,
                question.id(),
                stores.editions().keep(question),
                Form.OPEN,
                List.of(),
                Asking.Feedback.NOW,
                Post.State.RESERVED,
                NINE,
                Optional.empty(),
                NINE.plus(Duration.ofDays(1)),
                Optional.empty(),
                Optional.empty());
        stores.posts().reserve(reserved);
        return stores.posts()
                .change(
                        reserved.id(),
                        Post.State.RESERVED,
                        post -> post.opened(new MessageRef(channel, "message"), NINE))
                .orElseThrow();
    }

    private void close() {
        stores.posts().change(open.id(), Post.State.OPEN, post -> post.in(Post.State.CLOSED));
    }

    /** The post is closed, and its closing tries to show it, while the platform has the edit of the open one in hand. */
    private final class ClosedMeanwhile extends NoAnnouncer {
        private Thread closing = new Thread();

        @Override
        public void refresh(Channel where, Post post, Question question, Answers.Totals totals) {
            if (post.state() == Post.State.OPEN) {
                close();
                closing.start();
                while (closing.getState() != Thread.State.WAITING && closing.isAlive()) {
                    Thread.onSpinWait();
                }
            }
            shown.add(post.state());
        }
    }
}
