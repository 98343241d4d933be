package dev.interviewquiz.discord;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Not a test: measures what the product promises of its speed on Discord and prints one table; bot and Discord's loopback
 * share the machine and the process. Run {@link #main} with {@code -Xmx256m}; {@code quick} leaves out the 2,000 servers.
 */
final class LoadBench {
    private static final int MEMBERS = 200;
    private static final int SERVERS = 2000;
    private static final int WARMING = 120;
    private static final int COUNTED = 300;
    private static final int COMMANDS = 60;
    private static final int MEGABYTE = 1_000_000;
    private static final long PAUSE_MILLIS = 10;
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

    private final List<String> table = new ArrayList<>();
    private int members;

    private LoadBench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("discord.openapi", "none");
        LoadBench bench = new LoadBench();
        bench.oneServer();
        if (!List.of(arguments).contains("quick")) {
            bench.manyServers();
        }
        bench.table.forEach(OUT::println);
        System.exit(0);
    }

    private void row(String what, String measured, String promised, boolean kept) {
        String words = promised.isEmpty() ? "" : promised + (kept ? ": yes" : ": NO");
        table.add(String.format(Locale.ROOT, "%-48s %-56s %s", what, measured, words));
    }

    private void oneServer() throws InterruptedException {
        try (LoadedBot bot = new LoadedBot(1);
                BareBot bare = new BareBot()) {
            bot.due();
            Matcher question = bot.question();
            burst(MEMBERS + " answers within a second, just started", bot, question);
            quiet(bot, bare, question);
            burst(MEMBERS + " answers within a second, warm", bot, question);
            row("Answers stored of " + members, bot.stored(question) + "", "all", bot.stored(question) == members);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
            long most = runtime.maxMemory() / MEGABYTE;
            row("Heap in use, with Discord's loopback", used + " MB of at most " + most + " MB", "256 MB", most <= 270);
        }
    }

    private void burst(String what, LoadedBot bot, Matcher question) throws InterruptedException {
        Times times = withinASecond(bot, question);
        row(what, times.toString(), "far below 3 s", times.longest() < 1500);
    }

    private Times withinASecond(LoadedBot bot, Matcher question) throws InterruptedException {
        ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();
        String[] interactions = new String[MEMBERS];
        long[] times = new long[MEMBERS];
        for (int i = 0; i < MEMBERS; i++) {
            int number = i;
            int member = members++;
            var unused = sender.schedule(
                    () -> {
                        times[number] = -System.nanoTime();
                        interactions[number] = bot.answer(question, member);
                    },
                    i * 1000L / MEMBERS,
                    TimeUnit.MILLISECONDS);
        }
        sender.shutdown();
        if (!sender.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the members have not sent in a minute");
        }
        for (int i = 0; i < MEMBERS; i++) {
            times[i] += bot.arrived(interactions[i]);
        }
        return Times.of(times);
    }

    /** In turns, one at a time with a pause before each, so that a slow moment hits all alike. The first do not count. */
    private void quiet(LoadedBot bot, BareBot bare, Matcher question) {
        List<LongSupplier> acts = List.of(bare::command, bot::command, () -> {
            long sent = System.nanoTime();
            return bot.arrived(bot.answer(question, members++)) - sent;
        });
        long[][] nanos = new long[acts.size()][COUNTED];
        for (int turn = -WARMING; turn < COUNTED; turn++) {
            for (int act = 0; act < acts.size(); act++) {
                pause();
                nanos[act][Math.max(0, turn)] = acts.get(act).getAsLong();
            }
        }
        Times constant = Times.of(nanos[0]);
        row("First reply, quiet: bare JDA, a constant", constant.toString(), "", true);
        ratio("First reply, quiet: help", Times.of(nanos[1]), constant.percentile(50));
        ratio("First reply, quiet: an answer graded and stored", Times.of(nanos[2]), constant.percentile(50));
    }

    private void ratio(String what, Times times, double constant) {
        double ratio = times.percentile(50) / constant;
        row(what, times + String.format(Locale.ROOT, " (%.2f ×)", ratio), "at most 1.5 ×", ratio <= 1.5);
    }

    private static Times round(LongSupplier act) {
        return Times.of(IntStream.range(0, COMMANDS)
                .mapToLong(i -> {
                    pause();
                    return act.getAsLong();
                })
                .toArray());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void manyServers() throws InterruptedException {
        try (LoadedBot bot = new LoadedBot(SERVERS)) {
            Times before = round(bot::command);
            bot.discord.allows(50);
            long start = System.nanoTime();
            bot.due();
            List<Long> replies = new ArrayList<>();
            while (posted(bot) < SERVERS && System.nanoTime() - start < TimeUnit.MINUTES.toNanos(5)) {
                replies.add(bot.command());
                Thread.sleep(100);
            }
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            Times meanwhile =
                    Times.of(replies.stream().mapToLong(Long::longValue).toArray());
            row(
                    SERVERS + " servers due at once: posts",
                    posted(bot) + " in " + seconds + " s",
                    "all",
                    posted(bot) == SERVERS);
            row(
                    "… requests refused with 429",
                    bot.discord.limited() + "",
                    "none but the first",
                    bot.discord.limited() < 2);
            row("… furthest out of turn", outOfTurn(bot) + " places", "fair", outOfTurn(bot) < 64);
            row("… replies before", before.toString(), "", true);
            row("… replies meanwhile", meanwhile.toString(), "not behind the posts", meanwhile.percentile(99) < 500);
        }
    }

    private static int posted(LoadedBot bot) {
        return IntStream.rangeClosed(1, SERVERS)
                .map(i -> bot.discord.messages(LoadedBot.channel(i).id()).size())
                .sum();
    }

    /** Servers come in the order of their ids; messages have ascending ids too. */
    private static int outOfTurn(LoadedBot bot) {
        List<Integer> arrived = IntStream.rangeClosed(1, SERVERS)
                .boxed()
                .sorted((one, other) -> Long.compare(firstPost(bot, one), firstPost(bot, other)))
                .toList();
        return IntStream.range(0, SERVERS)
                .map(place -> Math.abs(arrived.get(place) - 1 - place))
                .max()
                .orElse(0);
    }

    private static long firstPost(LoadedBot bot, int server) {
        List<DataObject> posts = bot.discord.messages(LoadedBot.channel(server).id());
        return posts.isEmpty() ? Long.MAX_VALUE : posts.get(0).getUnsignedLong("id");
    }
}
