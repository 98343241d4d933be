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
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.DateRanges;
import dev.interviewquiz.core.schedule.Planned;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator changes a channel while its question is due, under way or waiting. */
final class ChangedMeanwhileTest {
    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant SIX = Instant.parse("2026-11-24T18:00:00Z");

    private final Stores stores = InMemoryStores.create();
    private final ChannelRef ref = new ChannelRef(new WorkspaceRef(Platform.TERMINAL, "team"), "interview");
    private final MemberRef ada = new MemberRef(ref.workspace(), "ada");
    private final QuestionBank bank =
            BotCore.packLoader().load(List.of(PackSource.builtIn())).bank();
    private final FakeAgenda agenda = new FakeAgenda();
    private final PlatformAtHand platform = new PlatformAtHand();
    private Instant now = TEN.plusMillis(500);
    private final Day day = new Day(stores, () -> bank, Grader.standard(), platform, agenda, () -> "id", () -> now);

    @BeforeEach
    void setUp() {
        stores.channels()
                .save(new Channel(
                        ref,
                        PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.DAILY),
                        Asking.in(Asking.Speech.EN),
                        1,
                        ada,
                        TEN.minus(Duration.ofHours(1))));
    }

    private void change(UnaryOperator<Channel> change) {
        var unused = new ChangeSchedule(stores, day, () -> now).change(ada, ref, "schedule set", change);
    }

    private static UnaryOperator<Channel> difficulty(int level) {
        return channel -> {
            Asking asking = channel.asking();
            return channel.with(new Asking(
                    asking.kind(),
                    asking.speech(),
                    asking.packs(),
                    asking.topics(),
                    Set.of(Difficulty.of(level)),
                    asking.feedback()));
        };
    }

    private static Channel closingAtSix(Channel channel) {
        return with(channel, channel.schedule().holidays(), new Closing.At(LocalTime.of(18, 0)));
    }

    private static Channel withHoliday(Channel channel, LocalDate date) {
        DateRanges holidays = DateRanges.parse(date.toString());
        return with(channel, holidays, channel.schedule().closing());
    }

    private static Channel with(Channel channel, DateRanges holidays, Closing closing) {
        PostingSchedule now = channel.schedule();
        return channel.with(new PostingSchedule(
                now.time(), now.zone(), now.days(), holidays, now.extraDays(), closing, now.pause(), now.skipped()));
    }

    private Post today() {
        return stores.posts().on(ref, TODAY).orElseThrow();
    }

    private Errand counter() {
        return new Errand(Errand.Kind.COUNTER, today().id().value());
    }

    @Test
    void whatIsPlannedFitsTheSettingsThatWereMadeDuringTheDelivery() {
        change(difficulty(1));
        platform.meanwhile = () -> change(difficulty(3));

        var unused = day.post().due(ref);

        assertThat(stores.plans().of(ref, TODAY.plusDays(1)).days())
                .isNotEmpty()
                .extracting(Planned::question)
                .allSatisfy(id ->
                        assertThat(bank.question(id).orElseThrow().difficulty()).isEqualTo(Difficulty.of(3)));
    }

    @Test
    void aPostThatWaitsForItsDeliveryClosesByTheNewTimes() {
        platform.refusal = Optional.of(
                DeliveryException.of(DeliveryException.Kind.FORBIDDEN, "50013", "", new IllegalStateException("no")));
        var unused = day.post().due(ref);
        change(ChangedMeanwhileTest::closingAtSix);
        platform.refusal = Optional.empty();

        unused = day.post().due(ref);

        assertThat(today().state()).isEqualTo(Post.State.OPEN);
        assertThat(today().closes()).isEqualTo(SIX);
    }

    @Test
    void onePostedDuringTheChangeClosesByTheNewTimesAndItsMessageIsToSaySo() {
        platform.meanwhile = () -> change(ChangedMeanwhileTest::closingAtSix);

        var unused = day.post().due(ref);

        assertThat(today().closes()).isEqualTo(SIX);
        assertThat(agenda.set()).containsEntry(RevealAnswer.errand(today().id()), SIX);
        assertThat(agenda.set()).containsEntry(counter(), now);
    }

    @Test
    void aMessageThatIsFoundIsAnOpenPostThoughItCannotBeEditedNow() {
        platform.answerLost = true;
        var unused = day.post().due(ref);

        unused = day.post().due(ref);

        assertThat(today().state()).isEqualTo(Post.State.OPEN);
        assertThat(stores.troubles().of(ref.workspace()))
                .noneMatch(trouble -> trouble.kind().equals(Setback.Deed.POST.id()));
        assertThat(agenda.set()).containsEntry(counter(), now);
    }

    @Test
    void aQuestionThatIsDueIsAskedThoughTheTimesChangeInThatMoment() {
        change(channel -> withHoliday(channel, TODAY.plusDays(7)));

        assertThat(today().state()).isEqualTo(Post.State.RESERVED);
        assertThat(agenda.set()).containsEntry(new Errand(Errand.Kind.POST, ChannelKey.of(ref)), now);
    }

    @Test
    void onADayThatTheNewTimesLeaveOutItIsNotAsked() {
        change(channel -> withHoliday(channel, TODAY));

        assertThat(stores.posts().on(ref, TODAY)).isEmpty();
    }

    @Test
    void daysThatWentByUnnoticedAreMissedThoughTheTimesChange() {
        now = TEN.plus(Duration.ofDays(2));

        change(channel -> withHoliday(channel, TODAY.plusDays(7)));

        assertThat(stores.posts().missed(ref, 5))
                .extracting(Posts.Missed::date)
                .containsExactly(TODAY.plusDays(1), TODAY);
        assertThat(stores.posts().on(ref, TODAY.plusDays(2))).isPresent();
    }

    /** Takes every post, unless a test says otherwise; edits are forbidden. */
    private final class PlatformAtHand extends NoAnnouncer {
        private Runnable meanwhile = () -> {};
        private Optional<DeliveryException> refusal = Optional.empty();
        private boolean answerLost;

        @Override
        public MessageRef post(Channel channel, Post post, Question question) {
            refusal.ifPresent(failure -> {
                throw failure;
            });
            if (answerLost) {
                throw DeliveryException.retry("no answer");
            }
            meanwhile.run();
            return new MessageRef(ref, "message");
        }

        @Override
        public Optional<MessageRef> find(Post post) {
            return answerLost ? Optional.of(new MessageRef(ref, "message")) : Optional.empty();
        }

        @Override
        public void refresh(Channel channel, Post post, Question question, Answers.Totals totals) {
            throw DeliveryException.of(DeliveryException.Kind.FORBIDDEN, "50013", "", new IllegalStateException("no"));
        }
    }
}
