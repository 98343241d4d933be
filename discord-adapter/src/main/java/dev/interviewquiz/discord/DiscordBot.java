package dev.interviewquiz.discord;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.FrontEndProcess;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Messenger;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.sharding.ShardManager;

/** The front end on Discord. */
final class DiscordBot implements FrontEndProcess.Connection {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    /** JDA gives up waiting for servers in an outage after 75 seconds. */
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(90);

    /** In pauses: Discord lets one session in after another. */
    private static final int MOMENT = 3;

    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(10);

    private final Consumer<String> console;
    private final ShardManager sessions;
    private final Shards shards;
    private final Messenger messenger;
    private final Outbox outbox = new Outbox();
    private final Events events = new Events(new ReconnectPauses(InstantSource.system()), this::pause);
    private Optional<Attendant> attendant = Optional.empty();

    DiscordBot(BotConfig config, Consumer<String> console) {
        NoPayloads.ofJda().install();
        this.console = console;
        this.sessions = Gateway.sessions(config, events);
        this.shards = new Shards(sessions);
        this.messenger = new DiscordMessenger(shards);
        events.to(shards);
    }

    @Override
    public Messenger messenger() {
        return messenger;
    }

    Shards shards() {
        return shards;
    }

    @Override
    public boolean serve(Interactions interactions) {
        start(interactions, new Attendant(interactions), FIRST_PAUSE);
        return running();
    }

    @Override
    public boolean check(String channelId) {
        connect(LONGEST_CONNECT);
        return PermissionCheck.run(channelId, shards, messenger, console);
    }

    /**
     * Connects, and returns when the commands are registered and every session stands and the core knows the servers, or when
     * the bot was closed meanwhile. Where one session stands and others do not after a moment, the core hears of the servers
     * when all do, and this returns: those that are reached are not to wait.
     *
     * @param pause after the first attempt without an answer; doubled after each further one
     * @throws StartException when Discord refuses the token
     */
    void start(Interactions interactions, Attendant work, Duration pause) {
        attendant = Optional.of(work);
        GuildListener guilds = new GuildListener(interactions, work, messenger, shards);
        events.to(shards, guilds, new InteractionListener(interactions, work, outbox));
        connectAtLast(pause);
        if (running()) {
            Registration.register(interactions, shards, console);
            wait(pause.multipliedBy(MOMENT), shards.up());
        }
        if (running()) {
            tellServers(guilds, work);
        }
    }

    private void tellServers(GuildListener guilds, Attendant work) {
        Runnable telling = () -> {
            guilds.tellPresence();
            Registration.connected(shards, console);
        };
        if (shards.up().isDone()) {
            telling.run();
        } else {
            Registration.awaiting(shards, console);
            var unused = shards.up().thenRun(() -> work.aside(telling));
        }
    }

    /**
     * Connects without listening to members, once.
     *
     * @throws StartException when that fails, or the sessions do not stand after this time
     */
    void connect(Duration most) {
        login();
        wait(most, shards.up());
        if (!shards.up().isDone()) {
            throw new StartException(
                    running()
                            ? "Discord's gateway cannot be reached. " + StartException.ADVICE
                            : awaitEnd().orElse("The connection was closed."));
        }
    }

    private void connectAtLast(Duration first) {
        for (Duration pause = first; running() && !loggedIn(pause); pause = ReconnectPauses.after(pause)) {
            pause(pause);
        }
        awaitFirst(first.multipliedBy(MOMENT));
    }

    /** JDA tries again by itself, without a word to whoever waits. */
    private void awaitFirst(Duration first) {
        for (Duration pause = first; ; pause = ReconnectPauses.after(pause)) {
            wait(pause, shards.first());
            if (shards.first().isDone() || !running()) {
                return;
            }
            console.accept("Discord's gateway lets no session in yet; this is tried again by itself. "
                    + StartException.ADVICE);
        }
    }

    private void pause(Duration pause) {
        wait(pause, new CompletableFuture<>());
    }

    /** For this, for the end, or for so long. */
    private void wait(Duration most, CompletableFuture<?> event) {
        var over = new CompletableFuture<>().completeOnTimeout(true, most.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.anyOf(over, event, shards.end()).join();
    }

    private boolean loggedIn(Duration pause) {
        try {
            login();
            return true;
        } catch (StartException failed) {
            if (!failed.passes()) {
                throw failed;
            }
            console.accept(failed.getMessage() + " Next attempt in " + pause.toSeconds() + " s.");
            return false;
        }
    }

    private void login() {
        try {
            sessions.login();
        } catch (RuntimeException failed) {
            throw StartException.of(failed);
        }
    }

    @Override
    public Optional<String> awaitEnd() {
        return shards.end().join();
    }

    private boolean running() {
        return !shards.end().isDone();
    }

    @Override
    public void stopListening() {
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
