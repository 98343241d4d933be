package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.discord.fake.Call;
import dev.interviewquiz.discord.fake.Entities;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that takes longer than the patience, which ends at once here, and a pool that is full. */
class SlowWorkTest {
    private static final int EPHEMERAL = 64;
    private static final int COMPONENTS = 1 << 15;
    private static final String MEMBER = "1000000000000000007";
    private static final String REPLY = "/interactions/\\d+/[^/]+/callback";
    private static final String ORIGINAL = "/webhooks/\\d+/[^/]+/messages/@original";

    private final Stage stage = new Stage();
    private final CountDownLatch release = new CountDownLatch(1);

    private void start(int threads, int waiting) {
        stage.discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));
        stage.start(threads, waiting, Duration.ofMillis(1));
    }

    private void slowly(Reply reply) {
        stage.core.work = interaction -> {
            awaitRelease();
            return reply;
        };
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @AfterEach
    void close() {
        release.countDown();
        stage.close();
    }

    @Test
    void aSlowPrivateReplyIsDeferredAndFollows() {
        start(1, 1);
        slowly(Reply.ephemeral(Gallery.said("late")));

        stage.acts.command(MEMBER, "quiz", "me", Map.of());

        Call deferral = stage.discord.calls().next("POST", REPLY);
        assertThat(deferral.body().getInt("type")).isEqualTo(5);
        assertThat(deferral.data().getInt("flags")).isEqualTo(EPHEMERAL);
        release.countDown();
        Call late = stage.discord.calls().next("PATCH", ORIGINAL);
        assertThat(late.json()).contains("late");
        assertThat(late.body().getInt("flags")).isEqualTo(COMPONENTS);
    }

    @Test
    void aResultThatDiscordFailsToTakeIsSentAgain() {
        start(1, 1);
        slowly(Reply.ephemeral(Gallery.said("late")));
        stage.discord.fails("PATCH", ORIGINAL, 500, 0);
        stage.discord.fails("PATCH", ORIGINAL, 500, 0);

        stage.acts.command(MEMBER, "quiz", "me", Map.of());
        stage.discord.calls().next("POST", REPLY);
        release.countDown();

        for (int i = 0; i < 3; i++) {
            assertThat(stage.discord.calls().next("PATCH", ORIGINAL).json()).contains("late");
        }
        stage.bot.stopListening();
        assertThat(stage.core.undelivered).isEmpty();
    }

    @Test
    void aDeferralWhoseAnswerWasLostHasBeenTaken() {
        start(1, 1);
        slowly(Reply.ephemeral(Gallery.said("late")));
        stage.discord.losesAnswer("POST", REPLY);

        stage.acts.command(MEMBER, "quiz", "me", Map.of());

        stage.discord.calls().next("POST", REPLY);
        stage.discord.calls().next("POST", REPLY);
        release.countDown();
        assertThat(stage.discord.calls().next("PATCH", ORIGINAL).json()).contains("late");
    }

    @Test
    void aSlowUpdateChangesItsMessageLater() {
        start(1, 1);
        stage.core.ack = Ack.UPDATE;
        slowly(Reply.update(Gallery.said("late")));

        stage.acts.click(MEMBER, "page.2", message("500").put("flags", EPHEMERAL));

        assertThat(stage.discord.calls().next("POST", REPLY).body().getInt("type"))
                .isEqualTo(6);
        release.countDown();
        assertThat(stage.discord.calls().next("PATCH", ORIGINAL).json()).contains("late");
    }

    @Test
    void aSlowUpdateOfAPublicMessageIsAnsweredPrivately() {
        start(1, 1);
        stage.core.ack = Ack.UPDATE;
        slowly(Reply.update(Gallery.said("late")));

        stage.acts.click(MEMBER, "delete-yes", message("500"));

        Call deferral = stage.discord.calls().next("POST", REPLY);
        assertThat(deferral.body().getInt("type")).isEqualTo(5);
        assertThat(deferral.data().getInt("flags")).isEqualTo(EPHEMERAL);
        release.countDown();
        assertThat(stage.discord.calls().next("PATCH", ORIGINAL).json()).contains("late");
    }

    @Test
    void aPrivateResultOfItsOwnReplacesNoMessage() {
        start(1, 1);
        stage.core.ack = Ack.UPDATE;
        slowly(Reply.ephemeral(Gallery.said("for you")));

        stage.acts.click(MEMBER, "page.2", message("500").put("flags", EPHEMERAL));
        stage.discord.calls().next("POST", REPLY);
        release.countDown();

        Call result = stage.discord.calls().next("POST", "/webhooks/.*");
        assertThat(result.body().getInt("flags")).isEqualTo(EPHEMERAL | COMPONENTS);
    }

    @Test
    void aPrivateResultNeverBecomesPublic() {
        start(1, 1);
        stage.core.ack = Ack.PUBLIC;
        slowly(Reply.ephemeral(Gallery.said("for you")));

        stage.acts.command(MEMBER, "quiz", "leaderboard", Map.of());
        stage.discord.calls().next("POST", REPLY);
        release.countDown();

        stage.discord.calls().next("DELETE", ORIGINAL);
        Call result = stage.discord.calls().next("POST", "/webhooks/.*");
        assertThat(result.body().getInt("flags")).isEqualTo(EPHEMERAL | COMPONENTS);
    }

    @Test
    void aFullPoolTellsTheMemberAtOnce() {
        start(1, 1);
        slowly(Reply.ephemeral(Gallery.said("late")));
        stage.acts.command(MEMBER, "quiz", "me", Map.of());
        FakeInteractions.next(stage.core.handled);
        stage.acts.command(MEMBER, "quiz", "me", Map.of());

        stage.acts.submit(MEMBER, "save.x", Map.of("answer", "mine"));

        String replies = "";
        for (int i = 0; i < 3 && !replies.contains("busy"); i++) {
            replies += stage.discord.calls().next("POST", REPLY).json();
        }
        assertThat(replies).contains("busy");
    }

    @Test
    void closingAnswersWhatIsInHand() {
        start(1, 1);
        slowly(Reply.ephemeral(Gallery.said("late")));
        stage.acts.command(MEMBER, "quiz", "me", Map.of());
        stage.discord.calls().next("POST", REPLY);

        release.countDown();
        stage.bot.close();

        assertThat(stage.discord.calls().next("PATCH", ORIGINAL).json()).contains("late");
    }

    private static DataObject message(String id) {
        return Entities.message(id, Gallery.CHANNEL.id(), DataObject.empty());
    }
}
