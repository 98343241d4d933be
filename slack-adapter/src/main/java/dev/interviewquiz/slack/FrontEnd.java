package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.FrontEndProcess;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Messenger;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack as a front end: {@link #connect} proves the token, {@link #serve} lets members in. */
final class FrontEnd implements FrontEndProcess.Connection {
    private static final Logger LOG = LoggerFactory.getLogger(FrontEnd.class);

    private final BotConfig config;
    private final Tuning tuning;
    private final Consumer<String> console;
    private final WebApi api;
    private final Identity identity;
    private final Uploads uploads;
    private final Sender sender;
    private final SlackMessenger messenger;
    private final ArrayDeque<AutoCloseable> open = new ArrayDeque<>();
    private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();
    private int port;
    private volatile BooleanSupplier receiving = () -> false;

    /**
     * How much at once and how long.
     *
     * @param patience until a submitted form gets a waiting page
     * @param pause before what Slack is not ready for is tried again
     * @param ticker for how long ago something was: the clock may be set back
     */
    record Tuning(int threads, int waiting, Duration patience, Duration pause, InstantSource clock, Ticker ticker) {
        static final Tuning STANDARD =
                new Tuning(8, 1_000, Duration.ofSeconds(1), Duration.ofMillis(50), InstantSource.system());

        Tuning(int threads, int waiting, Duration patience, Duration pause, InstantSource clock) {
            this(threads, waiting, patience, pause, clock, Ticker.systemTicker());
        }

        /** The pause for pictures and files, which take Slack longer. */
        Duration slow() {
            return pause.multipliedBy(10);
        }

        /** The first pause where Slack has trouble of its own at the start. */
        Duration start() {
            return pause.multipliedBy(100);
        }
    }

    private FrontEnd(BotConfig config, Tuning tuning, Consumer<String> console, WebApi api) {
        this.config = config;
        this.tuning = tuning;
        this.console = console;
        this.api = api;
        this.identity = Identity.of(api, tuning.start());
        this.uploads = new Uploads(api, tuning.slow());
        this.sender = new Sender(api, tuning.slow(), uploads);
        this.messenger =
                new SlackMessenger(api, sender, identity.missing(), tuning.clock(), () -> receiving.getAsBoolean());
    }

    /** @throws SlackError when the bot token is wrong or Slack is out of reach */
    static FrontEnd connect(BotConfig config, Tuning tuning, Consumer<String> console) {
        Silence.install();
        WebApi api = WebApi.of(SlackSettings.apiUrl(config), config.required(SlackSettings.BOT_TOKEN));
        return new FrontEnd(config, tuning, console, api);
    }

    Identity identity() {
        return identity;
    }

    @Override
    public Messenger messenger() {
        return messenger;
    }

    @Override
    public boolean check(String channel) {
        return new ScopeCheck(api, identity.missing(), tuning.slow(), console)
                .run(new ChannelRef(identity.workspace(), channel));
    }

    /** The port of HTTP mode. */
    int port() {
        return port;
    }

    /**
     * @throws SlackError when the app token is wrong or Slack is out of reach
     * @throws java.io.UncheckedIOException when the address of HTTP mode cannot be had
     */
    @Override
    public boolean serve(Interactions interactions) {
        if (!identity.missing().isEmpty()) {
            console.accept(Advice.missing(identity.missing()));
        }
        interactions.present(Set.of(identity.workspace()));
        if (end.isDone()) {
            return false;
        }
        receive(new Bolt(api, config.required(SlackSettings.BOT_TOKEN), listeners(interactions)).warm());
        if (end.isDone()) {
            return false;
        }
        console.accept("Interview Quiz is ready in workspace "
                + identity.workspace().id() + (port > 0 ? ", listening on port " + port : ""));
        return true;
    }

    private void receive(Bolt bolt) {
        if (config.get(SlackSettings.HTTP_PORT).isPresent()) {
            HttpEndpoint endpoint = HttpEndpoint.open(bolt, config, tuning.clock());
            port = endpoint.port();
            opened(endpoint);
            receiving = () -> true;
        } else {
            String appToken = config.required(SlackSettings.APP_TOKEN);
            SocketConnection connection = SocketConnection.open(api, bolt, appToken, tuning);
            opened(connection);
            receiving = connection::live;
        }
    }

    @Override
    public Optional<String> awaitEnd() {
        return end.join();
    }

    private Listeners listeners(Interactions interactions) {
        Attendant attendant = new Attendant(interactions, tuning.threads(), tuning.waiting(), tuning.patience());
        Members members = new Members(api, tuning.ticker());
        Means with = new Means(api, sender, uploads, identity, interactions, attendant, members, tuning);
        Replies replies = new Replies(with);
        opened(replies);
        opened(attendant);
        return new Listeners(with, replies);
    }

    /** What is opened after the end is closed at once: nobody else would before the core is. */
    private void opened(AutoCloseable part) {
        synchronized (open) {
            if (!end.isDone()) {
                open.push(part);
                return;
            }
        }
        close(part);
    }

    private Optional<AutoCloseable> latest() {
        synchronized (open) {
            return Optional.ofNullable(open.poll());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            LOG.warn("Not closed cleanly: {}", failed.toString());
        }
    }

    /** Stops receiving, then lets the work and its replies finish. May be called while {@link #serve} is under way. */
    @Override
    public void stopListening() {
        end.complete(Optional.empty());
        for (Optional<AutoCloseable> part = latest(); part.isPresent(); part = latest()) {
            close(part.get());
        }
    }

    @Override
    public void close() {
        stopListening();
        api.close();
    }
}
