package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Ticker;
import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.websocket.ClientEndpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives events over a socket that the bot opens. It comes back by itself whenever it is lost. All but forms, sent or
 * closed, is acknowledged by the thread that reads the socket, before any work: however many members press a button in
 * one second, none of the acknowledgements waits for another's work.
 */
@ClientEndpoint
final class SocketConnection extends SocketModeClientTyrusImpl {
    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
    private static final String OPEN = "apps.connections.open";
    private static final String ENVELOPE = "envelope_id";
    private static final String SWITCHED_OFF = "link_disabled";
    private static final int CONCURRENCY = 32;
    /** Slack is asked for a sign of life every five seconds; ten go by after an attempt that failed. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    /** So long no second connection is opened after one. */
    private static final Duration SETTLED = Duration.ofSeconds(1);

    private static final int LOOK_SECONDS = 5;
    private static final int LAST_SECONDS = 5;

    private final WebApi api;
    private final Bolt bolt;
    private final Ticker ticker;
    private final AtomicLong attempted;
    /** The thread that looks after the session while it does. */
    private volatile @Nullable Thread watch;

    private volatile boolean connecting;
    private volatile boolean resting;
    private volatile long heard;

    private SocketConnection(WebApi api, Bolt bolt, String appToken, String address, Ticker ticker)
            throws URISyntaxException {
        super(api.slack(), appToken, address, CONCURRENCY);
        this.api = api;
        this.bolt = bolt;
        this.ticker = ticker;
        this.heard = ticker.read() - SILENCE.toNanos();
        this.attempted = new AtomicLong(ticker.read() - SETTLED.toNanos());
    }

    /** @throws SlackError when the app token is wrong or Slack is out of reach */
    static SocketConnection open(WebApi bot, Bolt bolt, String appToken, FrontEnd.Tuning tuning) {
        WebApi api = bot.as(appToken);
        String address = address(api.askPatiently(OPEN, tuning.start()));
        try {
            SocketConnection connection = new SocketConnection(api, bolt, appToken, address, tuning.ticker());
            connection.setAutoReconnectOnCloseEnabled(true);
            connection.connect();
            return connection;
        } catch (URISyntaxException noAddress) {
            throw new SlackError(OPEN, SlackError.UNAVAILABLE, noAddress);
        }
    }

    private static String address(JsonObject opened) {
        return Json.text(opened, "url").orElse("");
    }

    /** Whether Slack gave a sign of life within the last seconds. Immediate. */
    boolean live() {
        return ticker.read() - heard < SILENCE.toNanos();
    }

    /**
     * The library catches nothing but this exception wherever it connects anew. By the end of a socket both it and {@link #move}
     * would connect, and again and again where the new one is ended at once: the watch does what is left out here.
     */
    @Override
    public void connectToNewEndpoint() throws IOException {
        long now = ticker.read();
        long last = attempted.getAndSet(now);
        if (now - last < SETTLED.toNanos() && Thread.currentThread() != watch) {
            return;
        }
        try {
            setWssUri(new URI(address(api.ask(OPEN))));
        } catch (SlackError | URISyntaxException refused) {
            throw new IOException(refused);
        }
        connect();
    }

    @Override
    public void connect() {
        connecting = true;
        try {
            super.connect();
        } finally {
            connecting = false;
        }
    }

    /** The library would ask the old session, for three seconds when that is half open, before it reads from the new one. */
    @Override
    public boolean verifyConnection() {
        if (connecting) {
            return true;
        }
        boolean answered = super.verifyConnection();
        if (answered) {
            heard = ticker.read();
        }
        return answered;
    }

    /** The library's watch would stand still for as long as the machine's clock was set back. */
    @Override
    public void initializeSessionMonitorExecutor(long interval) {
        ScheduledExecutorService monitor = Executors.newSingleThreadScheduledExecutor(SocketConnection::daemon);
        var unused = monitor.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        setSessionMonitorExecutor(Optional.of(monitor));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "slack-socket-watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public long maintainCurrentSession() {
        watch = Thread.currentThread();
        try {
            return super.maintainCurrentSession();
        } finally {
            watch = null;
        }
    }

    /** After an attempt that failed one look is left out. */
    private void look() {
        boolean rested = resting;
        resting = false;
        if (rested) {
            return;
        }
        try {
            resting = maintainCurrentSession() > System.currentTimeMillis();
        } catch (RuntimeException failed) {
            LOG.warn("The socket could not be looked after; tried again in some seconds", failed);
        }
    }

    /** The library's threads would ask a queue for a message every ten milliseconds. */
    @Override
    public void initializeMessageProcessorExecutor(int concurrency) {
        setMessageProcessorExecutor(Executors.newScheduledThreadPool(concurrency));
    }

    @Override
    public void enqueueMessage(String message) {
        long arrived = System.nanoTime();
        heard = ticker.read();
        JsonObject envelope = Json.parsed(message);
        if (Json.text(envelope, "type").filter("disconnect"::equals).isPresent()) {
            Json.text(envelope, "reason").filter(SWITCHED_OFF::equals).ifPresent(this::switchedOff);
            getMessageProcessorExecutor().execute(this::move);
        } else if (envelope.has(ENVELOPE)) {
            boolean window = Json.text(envelope, "payload.type")
                    .filter(type -> type.startsWith("view_"))
                    .isPresent();
            getMessageProcessorExecutor().execute(() -> handle(envelope, arrived, window));
            if (!window) {
                acknowledge(envelope, Response.ok());
            }
        }
    }

    private void switchedOff(String reason) {
        LOG.error("{}", Advice.of(new SlackError(OPEN, reason, new IOException("disconnect"))));
    }

    private void move() {
        try {
            connectToNewEndpoint();
        } catch (IOException | RuntimeException monitored) {
            LOG.warn("The socket could not be renewed yet: {}", Advice.whileRunning(monitored));
        }
    }

    private void handle(JsonObject envelope, long arrived, boolean window) {
        Response response = bolt.answer(Json.child(envelope, "payload"), arrived);
        if (window && response.getStatusCode() == 200) {
            acknowledge(envelope, response);
        }
    }

    private void acknowledge(JsonObject envelope, Response response) {
        JsonObject acknowledgement = Json.object(ENVELOPE, envelope.get(ENVELOPE));
        if (response.getBody() != null) {
            acknowledgement.add("payload", Json.parsed(response.getBody()));
        }
        try {
            sendWebSocketMessage(Json.write(acknowledgement));
        } catch (RuntimeException closed) {
            LOG.debug("An acknowledgement was not sent: {}", closed.getClass().getName());
            Acknowledgement.lost(response);
        }
    }

    /** What was acknowledged is still handled; what comes meanwhile is not acknowledged, and Slack sends it again. */
    @Override
    public void close() throws IOException {
        setAutoReconnectOnCloseEnabled(false);
        setAutoReconnectEnabled(false);
        getMessageProcessorExecutor().shutdown();
        try {
            getMessageProcessorExecutor().awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        super.close();
    }
}
