package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.ChannelKey;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.TopicId;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How and what a channel is asked is set by a command. */
final class ScheduleCommandTest {
    private final AdminRoom room = new AdminRoom();

    @Test
    void timeIsSetAndTheNextPostFollows() {
        room.setUp();

        String told = room.admin("schedule set time:09:00");

        assertThat(room.here().schedule().time()).isEqualTo(LocalTime.of(9, 0));
        assertThat(told).contains("Next: Mon 23 Nov 09:00");
        assertThat(room.agenda)
                .containsEntry(
                        new Errand(Errand.Kind.POST, ChannelKey.of(room.ref("interview"))),
                        Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void feedbackThatBeginsWithTheNextQuestionSaysSo() {
        room.setUp();
        String before = room.admin("schedule set feedback:close");
        room.admin("post");

        assertThat(before).doesNotContain("begins with the next one");
        assertThat(room.admin("schedule set feedback:now")).contains("begins with the next one");
    }

    @Test
    void feedbackThatIsThatOfTheOpenQuestionAgainNeedsNoWord() {
        room.setUp();
        room.admin("post");
        room.admin("schedule set feedback:close");

        assertThat(room.admin("schedule set feedback:now")).doesNotContain("begins with the next one");
    }

    @Test
    void aPackThatIsNotThereAnyMoreIsNamedByScheduleStatusAndPreview() {
        room.setUp();
        Channel channel = room.stores.channels().find(room.ref("interview")).orElseThrow();
        Asking now = channel.asking();
        Asking gone = new Asking(
                now.kind(), now.speech(), Set.of(new PackId("sim")), now.topics(), now.difficulties(), now.feedback());
        room.stores.channels().save(channel.with(gone));

        assertThat(room.admin("schedule show")).contains("sim (not there any more)");
        for (String command : new String[] {"status", "preview"}) {
            assertThat(room.admin(command)).as(command).contains("sim is asked for here and is not there any more");
        }
    }

    @Test
    void aHolidayThatIsAnExtraDayTooIsToldToBeAsked() {
        room.setUp();

        String told = room.admin("schedule set holidays:2026-12-05..2026-12-07 extra-days:2026-12-05,2026-12-12");

        assertThat(told).contains("Both a holiday and an extra day, so a question comes: 2026-12-05");
        assertThat(room.admin("schedule skip date:2026-12-05")).doesNotContain("Both a holiday");
    }

    @Test
    void everyOptionOfSetIsTaken() {
        room.setUp();

        room.admin("schedule set time:18:30 zone:北京 days:mon,wed holidays:2026-12-24..2026-12-26,2027-01-01"
                + " extra-days:2026-11-29 close:17:00 kind:both lang:both packs:deep-learning topics:cnn,rnn"
                + " difficulty:1-2 feedback:close");

        Channel channel = room.here();
        assertThat(channel.schedule().time()).isEqualTo(LocalTime.of(18, 30));
        assertThat(channel.schedule().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(channel.schedule().days().format()).isEqualTo("mon,wed");
        assertThat(channel.schedule().holidays().format()).isEqualTo("2026-12-24..2026-12-26, 2027-01-01");
        assertThat(channel.schedule().extraDays().contains(LocalDate.of(2026, 11, 29)))
                .isTrue();
        assertThat(channel.schedule().closing()).isEqualTo(new Closing.At(LocalTime.of(17, 0)));
        assertThat(channel.asking().kind()).isEqualTo(Kind.BOTH);
        assertThat(channel.asking().speech()).isEqualTo(Asking.Speech.BOTH);
        assertThat(channel.asking().topics()).containsExactlyInAnyOrder(new TopicId("cnn"), new TopicId("rnn"));
        assertThat(channel.asking().difficulties()).containsExactlyInAnyOrder(Difficulty.EASY, Difficulty.MEDIUM);
        assertThat(channel.asking().feedback()).isEqualTo(Asking.Feedback.CLOSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time:25:00|Write it as 09:00",
                "time:soon|Write it as 09:00",
                "zone:Shangai|Did you mean Asia/Shanghai",
                "zone:xyzzy|there is no time zone",
                "days:someday|Write daily, mon-fri",
                "holidays:christmas|Write dates as 2026-12-24",
                "holidays:2026-12-26..2026-12-24|the earlier date first",
                "extra-days:2026-02-30|Write dates as 2026-12-24",
                "extra-days:2020-01-01|is over. Name a day from today on",
                "holidays:2020-01-01..2020-01-03,2021-01-01|is over. Name a day from today on",
                "close:never|Write next, or a time",
                "kind:essay|Write open, choice or both",
                "lang:fr|Write en, zh or both",
                "packs:deep-lerning|Possible: deep-learning",
                "topics:transformers|Possible: cnn, rnn, gan",
                "difficulty:4|Write 1, 2 or 3",
                "difficulty:3-1|Write 1, 2 or 3",
                "feedback:later|Write now or close",
                "date:2026-12-01|does not go with",
            })
    void badValueIsAnsweredByWhatToWriteAndNothingIsChanged(String option, String sentence) {
        room.setUp();
        Channel before = room.here();

        String told = room.admin("schedule set feedback:close " + option);

        assertThat(told).contains(sentence).contains("Nothing was changed.");
        assertThat(room.here()).isEqualTo(before);
    }

    @Test
    void everyBadValueHasItsSentence() {
        room.setUp();

        String told = room.admin("schedule set time:99 close:never kind:essay");

        assertThat(told).contains("time:", "close:", "kind:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule set time：９：０５", "schedule action:set time:9:05", "schedule time:09:05"})
    void widthAndShortFormsAreUnderstood(String line) {
        room.setUp();

        room.admin(line);

        assertThat(room.here().schedule().time()).isEqualTo(LocalTime.of(9, 5));
    }

    @Test
    void holidaysAreClearedByNone() {
        room.setUp();
        room.admin("schedule set holidays:2026-12-24");

        room.admin("schedule set holidays:none");

        assertThat(room.here().schedule().holidays().isEmpty()).isTrue();
    }

    @Test
    void topicsAreOpenedAgainByAll() {
        room.setUp();
        room.admin("schedule set topics:cnn");

        room.admin("schedule set topics:all");

        assertThat(room.here().asking().topics()).isEmpty();
    }

    @Test
    void disabledPackCannotBeChosen() {
        room.setUp();
        room.admin("pack disable extra");

        assertThat(room.admin("schedule set packs:extra")).contains("is disabled here");
    }

    @Test
    void settingNothingSaysThatEachNeedsItsValueAndWhatClears() {
        room.setUp();

        assertThat(room.admin("schedule set holidays:")).contains("each with its value", "holidays:none");
    }

    @Test
    void topicThatOnlyAQuestionNamesIsChosenByItsId() {
        Pack pack = new Pack(
                new PackId("zoo"),
                LocalizedText.of("Zoo", "动物园"),
                List.of(RoomQuestions.question("zoo-1", "zebra", 1), RoomQuestions.question("zoo-2", "lion", 1)));
        AdminRoom zoo = new AdminRoom(new QuestionBank(List.of(pack), List.of()));
        String practised = words(zoo.quiz("bob", "practice topic:zebra").view());
        zoo.setUp();

        zoo.admin("schedule set topics:zebra");

        assertThat(practised).contains("What is zoo-1?");
        assertThat(zoo.here().asking().topics()).containsExactly(new TopicId("zebra"));
    }

    @Test
    void changeReplansOnlyDaysThatNoLongerFitAndMarksThem() {
        room.setUp();
        String before = room.admin("preview");

        String changed = room.admin("schedule set topics:cnn,gan");
        String after = room.admin("preview");

        long rnn = before.lines().filter(line -> line.contains("· RNN ·")).count();
        assertThat(rnn).isPositive();
        assertThat(changed).contains("planned differently before");
        assertThat(after.lines().filter(line -> line.contains("↻ changed"))).hasSize((int) rnn);
        assertThat(before.lines().filter(line -> line.contains("· CNN ·") || line.contains("· GAN ·")))
                .allSatisfy(line -> assertThat(after).contains(line));
    }

    @Test
    void changeIsAuditedWithWhatWasBeforeAndAfter() {
        room.setUp();

        room.admin("schedule set time:09:00");

        assertThat(room.stores.audit().latest(room.workspace, 1).get(0)).satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("schedule set interview");
            assertThat(entry.before()).contains("time:10:00");
            assertThat(entry.after()).contains("time:09:00");
        });
    }

    @Test
    void channelThatIsNotSetUpOffersTheSetUp() {
        assertThat(room.admin("schedule")).contains("no daily question in this channel");
        assertThat(AdminRoom.labels(room.reply("ada", "schedule").view())).containsExactly("Set up");
    }

    @Test
    void onlyChannelIsMeantFromAnywhere() {
        room.setUp();
        room.channel = "elsewhere";

        assertThat(room.admin("schedule")).contains("#interview");
    }

    @Test
    void membersMayNotChangeIt() {
        room.setUp();

        assertThat(AdminRoom.words(room.reply("bob", "schedule set time:09:00").view()))
                .contains("administrators");
        assertThat(room.here().schedule().time()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void undeliveredPostIsTriedAgainAfterAChangeOfTimes() {
        room.setUp();
        room.refusing = true;
        room.admin("post");

        room.admin("schedule set time:20:00");

        assertThat(room.agenda)
                .containsEntry(new Errand(Errand.Kind.POST, ChannelKey.of(room.ref("interview"))), room.now);
    }

    @Test
    void valuesAreTakenAsTheScreenNamesThem() {
        room.setUp();

        room.admin("schedule set difficulty:中等、困难 kind:选择题 lang:英文 feedback:题目截止后 close:下一题开始时");

        Asking asking = room.here().asking();
        assertThat(asking.difficulties()).containsExactlyInAnyOrder(Difficulty.of(2), Difficulty.of(3));
        assertThat(asking.kind()).isEqualTo(Kind.CHOICE);
        assertThat(asking.speech()).isEqualTo(Asking.Speech.EN);
        assertThat(asking.feedback()).isEqualTo(Asking.Feedback.CLOSE);
        room.admin("schedule set difficulty:全部 kind:两种都有 lang:中英双语 feedback:立即");
        assertThat(room.here().asking().kind()).isEqualTo(Kind.BOTH);
        assertThat(room.here().asking().speech()).isEqualTo(Asking.Speech.BOTH);
        assertThat(room.here().asking().difficulties()).isEmpty();
        room.admin("schedule set difficulty:easy lang:中文");
        assertThat(room.here().asking().difficulties()).containsExactly(Difficulty.of(1));
        assertThat(room.here().asking().speech()).isEqualTo(Asking.Speech.ZH);
    }
}
