package dev.interviewquiz.discord;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Messenger;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
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
    private final ShardManager sessions;
    private final Shards shards;
    private final Messenger messenger;
    private final Outbox outbox = new Outbox();
    private final Events events = new Events(new ReconnectPauses(InstantSource.system()), this::pause);
    private Optional<Attendant> attendant = Optional.empty();

    DiscordBot(BotConfig config, Consumer<String> console) {
        this.console = console;
        this.sessions = Gateway.sessions(config, events);
        this.shards = new Shards(sessions);
        this.messenger = new DiscordMessenger(shards);
        events.to(shards);
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
        events.to(
                shards,
                new GuildListener(interactions, work, messenger, shards),
                new InteractionListener(interactions, work, outbox));
        connect(pause);
        if (running()) {
            Arrival.tell(interactions, shards, console);
        }
    }

    /** Connects without listening to members. */
    void connect() {
        connect(FIRST_PAUSE);
    }

    private void connect(Duration first) {
        Duration pause = first;
        while (running() && !loggedIn(pause)) {
            pause(pause);
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
        CompletableFuture.anyOf(shards.up(), shards.end()).join();
    }

    private void pause(Duration pause) {
        var over = new CompletableFuture<>().completeOnTimeout(true, pause.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.anyOf(over, shards.end()).join();
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
            return false;
        }
    }

    private static boolean unreachable(Throwable failed) {
        return failed instanceof ErrorResponseException
                || failed.getCause() instanceof IOException
                || failed instanceof IllegalStateException;
    }

    private static String reason(Throwable failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return cause.toString().lines().findFirst().orElse("");
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
        shards.end().complete(Optional.empty());
        events.to();
        attendant.ifPresent(work -> {
            attendant = Optional.empty();
            work.close();
            outbox.awaitEmpty(LONGEST_SHUTDOWN);
        });
    }

    @Override
    public void close() {
        stopListening();
        sessions.shutdown();
        events.close();
    }
}
