package dev.interviewquiz.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.content.PackSource;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.platform.ChannelRef;
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
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One administrator posts by hand while another one sets the channel up otherwise. */
final class OtherSettingsMeanwhileTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Stores stores = InMemoryStores.create();
    private final ChannelRef ref = new ChannelRef(new WorkspaceRef(Platform.TERMINAL, "team"), "interview");
    private final MemberRef ada = new MemberRef(ref.workspace(), "ada");
    private final QuestionBank bank =
            BotCore.packLoader().load(List.of(PackSource.builtIn())).bank();
    private final FakeAgenda agenda = new FakeAgenda();
    private final Told platform = new Told();
    private final Day day = new Day(stores, () -> bank, Grader.standard(), platform, agenda, () -> "id", () -> NOON);
    private final SetUpChannel setUp = new SetUpChannel(stores, day, () -> "id", () -> NOON);

    private Channel setUp(int hour, Asking.Speech speech, String seen) {
        SetUpChannel.Proposal proposal = new SetUpChannel.Proposal(
                ref, LocalTime.of(hour, 0), ZoneOffset.UTC, PostingDays.DAILY, speech, Set.of());
        return setUp.setUp(ada, proposal, seen).channel();
    }

    private void otherwise(Channel before) {
        var unused = setUp(11, Asking.Speech.ZH, SetUpChannel.mark(before));
    }

    private void postNow(Channel read) {
        assertThat(new PostNow(stores, day, agenda, () -> NOON).post(ada, read, Optional.empty()))
                .isEqualTo(PostNow.Outcome.POSTED);
    }

    private Post open() {
        return day.open(ref).orElseThrow();
    }

    private Errand counter() {
        return new Errand(Errand.Kind.COUNTER, open().id().value());
    }

    @Test
    void whatIsPostedTakesTheSettingsOfThatMoment() {
        Channel read = setUp(9, Asking.Speech.EN, SetUpChannel.NEW);
        otherwise(read);
        postNow(read);

        assertThat(platform.speech).isEqualTo(Asking.Speech.ZH);
        assertThat(open().closes()).isEqualTo(Instant.parse("2026-11-25T11:00:00Z"));
    }

    @Test
    void whatIsOnItsWayIsPutRight() {
        Channel read = setUp(9, Asking.Speech.EN, SetUpChannel.NEW);
        platform.meanwhile = () -> setUp(9, Asking.Speech.ZH, SetUpChannel.mark(read));
        postNow(read);

        assertThat(agenda.set()).containsEntry(counter(), NOON);
    }

    @Test
    void whatStandsAlreadyChangesItsLanguageAtOnce() {
        Channel read = setUp(9, Asking.Speech.EN, SetUpChannel.NEW);
        postNow(read);
        var unused = setUp(9, Asking.Speech.ZH, SetUpChannel.mark(read));

        assertThat(agenda.set()).containsEntry(counter(), NOON);
    }

    /** Takes every post and keeps how it was spoken. */
    private final class Told extends NoAnnouncer {
        private Runnable meanwhile = () -> {};
        private Asking.Speech speech = Asking.Speech.BOTH;

        @Override
        public MessageRef post(Channel channel, Post post, Question question) {
            speech = channel.asking().speech();
            meanwhile.run();
            return new MessageRef(ref, "message");
        }
    }
}
