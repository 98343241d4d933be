package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.schedule.Kind;
import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Entities;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One post a channel and day, through whatever goes wrong; what stays wrong is recorded and told once. */
class FaultsTest {
    private static final String MESSAGES = "/channels/" + Gallery.CHANNEL.id() + "/messages";
    private static final ChannelRef OTHER = new ChannelRef(Gallery.GUILD, "3000000000000000005");
    private static final String ADMINS_MESSAGES = "9" + Entities.OWNER.substring(1);
    private static final Instant NOON = Product.MONDAY_TEN.plusSeconds(7200);

    @TempDir
    private Path folder;

    private Product product;

    @BeforeEach
    void start() {
        product = Product.asking(folder);
        DataObject other = Entities.textChannel(OTHER.id(), "other").put("guild_id", Gallery.GUILD.id());
        product.discord.gateway().dispatch("CHANNEL_CREATE", other);
        settle();
        product.setUp(OTHER, Kind.OPEN, Asking.Speech.ZH);
    }

    @AfterEach
    void close() {
        product.close();
    }

    /** All that was dispatched before has been read when an act after it is answered. */
    private void settle() {
        String id = new Acts(product.discord, "", "3000000000000000009")
                .command(Product.member(9), "quiz", "help", Map.of());
        product.discord.calls().reply(id);
    }

    private void onePostEach() {
        assertThat(product.discord.messages(Gallery.CHANNEL.id())).hasSize(1);
        assertThat(product.discord.messages(OTHER.id())).hasSize(1);
        DataObject post = product.posted();
        String form = product.acts().click(Product.member(3), Product.button(post, "answer"), post);
        assertThat(product.discord.calls().reply(form).body().getInt("type")).isEqualTo(9);
    }

    private String status() {
        String id = new Acts(product.discord, Gallery.GUILD.id(), OTHER.id())
                .speaking("en-US")
                .command(Entities.OWNER, "quiz-admin", "status", Map.of());
        return product.discord.calls().reply(id).json();
    }

    @Test
    void aPostWhoseAnswerWasLostIsLookedUpAndNotRepeated() {
        for (int i = 0; i < 3; i++) { // OkHttp itself tries again
            product.discord.losesAnswer("POST", MESSAGES);
        }

        product.until(NOON);

        onePostEach();
        assertThat(product.discord.calls().count("GET", MESSAGES)).isPositive();
    }

    @Test
    void aLostAnswerIsFoundEvenAfterTheNonceWasForgotten() {
        for (int i = 0; i < 3; i++) {
            product.discord.losesAnswer("POST", MESSAGES);
        }
        product.until(Product.MONDAY_TEN);
        product.discord.forgetNonces();

        product.until(NOON);

        onePostEach();
    }

    @Test
    void aLostAnswerIsFoundBehindManyLaterMessages() {
        for (int i = 0; i < 3; i++) {
            product.discord.losesAnswer("POST", MESSAGES);
        }
        product.until(Product.MONDAY_TEN);
        product.discord.forgetNonces();
        product.discord.chat(Gallery.CHANNEL.id(), 90);

        product.until(NOON);

        assertThat(product.discord.messages(Gallery.CHANNEL.id())).hasSize(91);
    }

    @Test
    void whereTheLookUpIsRefusedNothingIsPosted() {
        for (int i = 0; i < 3; i++) {
            product.discord.losesAnswer("POST", MESSAGES);
        }
        product.until(Product.MONDAY_TEN);
        long posts = product.discord.calls().count("POST", MESSAGES);
        for (int i = 0; i < 30; i++) {
            product.discord.fails("GET", MESSAGES, 403, 50001);
        }

        product.until(NOON);

        assertThat(product.discord.calls().count("POST", MESSAGES)).isEqualTo(posts);
        assertThat(product.discord.messages(ADMINS_MESSAGES)).hasSize(1);
    }

    @Test
    void aLimitedAndFailingDiscordGetsThePostOnce() {
        product.discord.limits("POST", MESSAGES, 2);
        product.discord.fails("POST", MESSAGES, 500, 0);
        product.discord.fails("POST", MESSAGES, 502, 0);

        product.until(NOON);

        onePostEach();
        assertThat(product.discord.messages(ADMINS_MESSAGES)).isEmpty();
    }

    @Test
    void aRateLimitIsWaitedFor() {
        product.discord.limits("POST", MESSAGES, 600);

        product.until(Product.MONDAY_TEN.plusSeconds(590));
        assertThat(product.discord.messages(Gallery.CHANNEL.id())).isEmpty();
        assertThat(product.discord.messages(OTHER.id())).hasSize(1);

        product.until(NOON);
        onePostEach();
    }

    @Test
    void aLostGatewayThatIsResumedCostsNoPost() {
        product.discord.gateway().handshake();
        product.discord.gateway().lose();

        product.until(NOON);

        assertThat(product.discord.gateway().handshake().getInt("op")).isEqualTo(6);
        settle();
        onePostEach();
    }

    @Test
    void aSessionBegunAnewCostsNoPostAndRepeatsNone() {
        product.until(Product.MONDAY_TEN);
        product.discord.gateway().handshake();
        product.discord.gateway().loseForGood();
        assertThat(product.discord.gateway().handshake().getInt("op")).isEqualTo(6);
        assertThat(product.discord.gateway().handshake().getInt("op")).isEqualTo(2);
        settle();

        product.until(NOON);

        onePostEach();
        product.until(Product.TUESDAY_TEN);
        assertThat(product.discord.messages(Gallery.CHANNEL.id())).hasSize(2);
    }

    @Test
    void aDeletedChannelIsRecordedAndToldOnceAndTheOtherGoesOn() {
        product.discord
                .gateway()
                .dispatch(
                        "CHANNEL_DELETE",
                        Entities.textChannel(Gallery.CHANNEL.id(), "general").put("guild_id", Gallery.GUILD.id()));
        settle();

        product.until(Product.WEDNESDAY_TEN);

        assertThat(product.discord.messages(Gallery.CHANNEL.id())).isEmpty();
        assertThat(product.discord.messages(OTHER.id())).hasSize(3);
        assertThat(product.discord.messages(ADMINS_MESSAGES)).hasSize(1);
        assertThat(status()).contains("⚠").contains("The channel is gone");
    }

    @Test
    void aLostPermissionIsRecordedAndToldOnceAndSettledWhenItIsBack() {
        permissions(Permission.getRaw(Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY));

        product.until(NOON);

        assertThat(product.discord.messages(Gallery.CHANNEL.id())).isEmpty();
        assertThat(product.discord.messages(ADMINS_MESSAGES)).hasSize(2); // one for each of the two channels
        assertThat(status()).contains("⚠").contains("Send Messages");

        permissions(Entities.EVERYTHING_NEEDED);
        product.until(NOON.plusSeconds(3600));

        onePostEach();
        assertThat(status()).doesNotContain("⚠");
    }

    private void permissions(long raw) {
        DataObject everyone = DataObject.empty()
                .put("guild_id", Gallery.GUILD.id())
                .put("role", Entities.role(Gallery.GUILD.id(), "@everyone", raw));
        product.discord.gateway().dispatchIn(Gallery.GUILD.id(), "GUILD_ROLE_UPDATE", everyone);
        settle();
    }

    @Test
    void aThreadThatAModeratorHasLockedIsToldOnceAsThatAndLeftAlone() {
        product.until(Product.MONDAY_TEN);
        String post = product.posted().getString("id");
        product.discord
                .gateway()
                .dispatch("THREAD_CREATE", Entities.lockedThread(post, Gallery.CHANNEL.id(), Gallery.GUILD.id(), true));
        settle();

        product.until(Product.TUESDAY_TEN);

        assertThat(product.discord.messages(ADMINS_MESSAGES))
                .singleElement()
                .satisfies(told -> assertThat(told.toString())
                        .contains("a moderator has locked the thread")
                        .doesNotContain("permission"));
        assertThat(product.discord.messages(Gallery.CHANNEL.id())).hasSize(2);
        assertThat(status()).contains("locked");
        long edits = product.discord.calls().count("PATCH", MESSAGES + "/" + post);
        product.until(Product.WEDNESDAY_TEN);
        assertThat(product.discord.calls().count("PATCH", MESSAGES + "/" + post))
                .isEqualTo(edits);
    }

    @Test
    void aServerThatIsLeftIsAskedNothingMore() {
        product.discord.gateway().dispatch("GUILD_DELETE", DataObject.empty().put("id", Gallery.GUILD.id()));
        settle();

        product.until(Product.WEDNESDAY_TEN);

        assertThat(product.discord.messages(Gallery.CHANNEL.id())).isEmpty();
        assertThat(product.core().stores().channels().of(Gallery.GUILD)).hasSize(2);
    }
}
