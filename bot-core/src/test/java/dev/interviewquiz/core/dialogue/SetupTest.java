package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.button;
import static dev.interviewquiz.core.dialogue.AdminRoom.labels;
import static dev.interviewquiz.core.dialogue.AdminRoom.value;
import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.practice.ChannelKey;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.schedule.PostingDays;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form, its preview and what Confirm sets up. */
final class SetupTest {
    private final AdminRoom room = new AdminRoom();

    @Test
    void formStartsFilledInSoThatConfirmAloneIsAGoodAnswer() {
        room.zone = Optional.of(ZoneId.of("Asia/Shanghai"));
        room.locale = Locale.SIMPLIFIED_CHINESE;

        Modal form = room.form("setup");

        assertThat(form.fields()).hasSize(5);
        assertThat(value(form, "time")).isEqualTo("10:00");
        assertThat(value(form, "zone")).isEqualTo("Asia/Shanghai");
        assertThat(value(form, "days")).isEqualTo("mon-fri");
        assertThat(value(form, "lang")).isEqualTo("zh");
        assertThat(value(form, "packs")).isEqualTo("all");
    }

    @Test
    void localTimeStandsBesideTheZone() {
        room.zone = Optional.of(ZoneId.of("Asia/Shanghai"));

        assertThat(room.form("setup").fields().get(1).label()).contains("16:00");
    }

    @Test
    void withoutAZoneFromThePlatformItIsUtc() {
        assertThat(value(room.form("setup"), "zone")).isEqualTo("UTC");
    }

    @Test
    void previewSaysWhatWillBeSetUpAndStoresNothing() {
        Reply preview = room.submit("ada", room.form("setup"), "zone", "Asia/Shanghai");

        assertThat(words(preview.view()))
                .contains("#interview", "Monday to Friday", "10:00", "Asia/Shanghai (16:00 there now)", "32 questions");
        assertThat(labels(preview.view())).containsExactly("Confirm", "Change");
        assertThat(room.stores.channels().all()).isEmpty();
    }

    @Test
    void confirmSetsTheChannelUpAndItsNextPost() {
        String told = room.setUp("time", "09:00", "zone", "shanghai", "lang", "both", "packs", "deep-learning");

        assertThat(room.here().schedule().time()).isEqualTo(LocalTime.of(9, 0));
        assertThat(room.here().schedule().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(room.here().schedule().days()).isEqualTo(PostingDays.WORKDAYS);
        assertThat(room.here().asking().speech()).isEqualTo(Asking.Speech.BOTH);
        assertThat(room.agenda)
                .containsEntry(
                        new Errand(Errand.Kind.POST, ChannelKey.of(room.ref("interview"))),
                        Instant.parse("2026-11-24T01:00:00Z"));
        assertThat(told).contains("Next: Tue 24 Nov 09:00");
    }

    @Test
    void setUpIsAudited() {
        room.setUp();

        AuditLog.Entry entry = room.stores.audit().latest(room.workspace, 1).get(0);
        assertThat(entry.who()).isEqualTo(room.member("ada"));
        assertThat(entry.what()).isEqualTo("setup interview");
        assertThat(entry.before()).isEmpty();
        assertThat(entry.after()).contains("10:00");
    }

    @Test
    void misspeltZoneIsAnsweredByWhatWasMeantAndTheFormHoldsWhatWasTyped() {
        Reply refused = room.submit("ada", room.form("setup"), "zone", "Shangai", "time", "25:00");

        assertThat(words(refused.view()))
                .contains("Time zone: there is no time zone “Shangai”. Did you mean Asia/Shanghai (16:00 there now)?")
                .contains("Time of day: “25:00” is not a time");
        Modal again = room.formOf(button(refused.view(), "Change"));
        assertThat(again.intro().words()).contains("Still to be put right").doesNotContain("filled in");
        assertThat(hint(again, "zone")).isEqualTo("There is no such time zone. Did you mean Asia/Shanghai?");
        assertThat(hint(again, "time")).isEqualTo("This is not a time. Write it as 09:00 or 18:30.");
        assertThat(hint(again, "days")).isEqualTo("daily, mon-fri, or mon,wed");
        assertThat(value(again, "zone")).isEqualTo("Shangai");
        assertThat(value(again, "time")).isEqualTo("25:00");
        assertThat(labels(refused.view())).containsExactly("Change");
    }

    @Test
    void everyPackThatIsNotThereIsNamedAndStandsWholeAtItsField() {
        String packs = "deep-learnin, foo, " + "bar".repeat(20);
        Reply refused = room.submit("ada", room.form("setup"), "packs", packs, "days", "weekdayz");

        assertThat(words(refused.view())).contains("“deep-learnin”", "“foo”", "“weekdayz”");
        Modal again = room.formOf(button(refused.view(), "Change"));
        assertThat(hint(again, "packs"))
                .startsWith("Not to be had here: deep-learnin, foo, barbar")
                .endsWith("Possible: deep-learning")
                .hasSizeLessThanOrEqualTo(100);
        assertThat(hint(again, "days")).isEqualTo("This names no days. Write daily, mon-fri, or mon,wed.");
    }

    private static String hint(Modal form, String field) {
        return form.fields().stream()
                .filter(found -> found.id().equals(field))
                .map(found -> ((Field.Input) found).hint().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheBotMayNotDoInTheChannelIsToldBeforeConfirming() {
        room.problem = Optional.of(new Problem(Problem.Kind.SCOPE, "chat:write"));

        Reply preview = room.submit("ada", room.form("setup"));

        assertThat(words(preview.view())).contains("The app lacks a scope.", "The scope: chat:write");
        assertThat(labels(preview.view())).containsExactly("Confirm", "Check again", "Change");
    }

    @Test
    void channelThatIsGoneCannotBeConfirmed() {
        room.problem = Optional.of(new Problem(Problem.Kind.CHANNEL_GONE, ""));

        assertThat(labels(room.submit("ada", room.form("setup")).view())).doesNotContain("Confirm");
    }

    @Test
    void channelWithoutThreadsIsNamedAsSuchAndCannotBeConfirmed() {
        room.problem = Optional.of(new Problem(Problem.Kind.NO_THREADS, ""));

        Reply preview = room.submit("ada", room.form("setup"));

        assertThat(words(preview.view()))
                .contains(
                        "This cannot be set up yet:",
                        "This kind of channel cannot take the daily question.",
                        "Choose a text channel")
                .doesNotContain("First question");
        assertThat(labels(preview.view())).containsExactly("Another channel");
        Modal elsewhere = room.formOf(button(preview.view(), "Another channel"));
        assertThat(elsewhere.fields()).extracting(Field::id).contains("channel");
        assertThat(elsewhere.intro().words()).contains("Choose the channel.");
    }

    @Test
    void packsThatLeaveNothingToAskCannotBeConfirmed() {
        room.admin("pack disable deep-learning");
        room.admin("pack disable extra");

        Reply preview = room.submit("ada", room.form("setup"));

        assertThat(words(preview.view())).contains("No question fits");
        assertThat(labels(preview.view())).doesNotContain("Confirm");
    }

    @Test
    void firstQuestionPostedAtOnceIsThatDaysAndTheNextIsTomorrows() {
        Reply preview = room.submit("ada", room.form("setup"));
        Reply done = room.click("ada", button(preview.view(), "Confirm"));

        Reply now = room.click("ada", button(done.view(), "Post the first question now"));
        String told = words(now.view());
        assertThat(now.ack()).isEqualTo(Ack.UPDATE);
        assertThat(told).contains("Next: Tue 24 Nov 10:00");

        assertThat(told).contains("Today's question is posted.");
        assertThat(room.posted).hasSize(1);
        room.now = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(room.day().post().due(room.ref("interview"))).contains(Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(room.posted).hasSize(1);
        assertThat(room.admin("schedule")).contains("Next: Tue 24 Nov 10:00");
    }

    @Test
    void waitingPageSpeaksWhatTheFormSpoke() {
        room.locale = Locale.SIMPLIFIED_CHINESE;
        Modal form = room.form("setup");
        room.localeKnown = false;

        assertThat(words(room.waiting("ada", form)))
                .isEqualTo(Texts.in(Language.ZH).get("waiting"));
    }

    @Test
    void buttonOfTheWelcomeOpensTheSameForm() {
        assertThat(room.formOf("setup").fields()).isEqualTo(room.form("setup").fields());
    }

    @Test
    void anotherChannelIsNamedByItsMention() {
        Reply preview = room.submit("ada", room.form("setup channel:#general"));
        room.click("ada", button(preview.view(), "Confirm"));

        assertThat(room.stores.channels().find(room.ref("general"))).isPresent();
        assertThat(room.stores.channels().find(room.ref("interview"))).isEmpty();
    }

    @Test
    void channelWithAChineseNameTravelsThroughTheForm() {
        room.channel = "面试频道";

        room.setUp();

        assertThat(room.stores.channels().find(room.ref("面试频道"))).isPresent();
    }

    @Test
    void previewOfAPausedChannelSaysThatConfirmStartsItAgain() {
        room.setUp();
        room.admin("schedule pause");

        Reply preview = room.submit("ada", room.form("setup"), "time", "11:00");

        assertThat(words(preview.view())).contains("The schedule is paused; Confirm starts it again.");
    }

    @Test
    void settingUpAnewKeepsWhatTheFormDoesNotAskFor() {
        room.setUp();
        long seed = room.here().seed();
        room.admin("schedule set kind:both holidays:2026-12-24..2026-12-26 difficulty:1-2");

        room.setUp("time", "11:00");

        assertThat(room.here().seed()).isEqualTo(seed);
        assertThat(room.here().schedule().time()).isEqualTo(LocalTime.of(11, 0));
        assertThat(room.here().schedule().holidays().format()).isEqualTo("2026-12-24..2026-12-26");
        assertThat(room.here().asking().difficulties()).hasSize(2);
    }

    @Test
    void workspaceThatCameBackGoesOnByAButtonOfTheSetUp() {
        room.stores.workspaces().save(new Workspace(room.workspace, Map.of(), Set.of(), Optional.empty(), true));
        Reply preview = room.submit("ada", room.form("setup"));
        Reply done = room.click("ada", button(preview.view(), "Confirm"));

        room.click("ada", button(done.view(), "Go on here"));

        assertThat(room.stores.workspaces().get(room.workspace).dormant()).isFalse();
    }

    @Test
    void confirmChangesThePreviewInPlace() {
        Reply preview = room.submit("ada", room.form("setup"));

        assertThat(room.click("ada", button(preview.view(), "Confirm")).ack()).isEqualTo(Ack.UPDATE);
    }
}
