package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.button;
import static dev.interviewquiz.core.dialogue.AdminRoom.labels;
import static dev.interviewquiz.core.dialogue.AdminRoom.value;
import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.schedule.PostingDays;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A form that somebody else has overtaken, that is no longer held, or that is not for whoever sends it. */
final class SetupOvertakenTest {
    private final AdminRoom room = new AdminRoom();

    @Test
    void formThatIsNoLongerHeldSaysSoAndChangesNothing() {
        Reply told = room.click("ada", "setup-yes.c.interview.id999");

        assertThat(words(told.view())).contains("no longer held");
        assertThat(labels(told.view())).containsExactly("Set up");
        assertThat(room.stores.channels().all()).isEmpty();
    }

    @Test
    void formThatIsNoLongerHeldIsOpenedAnewForItsChannelWithWhatIsInForceThere() {
        Reply preview = room.submit("ada", room.form("setup channel:#general"), "time", "09:00");
        room.click("ada", button(preview.view(), "Confirm"));
        Reply later = room.submit("ada", room.form("setup channel:#general"), "time", "11:00");
        String confirm = button(later.view(), "Confirm").replaceFirst("[^.]+$", "lost");

        Modal anew = room.formOf(button(room.click("ada", confirm).view(), "Set up"));

        assertThat(anew.intro().words()).contains("general");
        assertThat(value(anew, "time")).isEqualTo("09:00");
    }

    @Test
    void whoMayAdministerIsNotDeniedItForGoodWhileThePlatformDoesNotSay() {
        room.rightsKnown = false;

        assertThat(words(room.reply("ada", "status").view())).contains("cannot find out right now", "half a minute");
    }

    @Test
    void draftBelongsToWhoFilledItIn() {
        Reply preview = room.submit("ada", room.form("setup"));

        Reply told = room.click("olga", button(preview.view(), "Confirm"));

        assertThat(words(told.view())).contains("no longer held");
        assertThat(room.stores.channels().all()).isEmpty();
    }

    @Test
    void everyStepIsForAdministratorsOnly() {
        Modal form = room.form("setup");
        Reply preview = room.submit("ada", form);

        assertThat(words(room.submit("bob", form).view())).contains("administrators");
        assertThat(words(room.click("bob", button(preview.view(), "Confirm")).view()))
                .contains("administrators");
        assertThat(words(room.click("bob", "post-now.c.interview").view())).contains("administrators");
        assertThat(room.open("bob", new Trigger.Click("setup", Optional.empty())))
                .isInstanceOf(Opening.Told.class);
        assertThat(room.open("bob", new Trigger.Typed("quiz-admin", "setup"))).isInstanceOf(Opening.Told.class);
        assertThat(room.stores.channels().all()).isEmpty();
    }

    private Reply confirms(String who, Modal form, String... changes) {
        Reply preview = room.submit(who, form, changes);
        return room.click(who, button(preview.view(), "Confirm"));
    }

    @Test
    void whatAnotherHasSetUpMeanwhileIsShownAtConfirmingAndOverwrittenOnlyByAFurtherConfirm() {
        Reply olgas = room.submit("olga", room.form("olga", "setup"), "time", "11:00");
        confirms("ada", room.form("ada", "setup"), "time", "09:00");

        Reply told = room.click("olga", button(olgas.view(), "Confirm"));

        assertThat(words(told.view()))
                .contains("set up already", "#interview", "09:00", "Next: Mon 23 Nov 09:00")
                .contains("Confirm puts this in its place", "11:00");
        assertThat(labels(told.view())).containsExactly("Confirm", "Change");
        assertThat(room.here().schedule().time()).isEqualTo(LocalTime.of(9, 0));
        assertThat(value(room.formOf("olga", button(told.view(), "Change")), "time"))
                .isEqualTo("11:00");
        assertThat(words(room.click("olga", button(told.view(), "Confirm")).view()))
                .contains("The daily question is set up.");
        assertThat(room.here().schedule().time()).isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void formThatACommandHasOvertakenSaysSoWhenItIsSent() {
        room.setUp();
        Modal form = room.form("setup");
        room.admin("schedule set time:15:00");

        Reply told = room.submit("ada", form, "days", "daily");

        assertThat(words(told.view())).contains("changed since the form was opened", "15:00", "every day · 10:00");
        room.click("ada", button(told.view(), "Confirm"));
        assertThat(room.here().schedule().time()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void previewThatACommandHasOvertakenSaysSoWhenItIsConfirmed() {
        room.setUp();
        Reply preview = room.submit("ada", room.form("setup"), "days", "daily");
        room.admin("schedule pause");

        Reply told = room.click("ada", button(preview.view(), "Confirm"));

        assertThat(words(told.view())).contains("changed since the form was opened", "Paused until");
        assertThat(room.here().schedule().days()).isEqualTo(PostingDays.WORKDAYS);
    }

    @Test
    void whoConfirmsTheSameAsAnotherMeanwhileIsToldThatItIsSetUp() {
        Modal olgas = room.form("olga", "setup");
        confirms("ada", room.form("ada", "setup"));

        assertThat(words(confirms("olga", olgas).view())).contains("The daily question is set up.");
        assertThat(room.here().admin()).isEqualTo(room.member("ada"));
        assertThat(room.stores.audit().latest(room.workspace, 9)).hasSize(1);
    }

    @Test
    void whatOneHasSetUpHimselfMeanwhileIsToldToo() {
        Modal first = room.form("setup");
        Modal second = room.form("setup");
        confirms("ada", first, "time", "09:00");

        Reply told = room.submit("ada", second, "time", "11:00");

        assertThat(words(told.view())).contains("set up already", "09:00");
        room.click("ada", button(told.view(), "Confirm"));
        assertThat(room.here().schedule().time()).isEqualTo(LocalTime.of(11, 0));
    }
}
