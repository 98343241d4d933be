package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.button;
import static dev.interviewquiz.core.dialogue.AdminRoom.value;
import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.question.PackId;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SetupOutsideOfAChannelTest {
    private final AdminRoom room = new AdminRoom();

    @ParameterizedTest
    @ValueSource(strings = {"general", "#general", "<#general|general>"})
    void outsideOfAnyChannelTheFormAsksForOne(String named) {
        room.channel = "";
        Modal form = room.formOf("setup");

        Reply done = confirms("ada", form, "channel", named);

        assertThat(form.fields()).extracting(Field::id).containsExactly("channel", "time", "zone", "days", "lang");
        assertThat(form.intro().words()).contains("Choose the channel.");
        assertThat(room.form("setup").fields()).isEqualTo(form.fields());
        assertThat(words(done.view())).contains("#general", "The daily question is set up.");
        assertThat(room.stores.channels().find(room.ref("general"))).isPresent();
    }

    @Test
    void whatIsNoChannelIsToldAndTheFormHoldsWhatWasTyped() {
        room.channel = "";

        Reply refused = room.submit("ada", room.formOf("setup"), "channel", "not one", "time", "09:00");

        assertThat(words(refused.view())).contains("“not one” is not a channel here");
        Modal again = room.formOf(button(refused.view(), "Change"));
        assertThat(again.intro().words()).contains("Still to be put right");
        assertThat(value(again, "channel")).isEqualTo("not one");
        assertThat(value(again, "time")).isEqualTo("09:00");
        assertThat(words(confirms("ada", again, "channel", "#general").view())).contains("#general");
    }

    @Test
    void oncePreviewedTheFormIsThatOfTheChannel() {
        room.channel = "";
        Reply preview = room.submit("ada", room.formOf("setup"), "channel", "#general");

        Modal change = room.formOf(button(preview.view(), "Change"));

        assertThat(change.intro().words()).startsWith("#general");
        assertThat(change.fields()).extracting(Field::id).containsExactly("time", "zone", "days", "lang", "packs");
    }

    @Test
    void aChannelNamedInTheFormKeepsItsPacks() {
        room.setUp("packs", "extra");
        room.channel = "";

        confirms("ada", room.formOf("setup"), "channel", "#interview", "time", "09:00");

        room.channel = "interview";
        assertThat(room.here().schedule().time()).isEqualTo(LocalTime.of(9, 0));
        assertThat(room.here().asking().packs()).containsExactly(new PackId("extra"));
    }

    private Reply confirms(String who, Modal form, String... changes) {
        Reply preview = room.submit(who, form, changes);
        return room.click(who, button(preview.view(), "Confirm"));
    }
}
