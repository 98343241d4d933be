package dev.interviewquiz.discord;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Entities;
import dev.interviewquiz.discord.fake.FakeDiscord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * The whole product on a loopback of its own: the agenda with its threads, the pacer at Discord's rates, a database in a
 * file. Its clock stands before ten o'clock until {@link #due} lets it go.
 */
final class LoadedBot implements AutoCloseable {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Pattern FORM = Pattern.compile("\"custom_id\":\"(answer\\.([^\".]*))\"");
    private static final String TEXT = "Without it stacked layers compose to one linear map, says member ";

    final FakeDiscord discord = new FakeDiscord();
    private final DiscordBot bot = new DiscordBot(Stage.settings(discord), line -> {});
    private final BotCore core;
    private final Acts acts =
            new Acts(discord, channel(1).workspace().id(), channel(1).id());
    private volatile long released;

    LoadedBot(int servers) {
        for (int i = 1; i <= servers; i++) {
            ChannelRef channel = channel(i);
            discord.gateway()
                    .has(Entities.guild(
                            channel.workspace().id(),
                            Entities.EVERYTHING_NEEDED,
                            Entities.textChannel(channel.id(), "general")));
        }
        core = BotCore.open(config(), bot.messenger(), Pace.DISCORD, this::now);
        for (int i = 1; i <= servers; i++) {
            schedule(channel(i));
        }
        bot.serve(core.interactions());
    }

    private static BotConfig config() {
        try {
            Path folder = Files.createTempDirectory("quiz-load");
            String backups = folder.resolve("backups").toString();
            return BotConfig.read(
                    Platform.DISCORD,
                    Map.of("QUIZ_DB_URL", "jdbc:h2:file:" + folder.resolve("quiz"), "QUIZ_BACKUPS", backups));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Instant now() {
        return released == 0 ? TEN.minusSeconds(60) : TEN.plusNanos(System.nanoTime() - released);
    }

    static ChannelRef channel(int server) {
        String number = String.format("%018d", server);
        return new ChannelRef(InteractionReader.workspace("2" + number), "3" + number);
    }

    private void schedule(ChannelRef place) {
        Channel channel = new Channel(
                place,
                PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.WORKDAYS),
                Asking.in(Asking.Speech.EN),
                1,
                new MemberRef(place.workspace(), Entities.OWNER),
                now());
        core.stores().workspaces().save(core.stores().workspaces().get(place.workspace()));
        core.stores().channels().save(channel);
        core.day().rescheduled(channel);
    }

    /** It is ten o'clock: every question is due. */
    void due() {
        released = System.nanoTime();
        core.start();
    }

    /** Waits until the first server has its question and takes answers; gives what {@link #answer} needs. */
    Matcher question() throws InterruptedException {
        List<DataObject> posts = discord.messages(channel(1).id());
        while (core.stores().posts().unsettled().stream().noneMatch(post -> post.state() == Post.State.OPEN)) {
            Thread.sleep(20);
        }
        Matcher found = FORM.matcher(posts.get(0).toString());
        if (!found.find()) {
            throw new IllegalStateException("no question: " + posts);
        }
        return found;
    }

    /** How long the first reply took, in nanoseconds. */
    long command() {
        long sent = System.nanoTime();
        return arrived(acts.command(Entities.OWNER, "quiz", "help", Map.of())) - sent;
    }

    /** Sends an answer of a member of this number and gives the id of the interaction. */
    String answer(Matcher question, int member) {
        String user = Long.toString(1_100_000_000_000_000_000L + member);
        return acts.submit(user, question.group(1), Map.of("text", TEXT + member));
    }

    /** When the first reply arrived, in nanoseconds; waits for it. */
    long arrived(String interaction) {
        return discord.calls().reply(interaction).arrived();
    }

    long stored(Matcher question) {
        return core.stores().answers().totals(new PostId(question.group(2))).answered();
    }

    @Override
    public void close() {
        bot.stopListening();
        core.close();
        bot.close();
        discord.close();
    }
}
