package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.DeliveryException.Kind;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Need;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.discord.fake.Call;
import dev.interviewquiz.discord.fake.Entities;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the core sends, through every fault of the network and of Discord. */
class DeliveryTest {
    private static final String MESSAGES = "/channels/" + Gallery.CHANNEL.id() + "/messages";
    private static final String KEY = "aaaabbbbccccdddd";

    private Stage stage = Stage.open();

    @AfterEach
    void close() {
        stage.close();
    }

    private Messenger messenger() {
        return stage.bot.messenger();
    }

    private MessageRef post() {
        return messenger().post(Gallery.CHANNEL, question(), KEY);
    }

    private Optional<MessageRef> find(String key) {
        return messenger().find(Gallery.CHANNEL, key, Instant.now());
    }

    private static View question() {
        return Gallery.view(new Block.Buttons(List.of(Button.primary("answer." + KEY, "Answer"))));
    }

    private static DeliveryException failure(ThrowingCallable attempt) {
        return catchThrowableOfType(DeliveryException.class, attempt);
    }

    @Test
    void aPostCarriesItsKeyAsEnforcedNonceAndPingsNobody() {
        MessageRef posted = post();

        Call call = stage.discord.calls().next("POST", MESSAGES);
        assertThat(call.body().getString("nonce")).isEqualTo(KEY);
        assertThat(call.body().getBoolean("enforce_nonce")).isTrue();
        assertThat(call.json()).contains("\"allowed_mentions\":{\"parse\":[]");
        assertThat(posted.channel()).isEqualTo(Gallery.CHANNEL);
        assertThat(stage.discord.messages(Gallery.CHANNEL.id())).hasSize(1);
    }

    @Test
    void aPostWhoseAnswerWasLostIsFoundAndNeverDoubled() {
        for (int i = 0; i < 3; i++) { // OkHttp itself tries again
            stage.discord.losesAnswer("POST", MESSAGES);
        }

        DeliveryException lost = failure(this::post);

        assertThat(lost.kind()).isEqualTo(Kind.RETRY);
        assertThat(find(KEY)).isPresent();
        assertThat(find("otherotherothero")).isEmpty();
        assertThat(stage.discord.messages(Gallery.CHANNEL.id())).hasSize(1);
    }

    @Test
    void aPostIsFoundAfterItsNonceWasForgotten() {
        MessageRef posted = post();
        stage.discord.forgetNonces();

        assertThat(find(KEY)).contains(posted);
    }

    @Test
    void aPostIsFoundBehindWhatMembersWroteSince() {
        stage.discord.chat(Gallery.CHANNEL.id(), 120);
        MessageRef posted = post();
        stage.discord.chat(Gallery.CHANNEL.id(), 240);

        assertThat(find(KEY)).contains(posted);
    }

    @Test
    void aLookUpTakesFewRequests() {
        stage.discord.chat(Gallery.CHANNEL.id(), 1_500);

        assertThat(find(KEY)).isEmpty();

        assertThat(stage.discord.calls().count("GET", MESSAGES)).isBetween(2L, 6L);
    }

    @Test
    void nothingIsLookedForBeforeItCanHaveBeenSent() {
        stage.discord.chat(Gallery.CHANNEL.id(), 1_500);

        assertThat(messenger().find(Gallery.CHANNEL, KEY, Instant.now().plusSeconds(3600)))
                .isEmpty();

        assertThat(stage.discord.calls().count("GET", MESSAGES)).isEqualTo(1);
    }

    @Test
    void aReplyIsFoundBehindWhatMembersWroteSince() {
        MessageRef posted = post();
        MessageRef reply = messenger().reply(posted, Gallery.said("reveal"), KEY + "-ren");
        stage.discord.chat(posted.id(), 120);
        stage.discord.forgetNonces();

        assertThat(messenger().reply(posted, Gallery.said("reveal"), KEY + "-ren"))
                .isEqualTo(reply);
    }

    @Test
    void aMessageWithoutButtonsIsFoundToo() {
        MessageRef posted = messenger().post(Gallery.CHANNEL, Gallery.said("board"), "week-48");

        assertThat(find("week-48")).contains(posted);
    }

    @Test
    void anUpdatedPostIsFoundByItsButtons() {
        MessageRef posted = post();
        messenger().update(posted, question());

        assertThat(find(KEY)).contains(posted);
    }

    @Test
    void aRateLimitIsToldWithItsDelay() {
        stage.discord.limits("POST", MESSAGES, 7);

        DeliveryException limited = failure(this::post);

        assertThat(limited.kind()).isEqualTo(Kind.RETRY);
        assertThat(limited.after()).isEqualTo(Duration.ofSeconds(7));
        post();
        assertThat(stage.discord.messages(Gallery.CHANNEL.id())).hasSize(1);
    }

    @Test
    void aRateLimitOfAnEditIsToldWithItsDelay() {
        MessageRef posted = post();
        stage.discord.limits("PATCH", MESSAGES + "/" + posted.id(), 3);

        DeliveryException limited = failure(() -> messenger().update(posted, question()));

        assertThat(limited.kind()).isEqualTo(Kind.RETRY);
        assertThat(limited.after()).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @CsvSource({
        "500, 0, RETRY",
        "403, 50001, FORBIDDEN",
        "403, 50013, FORBIDDEN",
        "404, 10003, GONE",
        "404, 10008, MESSAGE_GONE",
        "400, 50035, REFUSED",
        "400, 50083, LOCKED",
        "400, 160005, LOCKED",
        "400, 160006, CROWDED",
        "400, 160007, CROWDED",
        "401, 0, RETRY",
        "400, 160004, RETRY"
    })
    void discordsErrorsBecomeTheCores(int status, int code, Kind kind) {
        stage.discord.fails("POST", MESSAGES, status, code);

        DeliveryException failed = failure(this::post);

        assertThat(failed.kind()).isEqualTo(kind);
        assertThat(failed.after()).isZero();
        assertThat(failed.code()).isIn(kind == Kind.RETRY ? "" : String.valueOf(code));
    }

    @Test
    void aChannelThatIsNotThereIsGone() {
        ChannelRef deleted = new ChannelRef(Gallery.GUILD, "3000000000000000404");

        assertThat(failure(() -> messenger().post(deleted, question(), KEY)).kind())
                .isEqualTo(Kind.GONE);
        assertThat(failure(() -> messenger().check(deleted)).kind()).isEqualTo(Kind.GONE);
    }

    @Test
    void aChannelOfAnotherServerIsNotReached() {
        ChannelRef foreign =
                new ChannelRef(new WorkspaceRef(Platform.DISCORD, "2000000000000000002"), Gallery.CHANNEL.id());

        assertThat(failure(() -> messenger().post(foreign, question(), KEY)).kind())
                .isEqualTo(Kind.UNINSTALLED);
    }

    @Test
    void aServerIsNamedAsDiscordShowsIt() {
        assertThat(messenger().nameOf(Gallery.GUILD)).contains("Guild " + Gallery.GUILD.id());
        assertThat(messenger().nameOf(new WorkspaceRef(Platform.DISCORD, "2000000000000000002")))
                .isEmpty();
    }

    @Test
    void aServerInAnOutageIsNotGone() {
        stage.discord.gateway().dispatch("GUILD_DELETE", unavailable());
        stage.acts.command(Entities.OWNER, "quiz", "me", java.util.Map.of());
        stage.discord.gateway().dispatch("GUILD_CREATE", Entities.guild("2000000000000000008", 0));
        FakeInteractions.next(stage.core.handled);

        assertThat(failure(this::post).kind()).isEqualTo(Kind.RETRY);
    }

    private static net.dv8tion.jda.api.utils.data.DataObject unavailable() {
        return net.dv8tion.jda.api.utils.data.DataObject.empty()
                .put("id", Gallery.GUILD.id())
                .put("unavailable", true);
    }

    @Test
    void aReplyMakesItsThreadAndIsNotRepeated() {
        MessageRef posted = post();

        MessageRef reply = messenger().reply(posted, Gallery.said("the answer"), "reveal");
        stage.discord.forgetNonces();
        MessageRef again = messenger().reply(posted, Gallery.said("the answer"), "reveal");

        assertThat(again).isEqualTo(reply);
        assertThat(reply.channel().id()).isEqualTo(posted.id());
        Call thread = stage.discord.calls().next("POST", MESSAGES + "/\\d+/threads");
        assertThat(thread.body().getString("name")).isEqualTo("A view");
        assertThat(stage.discord.messages(posted.id())).hasSize(1);
    }

    @Test
    void aReplyOpensAnArchivedThread() {
        MessageRef posted = post();
        messenger().reply(posted, Gallery.said("one"), "one");
        stage.discord.archive(posted.id());
        stage.discord
                .gateway()
                .dispatch(
                        "THREAD_UPDATE", Entities.thread(posted.id(), Gallery.CHANNEL.id(), Gallery.GUILD.id(), true));
        stage.acts.command(Entities.OWNER, "quiz", "me", java.util.Map.of());
        FakeInteractions.next(stage.core.handled);

        messenger().reply(posted, Gallery.said("two"), "two");

        assertThat(stage.discord
                        .calls()
                        .next("PATCH", "/channels/" + posted.id())
                        .body()
                        .getBoolean("archived"))
                .isFalse();
        assertThat(stage.discord.messages(posted.id())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aThreadThatAModeratorHasLockedTakesNoReply(boolean archived) {
        MessageRef posted = post();
        stage.discord
                .gateway()
                .dispatch(
                        "THREAD_CREATE",
                        Entities.lockedThread(posted.id(), Gallery.CHANNEL.id(), Gallery.GUILD.id(), archived));
        stage.acts.command(Entities.OWNER, "quiz", "me", java.util.Map.of());
        FakeInteractions.next(stage.core.handled);

        DeliveryException locked = failure(() -> messenger().reply(posted, Gallery.said("the answer"), "reveal"));

        assertThat(locked.kind()).isEqualTo(Kind.LOCKED);
        assertThat(stage.discord.messages(posted.id())).isEmpty();
    }

    @Test
    void aReplyToADeletedPostIsGone() {
        MessageRef deleted = new MessageRef(Gallery.CHANNEL, "1200000000000000404");

        assertThat(failure(() -> messenger().reply(deleted, Gallery.said("x"), "x"))
                        .kind())
                .isEqualTo(Kind.MESSAGE_GONE);
    }

    @Test
    void aMemberIsWrittenToDirectly() {
        MemberRef member = new MemberRef(Gallery.GUILD, "1000000000000000007");

        messenger().direct(member, Gallery.said("ten questions are left"), "low-2026-11-23");

        assertThat(stage.discord.messages("9000000000000000007")).hasSize(1);
    }

    @Test
    void aPictureIsUploadedWithItsWords() {
        messenger().post(Gallery.CHANNEL, Gallery.everything(), KEY);

        Call call = stage.discord.calls().next("POST", MESSAGES);
        assertThat(call.files()).containsExactly("picture-1.png");
        assertThat(call.json()).contains("attachment://picture-1.png").contains("highest 20 on Tuesday");
    }

    @Test
    void aLostPermissionIsNamedAsDiscordShowsIt() {
        stage.close();
        stage = Stage.open(Permission.getRaw(Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY));

        assertThat(messenger().check(Gallery.CHANNEL))
                .contains(new Problem(
                        Problem.Kind.CANNOT_POST, Set.of(Need.POST, Need.OPEN_THREAD, Need.REPLY, Need.ATTACH), ""));
        assertThat(failure(this::post).missing()).containsExactly(Need.POST);
        assertThat(failure(this::post)).hasMessage("Send Messages");
        assertThat(failure(this::post).kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(stage.discord.calls().count("POST", MESSAGES)).isZero();
    }

    @Test
    void ofAHiddenChannelOnlyThatIsSaid() {
        stage.close();
        stage = Stage.open(Entities.EVERYTHING_NEEDED & ~Permission.VIEW_CHANNEL.getRawValue());

        assertThat(messenger().check(Gallery.CHANNEL))
                .contains(new Problem(Problem.Kind.CANNOT_READ, Set.of(Need.SEE), ""));
    }

    @Test
    void aChannelThatNotEverybodySeesIsRestricted() {
        assertThat(messenger().restricted(Gallery.CHANNEL)).isFalse();
        stage.close();
        stage = Stage.open(Entities.EVERYTHING_NEEDED & ~Permission.VIEW_CHANNEL.getRawValue());

        assertThat(messenger().restricted(Gallery.CHANNEL)).isTrue();
    }

    @Test
    void aChannelWithoutThreadsTakesNoDailyQuestion() {
        stage.close();
        ChannelRef voice = new ChannelRef(Gallery.GUILD, "3000000000000000002");
        ChannelRef forum = new ChannelRef(Gallery.GUILD, "3000000000000000003");
        stage = new Stage();
        stage.discord
                .gateway()
                .has(Entities.guild(
                        Gallery.GUILD.id(),
                        Entities.EVERYTHING_NEEDED | Permission.VOICE_CONNECT.getRawValue(),
                        Entities.textChannel(Gallery.CHANNEL.id(), "general"),
                        Entities.voiceChannel(voice.id(), "lounge"),
                        Entities.forum(forum.id(), "help")));
        stage.start(8, 100, Duration.ofSeconds(1));

        Problem unsuited = new Problem(Problem.Kind.NO_THREADS, "");
        assertThat(messenger().check(voice)).contains(unsuited);
        assertThat(messenger().check(forum)).contains(unsuited);
        assertThat(messenger().unfit(forum)).contains(unsuited);
        assertThat(messenger().unfit(Gallery.CHANNEL)).isEmpty();
        assertThat(failure(() -> messenger().post(forum, question(), KEY)).kind())
                .isEqualTo(Kind.REFUSED);
        MessageRef posted = messenger().post(voice, question(), KEY);
        DeliveryException refused = failure(() -> messenger().reply(posted, Gallery.said("the answer"), "reveal"));
        assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
        assertThat(refused).hasMessage("this kind of channel has no threads");
    }

    @Test
    void onlyTheRolesOfAServerAreItsRoles() {
        assertThat(messenger().hasRole(Gallery.GUILD, Gallery.GUILD.id())).isTrue();
        assertThat(messenger().hasRole(Gallery.GUILD, Gallery.CHANNEL.id())).isFalse();
        assertThat(messenger().hasRole(new WorkspaceRef(Platform.DISCORD, "@dm"), "1"))
                .isTrue();
    }

    @Test
    void aChannelWithAllPermissionsIsFine() {
        assertThat(messenger().check(Gallery.CHANNEL)).isEmpty();
    }
}
