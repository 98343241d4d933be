package dev.interviewquiz.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.content.PackSource;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A clock does not stand still while a channel is looked at. */
class PostingTimeTest {
    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    private final Stores stores = InMemoryStores.create();
    private final ChannelRef channel = new ChannelRef(new WorkspaceRef(Platform.TERMINAL, "team"), "interview");
    private final Noted agenda = new Noted();
    private Instant now = TEN.minusMillis(100);

    /** Each look at the clock takes a fifth of a second, as on the first run of a cold process. */
    private Instant ticking() {
        Instant seen = now;
        now = now.plusMillis(200);
        return seen;
    }

    @Test
    void aPostingTimeThatPassesBetweenTwoLooksAtTheClockIsDueAtOnce() {
        stores.channels()
                .save(new Channel(
                        channel,
                        PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.DAILY),
                        Asking.in(Asking.Speech.EN),
                        1,
                        new MemberRef(channel.workspace(), "admin"),
                        TEN.minus(Duration.ofHours(1))));

        assertThat(day().post().due(channel)).contains(TEN);
    }

    @Test
    void soItIsWhenTheScheduleIsChangedInThatMoment() {
        Channel changed = new Channel(
                channel,
                PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.DAILY),
                Asking.in(Asking.Speech.EN),
                1,
                new MemberRef(channel.workspace(), "admin"),
                TEN.minus(Duration.ofHours(1)));
        stores.channels().save(changed);

        day().rescheduled(changed);

        assertThat(agenda.set).containsEntry(new Errand(Errand.Kind.POST, ChannelKey.of(channel)), TEN);
    }

    @Test
    void whatIsLateAfterAnOutageIsTriedAgainAsSoonAsWhatIsOnTime() {
        now = TEN.plus(Duration.ofHours(3));
        stores.channels()
                .save(new Channel(
                        channel,
                        PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.DAILY),
                        Asking.in(Asking.Speech.EN),
                        1,
                        new MemberRef(channel.workspace(), "admin"),
                        TEN.minus(Duration.ofHours(1))));

        Instant again = day().post().due(channel).orElseThrow();

        assertThat(again).isBetween(now, now.plusSeconds(6));
    }

    private Day day() {
        QuestionBank bank =
                BotCore.packLoader().load(List.of(PackSource.builtIn())).bank();
        return new Day(stores, () -> bank, Grader.standard(), new Unavailable(), agenda, () -> "id", this::ticking);
    }

    private static final class Noted implements Agenda {
        final Map<Errand, Instant> set = new HashMap<>();

        @Override
        public void at(Errand errand, Instant when) {
            set.put(errand, when);
        }

        @Override
        public void cancel(Errand errand) {
            set.remove(errand);
        }

        @Override
        public Optional<Instant> next(Errand errand) {
            return Optional.ofNullable(set.get(errand));
        }

        @Override
        public boolean has(Errand errand) {
            return set.containsKey(errand);
        }
    }

    /** Takes no post now. */
    private static final class Unavailable implements Announcer {
        @Override
        public MessageRef post(Channel where, Post post, Question question) {
            throw DeliveryException.retry(Optional.empty(), "unavailable", new IllegalStateException("503"));
        }

        @Override
        public Optional<MessageRef> find(Post post) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void refresh(Channel where, Post post, Question question, Answers.Totals totals) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void reveal(Channel where, Post post, Question question) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void tell(MemberRef member, Notice notice) {
            throw new UnsupportedOperationException();
        }
    }
}
