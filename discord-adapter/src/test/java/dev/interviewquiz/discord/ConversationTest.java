package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Call;
import dev.interviewquiz.discord.fake.Entities;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What members do and what they are answered, through the real JDA. */
class ConversationTest {
    private static final int EPHEMERAL = 64;
    private static final int COMPONENTS = 1 << 15;
    private static final String MEMBER = "1000000000000000007";
    private static final String REPLY = "/interactions/\\d+/[^/]+/callback";

    private final Stage stage = Stage.open();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aCommandComesWithItsOptionsAndIsAnsweredPrivately() {
        stage.acts.command(MEMBER, "quiz", "practice", Map.of("topic", "cnn", "count", 3));

        Interaction seen = FakeInteractions.next(stage.core.handled);
        assertThat(seen.trigger())
                .isEqualTo(new Trigger.Invoked("quiz", "practice", Map.of("topic", "cnn", "count", "3")));
        assertThat(seen.member().userId()).isEqualTo(MEMBER);
        assertThat(seen.channel()).contains(Gallery.CHANNEL);
        assertThat(seen.displayName()).isEqualTo("Nick of Member " + MEMBER);
        assertThat(seen.locale()).contains(Locale.SIMPLIFIED_CHINESE);
        assertThat(seen.administers()).isFalse();
        Call reply = answer();
        assertThat(reply.body().getInt("type")).isEqualTo(4);
        assertThat(reply.data().getInt("flags")).isEqualTo(EPHEMERAL | COMPONENTS);
        assertThat(reply.json()).contains("done").contains("\"allowed_mentions\":{\"parse\":[]");
    }

    @Test
    void theOwnerAdministers() {
        stage.acts.command(Entities.OWNER, "quiz-admin", "setup", Map.of());

        assertThat(FakeInteractions.next(stage.core.handled).administers()).isTrue();
        answer();
    }

    @Test
    void aPublicReplyIsForTheChannel() {
        stage.core.work = interaction -> Reply.shared(Gallery.said("board"));

        stage.acts.command(MEMBER, "quiz", "leaderboard", Map.of());

        assertThat(answer().data().getInt("flags")).isEqualTo(COMPONENTS);
    }

    @Test
    void aButtonOpensAForm() {
        stage.core.ack = Ack.MODAL;

        stage.acts.click(MEMBER, "answer.aaaabbbbccccdddd", message("500"));

        Call form = answer();
        assertThat(form.body().getInt("type")).isEqualTo(9);
        assertThat(form.data().getString("custom_id")).isEqualTo("save.aaaabbbbccccdddd");
        assertThat(form.json()).contains("\"value\":\"as far\"").contains("Why does \\\\*dropout\\\\* help?");
    }

    @Test
    void aButtonIsToldWhereNoFormMakesSense() {
        stage.core.ack = Ack.MODAL;
        stage.core.opening = new Opening.Told(Reply.ephemeral(Gallery.said("closed")));

        stage.acts.click(MEMBER, "answer.aaaabbbbccccdddd", message("500"));

        Call told = answer();
        assertThat(told.body().getInt("type")).isEqualTo(4);
        assertThat(told.json()).contains("closed");
    }

    @Test
    void aFormComesWithItsFields() {
        stage.acts.submit(MEMBER, "save.aaaabbbbccccdddd", Map.of("answer", "it regularises\n@everyone"));

        Trigger seen = FakeInteractions.next(stage.core.handled).trigger();
        assertThat(seen)
                .isEqualTo(new Trigger.Submission(
                        "save.aaaabbbbccccdddd", Map.of("answer", List.of("it regularises\n@everyone"))));
        answer();
    }

    @Test
    void aChoiceInAFormComesWithItsValues() {
        stage.acts.submitChoice(MEMBER, "save.x", "sure", "high");

        Trigger.Submission seen =
                (Trigger.Submission) FakeInteractions.next(stage.core.handled).trigger();
        assertThat(seen.fields()).containsEntry("sure", List.of("high"));
        answer();
    }

    @Test
    void aButtonChangesItsMessage() {
        stage.core.work = interaction -> Reply.update(Gallery.said("page 2"));

        stage.acts.click(MEMBER, "page.2", message("500").put("flags", EPHEMERAL));

        Call update = answer();
        assertThat(update.body().getInt("type")).isEqualTo(7);
        assertThat(update.data().getInt("flags")).isEqualTo(COMPONENTS);
        assertThat(update.data().getArray("attachments").isEmpty()).isTrue();
    }

    @Test
    void aButtonComesWithItsMessage() {
        stage.acts.click(MEMBER, "hint.x", message("500"));

        Trigger.Click seen =
                (Trigger.Click) FakeInteractions.next(stage.core.handled).trigger();
        assertThat(seen.actionId()).isEqualTo("hint.x");
        assertThat(seen.message()).contains(new MessageRef(Gallery.CHANNEL, "500"));
        answer();
    }

    @Test
    void aPublicMessageIsNeverChangedByAButton() {
        stage.core.work = interaction -> Reply.update(Gallery.said("all of yours is deleted"));

        stage.acts.click(MEMBER, "delete-yes", message("500"));

        Call reply = answer();
        assertThat(reply.body().getInt("type")).isEqualTo(4);
        assertThat(reply.data().getInt("flags")).isEqualTo(EPHEMERAL | COMPONENTS);
    }

    @Test
    void aDirectMessageIsChangedByItsButton() {
        stage.core.work = interaction -> Reply.update(Gallery.said("no more reminders"));

        new Acts(stage.discord, "", "3000000000000000009").click(MEMBER, "no-reminder", message("500"));

        assertThat(answer().body().getInt("type")).isEqualTo(7);
    }

    @Test
    void aFormNamesNoChannelOfAnotherServer() {
        String secret = "3000000000000000066";
        DataObject other = Entities.guild("2000000000000000066", 0, Entities.textChannel(secret, "layoffs"));
        stage.discord.gateway().dispatch("GUILD_CREATE", other);
        FakeInteractions.next(stage.core.handled);
        stage.core.ack = Ack.MODAL;
        stage.core.opening =
                new Opening.Form(Gallery.formAbout(Gallery.CHANNEL, new ChannelRef(Gallery.GUILD, secret)));

        stage.acts.click(Entities.OWNER, "setup.c." + secret, message("500"));

        assertThat(answer().json()).contains("#general").contains("#" + secret).doesNotContain("layoffs");
    }

    @Test
    void aReplyThatDiscordFailsToTakeIsSentAgain() {
        stage.discord.fails("POST", REPLY, 500, 0);
        stage.discord.fails("POST", REPLY, 503, 0);

        stage.acts.command(MEMBER, "quiz", "me", Map.of());

        answer();
        answer();
        answer();
    }

    @Test
    void theCoreIsToldOfAReplyThatDidNotArrive() {
        stage.discord.fails("POST", REPLY, 404, 10062);

        stage.acts.command(MEMBER, "quiz", "me", Map.of());

        assertThat(FakeInteractions.next(stage.core.undelivered)).isEqualTo(Gallery.said("done"));
    }

    @Test
    void aReplyThatComesTooLateIsOneQuietLine() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Outbox.class);
        logger.addAppender(log);
        logger.setLevel(Level.INFO);
        stage.discord.fails("POST", REPLY, 404, 10062);

        stage.acts.command(MEMBER, "quiz", "me", Map.of());

        answer();
        stage.bot.stopListening();
        logger.detachAppender(log);
        assertThat(log.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            assertThat(line.getFormattedMessage()).contains("too late").doesNotContain("\n");
        });
    }

    @Test
    void aPrivateMessageIsNoPlaceToComeBackTo() {
        stage.acts.click(MEMBER, "page.2", message("500").put("flags", EPHEMERAL));

        Trigger.Click seen =
                (Trigger.Click) FakeInteractions.next(stage.core.handled).trigger();
        assertThat(seen.message()).isEmpty();
        answer();
    }

    @Test
    void aMenuComesWithWhatWasChosen() {
        stage.acts.choose(MEMBER, "choose.x", message("500"), "1", "2");

        Trigger.Selection seen =
                (Trigger.Selection) FakeInteractions.next(stage.core.handled).trigger();
        assertThat(seen.values()).containsExactly("1", "2");
        answer();
    }

    @Test
    void anOptionIsCompletedInBothLanguages() {
        stage.acts.typing(MEMBER, "quiz", "practice", "topic", "cn");

        assertThat(FakeInteractions.next(stage.core.handled).trigger())
                .isEqualTo(new Trigger.Typing("quiz", "practice", "topic", "cn"));
        DataObject choice = answer().data().getArray("choices").getObject(0);
        assertThat(choice.getString("value")).isEqualTo("cnn");
        assertThat(choice.getObject("name_localizations").getString("zh-TW")).isEqualTo("卷积网络");
    }

    @Test
    void aDirectMessageIsAWorkspaceOfItsOwn() {
        Acts alone = new Acts(stage.discord, "", "3000000000000000009");

        alone.command(MEMBER, "quiz", "me", Map.of());

        Interaction seen = FakeInteractions.next(stage.core.handled);
        WorkspaceRef direct = new WorkspaceRef(Platform.DISCORD, WorkspaceRef.DIRECT);
        assertThat(seen.member().workspace()).isEqualTo(direct);
        assertThat(seen.channel()).contains(new ChannelRef(direct, "3000000000000000009"));
        answer();
    }

    @Test
    void anExportComesAsAFile() {
        View otherwise = new View(Locale.ENGLISH, "Not sent", List.of());
        Attachment export = new Attachment("export.json", new byte[] {'{', '}'}, "All of you", List.of(otherwise));
        stage.core.work = interaction -> new Reply(Ack.EPHEMERAL, Gallery.said("yours"), Optional.of(export));

        stage.acts.command(MEMBER, "quiz", "privacy", Map.of("action", "export"));

        assertThat(answer().files()).containsExactly("export.json");
    }

    @Test
    void threeMembersAtOnceAreEachAnswered() {
        for (int i = 0; i < 3; i++) {
            stage.acts.submit("100000000000000000" + i, "save.x", Map.of("answer", "mine"));
        }

        for (int i = 0; i < 3; i++) {
            assertThat(answer().body().getInt("type")).isEqualTo(4);
        }
    }

    private Call answer() {
        return stage.discord.calls().next("POST", REPLY);
    }

    private static DataObject message(String id) {
        return Entities.message(id, Gallery.CHANNEL.id(), DataObject.empty());
    }
}
