package dev.interviewquiz.discord;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Messenger;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.sharding.ShardManager;

/**
 * The front end on Discord. {@link #messenger} works from the start and asks to be tried again until the sessions
 * stand; {@link #start} brings members in. Closing lets what is in hand be answered.
 */
final class DiscordBot implements AutoCloseable {
    private static final int WORK_THREADS = 8;
    private static final int WAITING = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(10);

    private final Consumer<String> console;
    private final ExecutorService events = Executors.newSingleThreadExecutor(task -> new Thread(task, "events"));
    private final ShardManager sessions;
    private final Shards shards;
    private final Messenger messenger;
    private final Outbox outbox = new Outbox();
    private final CountDownLatch closing = new CountDownLatch(1);
    private Optional<Attendant> attendant = Optional.empty();
    private volatile List<EventListener> listeners = List.of();

    DiscordBot(BotConfig config, Consumer<String> console) {
        this.console = console;
        this.sessions = Gateway.sessions(config, events, event -> listeners.forEach(each -> each.onEvent(event)));
        this.shards = new Shards(sessions);
        this.messenger = new DiscordMessenger(shards);
    }

    Messenger messenger() {
        return messenger;
    }

    Shards shards() {
        return shards;
    }

    void start(Interactions interactions) {
        start(interactions, new Attendant(interactions, WORK_THREADS, WAITING, PATIENCE), FIRST_PAUSE);
    }

    /**
     * Connects, and returns when every session stands and the core knows the servers, or when the bot was closed meanwhile.
     *
     * @param pause after the first attempt without an answer; doubled after each further one
     * @throws StartException when Discord refuses the token
     */
    void start(Interactions interactions, Attendant work, Duration pause) {
        attendant = Optional.of(work);
        listeners = List.of(
                shards,
                new GuildListener(interactions, work, messenger, shards),
                new InteractionListener(interactions, work, outbox));
        connect(pause);
        if (running()) {
            new Arrival(interactions, shards, console).tell();
        }
    }

    /** Connects without listening to members. */
    void connect() {
        listeners = List.of(shards);
        connect(FIRST_PAUSE);
    }

    private void connect(Duration pause) {
        Duration next = pause;
        while (running() && !loggedIn(next)) {
            next = next.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next.multipliedBy(2);
        }
        CompletableFuture.anyOf(shards.up(), shards.end()).join();
    }

    private boolean loggedIn(Duration pause) {
        try {
            sessions.login();
            return true;
        } catch (InvalidTokenException invalid) {
            throw new StartException(
                    "Discord refuses the token. Copy it anew from https://discord.com/developers/applications"
                            + " (your application, Bot, Reset Token) into DISCORD_TOKEN.",
                    invalid);
        } catch (RuntimeException failed) {
            if (!unreachable(failed)) {
                throw new StartException("Discord cannot be used: " + failed.getMessage(), failed);
            }
            console.accept("Discord cannot be reached (" + reason(failed) + "); next attempt in " + pause.toSeconds()
                    + " s. Is the network up, is a proxy needed (DISCORD_API_URL)?");
            return closedWithin(pause);
        }
    }

    private boolean closedWithin(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            shards.end().complete(Optional.empty());
            return true;
        }
    }

    private static boolean unreachable(Throwable failed) {
        return failed instanceof ErrorResponseException
                || failed.getCause() instanceof IOException
                || failed instanceof IllegalStateException;
    }

    private static String reason(Throwable failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return cause.getClass().getSimpleName() + ": "
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /** Waits for the end: empty when closed, else why Discord has ended it. */
    Optional<String> awaitEnd() {
        return shards.end().join();
    }

    boolean running() {
        return !shards.end().isDone();
    }

    /** Takes nothing more from members and waits until what is in hand is answered. Once. */
    void stopListening() {
        closing.countDown();
        shards.end().complete(Optional.empty());
        listeners = List.of();
        attendant.ifPresent(work -> {
            attendant = Optional.empty();
            work.close();
            outbox.awaitEmpty(LONGEST_SHUTDOWN);
        });
    }

    @Override
    public void close() {
        stopListening();
        List<JDA> open = shards.sessions().toList();
        sessions.shutdown();
        open.forEach(DiscordBot::awaitShutdown);
        events.shutdown();
    }

    private static void awaitShutdown(JDA session) {
        try {
            if (!session.awaitShutdown(LONGEST_SHUTDOWN)) {
                session.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            session.shutdownNow();
        }
    }
}
