package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.button;
import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.AuditLog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands that find done what they ask for, or in the way of it, say so; what was done is in the audit. */
final class NothingNewCommandsTest {
    private final AdminRoom room = new AdminRoom();

    @BeforeEach
    void setUp() {
        room.setUp();
    }

    private List<String> audited() {
        return room.stores.audit().latest(room.workspace, 20).stream()
                .map(AuditLog.Entry::what)
                .toList();
    }

    @Test
    void aDayThatWasTakenBackIsNotTakenBackAgain() {
        View skipped = room.reply("ada", "schedule skip").view();
        String takeBack = button(skipped, "Take it back");
        String once = words(room.click("ada", takeBack).view());
        List<String> before = audited();

        String twice = words(room.click("ada", takeBack).view());

        assertThat(once).contains("Changed.");
        assertThat(twice).contains("It is set so already.", "Nothing was changed.");
        assertThat(audited()).isEqualTo(before);
    }

    @Test
    void aScheduleThatIsSetSoAlreadyIsNoChangeInTheAudit() {
        List<String> before = audited();

        assertThat(room.admin("schedule set time:10:00")).contains("It is set so already.");
        assertThat(audited()).isEqualTo(before);
    }

    @Test
    void anotherQuestionThanTheOneThatWaitsIsNotPostedAndThatIsNamed() {
        String drawn = undelivered();
        List<String> before = audited();

        String told = room.admin("post question:" + (drawn.equals("deep-7") ? "deep-9" : "deep-7"));

        assertThat(told).contains("Nothing was posted", drawn + ", is drawn already");
        assertThat(room.posted).isEmpty();
        assertThat(audited()).isEqualTo(before);
    }

    @Test
    void anotherQuestionThanTheOneThatWasPostedIsNotPosted() {
        room.admin("post question:deep-7");

        assertThat(room.admin("post question:deep-9"))
                .contains("Today's question has been posted; there is one a day.");
        assertThat(room.posted).hasSize(1);
    }

    @Test
    void whatWaitsIsPostedByHandAndThatIsAudited() {
        String drawn = undelivered();
        List<String> before = audited();

        assertThat(room.admin("post question:" + drawn)).contains("Today's question is posted.");
        assertThat(room.posted).hasSize(1);
        assertThat(audited()).hasSize(before.size() + 1).first().isEqualTo("post interview");
    }

    private String undelivered() {
        room.refusing = true;
        room.admin("post");
        room.refusing = false;
        return room.stores
                .posts()
                .latest(room.ref("interview"), 1)
                .get(0)
                .question()
                .value();
    }
}
