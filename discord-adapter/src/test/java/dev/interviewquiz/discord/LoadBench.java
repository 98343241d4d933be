package dev.interviewquiz.discord;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.agenda.MovableClock;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Entities;
import dev.interviewquiz.discord.fake.FakeDiscord;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Not a test: 200 members answering within a second, a quiet reply beside that of a bare JDA bot, and a post in 2,000
 * servers at Discord's 50 requests a second. Run {@link #main} with {@code -Xmx256m}; server and bot share the machine.
 */
final class LoadBench {
    private static final int MEMBERS = 200;
    private static final int SERVERS = 2000;
    private static final int QUIET = 100;
    private static final Instant DUE = Instant.parse("2026-11-23T10:00:00Z");
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

    private final FakeDiscord discord = new FakeDiscord();
    private final Acts acts = new Acts(discord, Gallery.GUILD.id(), Gallery.CHANNEL.id());

    private LoadBench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("discord.openapi", "none");
        new LoadBench().bare();
        new LoadBench().whole(1);
        if (arguments.length > 0) {
            new LoadBench().whole(SERVERS);
        }
        System.exit(0);
    }

    private static ChannelRef channel(int server) {
        String number = String.format("%018d", server);
        return new ChannelRef(InteractionReader.workspace("2" + number), "3" + number);
    }

    private void servers(int count) {
        for (int i = 1; i <= count; i++) {
            discord.gateway()
                    .has(Entities.guild(
                            channel(i).workspace().id(),
                            Entities.EVERYTHING_NEEDED,
                            Entities.textChannel(channel(i).id(), "general")));
        }
    }

    /** A bot that answers every command with a constant. */
    private void bare() {
        servers(1);
        ExecutorService events = Executors.newFixedThreadPool(2);
        EventListener constant = event -> {
            if (event instanceof SlashCommandInteractionEvent command) {
                command.reply("done").setEphemeral(true).queue();
            }
        };
        ShardManager sessions = Gateway.sessions(Stage.settings(discord), events, constant);
        sessions.login();
        discord.gateway().handshake();
        report("bare JDA, quiet", quietly());
        sessions.shutdown();
        events.shutdown();
    }

    private long[] quietly() {
        long[] times = new long[QUIET];
        for (int i = -QUIET; i < QUIET; i++) {
            long start = System.nanoTime();
            String id = acts.command("1000000000000000007", "quiz", "help", Map.of());
            times[Math.max(0, i)] = arrived(id) - start;
        }
        return times;
    }

    private long arrived(String interaction) {
        return discord.calls()
                .next("POST", "/interactions/" + interaction + "/.*")
                .arrived();
    }

    private void whole(int servers) throws Exception {
        servers(servers);
        Path folder = Files.createTempDirectory("quiz-load");
        MovableClock clock = MovableClock.at(DUE.minusSeconds(60));
        DiscordBot bot = new DiscordBot(Stage.settings(discord), OUT::println);
        BotConfig config = BotConfig.read(
                Platform.DISCORD,
                Map.of(
                        "QUIZ_DB_URL",
                        "jdbc:h2:file:" + folder.resolve("quiz"),
                        "QUIZ_BACKUPS",
                        folder.resolve("backups").toString()));
        try (BotCore core = BotCore.open(config, bot.messenger(), Pace.DISCORD, clock)) {
            bot.start(core.interactions());
            for (int i = 1; i <= servers; i++) {
                schedule(core, channel(i), clock.instant());
            }
            ManualAgenda agenda = core.manual(errand -> {});
            if (servers == 1) {
                agenda.runUntil(DUE);
                members(core, bot);
            } else {
                everywhere(agenda, servers);
            }
            bot.stopListening();
        }
        bot.close();
    }

    private static void schedule(BotCore core, ChannelRef place, Instant now) {
        Channel channel = new Channel(
                place,
                PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.WORKDAYS),
                Asking.in(Asking.Speech.EN),
                1,
                new MemberRef(place.workspace(), Entities.OWNER),
                now);
        core.stores().workspaces().save(core.stores().workspaces().get(place.workspace()));
        core.stores().channels().save(channel);
        core.day().rescheduled(channel);
    }

    private void members(BotCore core, DiscordBot bot) throws InterruptedException {
        report("whole bot, quiet", quietly());
        DataObject post = discord.messages(Gallery.CHANNEL.id()).get(0);
        Matcher found = Pattern.compile("\"custom_id\":\"(answer\\.([^\"]*))\"").matcher(post.toString());
        if (!found.find()) {
            throw new IllegalStateException("no question: " + post);
        }
        String form = found.group(1);
        long[] times = within(
                MEMBERS,
                5,
                i -> acts.submit(
                        Long.toString(1_100_000_000_000_000_000L + i),
                        form,
                        Map.of("text", "The hidden state forgets early inputs because gradients vanish, member " + i)));
        report(MEMBERS + " answers within a second", times);
        bot.stopListening();
        OUT.println("stored: "
                + core.stores().answers().totals(new PostId(found.group(2))).answered());
        System.gc();
        OUT.println("heap after collection: "
                + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000 + " MB of "
                + Runtime.getRuntime().maxMemory() / 1_000_000);
    }

    private void everywhere(ManualAgenda agenda, int servers) throws InterruptedException {
        discord.allows(50);
        Thread posting = new Thread(() -> agenda.runUntil(DUE));
        long start = System.nanoTime();
        posting.start();
        List<Long> replies = new ArrayList<>();
        while (posting.isAlive()) {
            long sent = System.nanoTime();
            replies.add(arrived(acts.command("1000000000000000007", "quiz", "help", Map.of())) - sent);
            posting.join(200);
        }
        long posted = 0;
        for (int i = 1; i <= servers; i++) {
            posted += discord.messages(channel(i).id()).size();
        }
        OUT.println(posted + " posts in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s, 429: "
                + discord.limited());
        report("replies meanwhile", replies.stream().mapToLong(Long::longValue).toArray());
    }

    /** Sends every so many milliseconds; times from sending to the first reply. */
    private long[] within(int count, int everyMillis, IntFunction<String> act) throws InterruptedException {
        ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();
        String[] interactions = new String[count];
        long[] sent = new long[count];
        for (int i = 0; i < count; i++) {
            int number = i;
            var unused = sender.schedule(
                    () -> {
                        sent[number] = System.nanoTime();
                        interactions[number] = act.apply(number);
                    },
                    (long) i * everyMillis,
                    TimeUnit.MILLISECONDS);
        }
        sender.shutdown();
        if (!sender.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the members have not sent in a minute");
        }
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            times[i] = arrived(Optional.ofNullable(interactions[i]).orElseThrow()) - sent[i];
        }
        return times;
    }

    private static void report(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        OUT.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
