package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.agenda.MovableClock;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Call;
import dev.interviewquiz.discord.fake.Entities;
import dev.interviewquiz.discord.fake.FakeDiscord;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product over the real JDA: a day from the post to the reveal, with faults. The clock is moved by hand. */
class DayTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-22T20:00:00Z");
    private static final Instant MONDAY_TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T10:01:00Z");
    private static final String MESSAGES = "/channels/" + Gallery.CHANNEL.id() + "/messages";
    private static final String REPLY = "/interactions/\\d+/[^/]+/callback";

    private final FakeDiscord discord = new FakeDiscord();
    private final Acts acts = new Acts(discord, Gallery.GUILD.id(), Gallery.CHANNEL.id());
    private final List<String> console = new CopyOnWriteArrayList<>();
    private final MovableClock clock = MovableClock.at(SUNDAY);

    @TempDir
    private Path folder;

    private DiscordBot bot = new DiscordBot(Stage.settings(discord), console::add);
    private BotCore core;
    private ManualAgenda agenda;

    @BeforeEach
    void start() {
        discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));
        run();
        Channel channel = new Channel(
                Gallery.CHANNEL,
                PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.WORKDAYS),
                Asking.in(Asking.Speech.EN),
                1,
                new MemberRef(Gallery.GUILD, Entities.OWNER),
                clock.instant());
        core.stores().workspaces().save(core.stores().workspaces().get(Gallery.GUILD));
        core.stores().channels().save(channel);
        core.day().rescheduled(channel);
    }

    private void run() {
        BotConfig config = BotConfig.read(
                Platform.DISCORD,
                Map.of(
                        "QUIZ_DB_URL",
                        "jdbc:h2:file:" + folder.resolve("quiz"),
                        "QUIZ_BACKUPS",
                        folder.resolve("backups").toString()));
        core = BotCore.open(config, bot.messenger(), Pace.FREE, clock);
        bot.start(core.interactions());
        agenda = core.manual(errand -> {});
    }

    private void restart() {
        end();
        bot = new DiscordBot(Stage.settings(discord), console::add);
        run();
    }

    private void end() {
        bot.stopListening();
        core.close();
        bot.close();
    }

    @AfterEach
    void close() {
        end();
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    private DataObject posted() {
        List<DataObject> messages = discord.messages(Gallery.CHANNEL.id());
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    private static String button(DataObject message, String verb) {
        Matcher found = Pattern.compile("\"custom_id\":\"(" + verb + "(?:\\.[^\"]*)?)\"")
                .matcher(message.toString());
        assertThat(found.find()).as(verb + " in " + message).isTrue();
        return found.group(1);
    }

    private Call reply() {
        return discord.calls().next("POST", REPLY);
    }

    /** Opens the form of the day's question and gives its id. */
    private String form(String member) {
        acts.click(member, button(posted(), "answer"), posted());
        Call form = reply();
        assertThat(form.body().getInt("type")).isEqualTo(9);
        return form.data().getString("custom_id");
    }

    private static String member(int number) {
        return "100000000000000000" + number;
    }

    @Test
    void aDayGoesFromThePostToTheReveal() {
        agenda.runUntil(MONDAY_TEN);
        for (int i = 3; i < 6; i++) {
            String form = form(member(i));
            acts.submit(member(i), form, Map.of("text", "Linear layers compose to one linear layer, no gain."));
        }
        for (int i = 3; i < 6; i++) {
            Call feedback = reply();
            assertThat(feedback.data().getInt("flags") & 64).isEqualTo(64);
        }

        String first = posted().getString("id");
        agenda.runUntil(TUESDAY_TEN);

        List<DataObject> posts = discord.messages(Gallery.CHANNEL.id());
        assertThat(posts).hasSize(2);
        assertThat(posts.get(0).toString()).doesNotContain("\"custom_id\":\"answer.");
        assertThat(discord.messages(first).toString()).contains("||");
    }

    @Test
    void aSecondAnswerIsNotCountedAndSaysSo() {
        agenda.runUntil(MONDAY_TEN);
        String form = form(member(3));
        acts.submit(member(3), form, Map.of("text", "Linear layers compose to one linear layer."));
        reply();

        acts.submit(member(3), form, Map.of("text", "Linear layers compose to one linear layer again."));

        assertThat(reply().body().getInt("type")).isEqualTo(4);
        long answers = core.stores().answers().totals(postId()).answered();
        assertThat(answers).isEqualTo(1);
    }

    private PostId postId() {
        return new PostId(button(posted(), "answer").split("\\.")[1]);
    }

    @Test
    void aPostWhoseAnswerWasLostAppearsOnce() {
        for (int i = 0; i < 3; i++) {
            discord.losesAnswer("POST", MESSAGES);
        }

        agenda.runUntil(MONDAY_TEN.plusSeconds(3600));

        form(member(3));
        assertThat(discord.calls().count("GET", MESSAGES)).isPositive();
    }

    @Test
    void aLimitedAndFailingDiscordGetsThePostOnce() {
        discord.limits("POST", MESSAGES, 2);
        discord.fails("POST", MESSAGES, 500, 0);

        agenda.runUntil(MONDAY_TEN.plusSeconds(3600));

        form(member(3));
    }

    @Test
    void aButtonWorksAfterARestart() {
        agenda.runUntil(MONDAY_TEN);

        restart();

        String form = form(member(3));
        acts.submit(member(3), form, Map.of("text", "Linear layers compose to one linear layer, no gain."));
        assertThat(reply().body().getInt("type")).isEqualTo(4);
    }

    @Test
    void aNewServerIsSetUpAndAskedAtOnce() {
        Acts there = new Acts(discord, "2000000000000000002", "3000000000000000002");
        String messages = "/channels/3000000000000000002/messages";

        discord.gateway()
                .dispatch(
                        "GUILD_CREATE",
                        Entities.guild(
                                "2000000000000000002",
                                Entities.EVERYTHING_NEEDED,
                                Entities.textChannel("3000000000000000002", "quiz")));
        discord.calls().next("POST", messages);
        DataObject welcome = discord.messages("3000000000000000002").get(0);
        there.click(Entities.OWNER, button(welcome, "setup"), welcome);
        Call form = reply();
        there.submitUnchanged(Entities.OWNER, form.data());
        Call preview = reply();
        there.click(Entities.OWNER, button(preview.data(), "setup-yes"), welcome);
        Call done = reply();
        there.click(Entities.OWNER, button(done.data(), "post-now"), welcome);

        Call question = discord.calls().next("POST", messages);
        assertThat(question.json()).contains("\"custom_id\":\"answer.");
    }

    @Test
    void everyCommandIsRegisteredAsDiscordWantsIt() {
        Call commands = discord.calls().next("PUT", "/applications/\\d+/commands");

        assertThat(commands.bodies().length()).isEqualTo(2);
        assertThat(commands.json()).contains("zh-TW");
    }
}
