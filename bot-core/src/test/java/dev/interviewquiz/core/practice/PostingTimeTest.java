package dev.interviewquiz.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.content.PackSource;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.fakes.FakeAgenda;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import dev.interviewquiz.core.practice.fakes.NoAnnouncer;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clock does not stand still while a channel is looked at. */
class PostingTimeTest {
    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    private final Stores stores = InMemoryStores.create();
    private final ChannelRef channel = new ChannelRef(new WorkspaceRef(Platform.TERMINAL, "team"), "interview");
    private final Channel atTen = new Channel(
            channel,
            PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.DAILY),
            Asking.in(Asking.Speech.EN),
            1,
            new MemberRef(channel.workspace(), "admin"),
            TEN.minus(Duration.ofHours(1)));
    private final FakeAgenda agenda = new FakeAgenda();
    private Instant now = TEN.minusMillis(100);

    @BeforeEach
    void setUp() {
        stores.channels().save(atTen);
    }

    /** Each look at the clock takes a fifth of a second, as on the first run of a cold process. */
    private Instant ticking() {
        Instant seen = now;
        now = now.plusMillis(200);
        return seen;
    }

    @Test
    void aPostingTimeThatPassesBetweenTwoLooksAtTheClockIsDueAtOnce() {
        assertThat(day().post().due(channel)).contains(TEN);
    }

    @Test
    void soItIsWhenTheScheduleIsChangedInThatMoment() {
        day().rescheduled(atTen);

        assertThat(agenda.set()).containsEntry(new Errand(Errand.Kind.POST, ChannelKey.of(channel)), TEN);
    }

    @Test
    void whatIsLateAfterAnOutageIsTriedAgainAsSoonAsWhatIsOnTime() {
        now = TEN.plus(Duration.ofHours(3));
        Instant again = day().post().due(channel).orElseThrow();

        assertThat(again).isBetween(now, now.plusSeconds(6));
    }

    private Day day() {
        QuestionBank bank =
                BotCore.packLoader().load(List.of(PackSource.builtIn())).bank();
        return new Day(stores, () -> bank, Grader.standard(), new Unavailable(), agenda, () -> "id", this::ticking);
    }

    /** Takes no post now. */
    private static final class Unavailable extends NoAnnouncer {
        @Override
        public MessageRef post(Channel where, Post post, Question question) {
            throw DeliveryException.retry(Optional.empty(), "unavailable", new IllegalStateException("503"));
        }
    }
}
