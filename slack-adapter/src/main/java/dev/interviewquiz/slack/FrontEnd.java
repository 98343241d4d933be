package dev.interviewquiz.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Messenger;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack as a front end: first {@link #connect}, which proves the token and gives the core its messenger, then {@link #serve},
 * which lets members in. Closing lets what is in hand come to its end.
 */
final class FrontEnd implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FrontEnd.class);

    private final SlackSettings settings;
    private final WebApi api;
    private final Identity identity;
    private final Uploads uploads;
    private final Sender sender;
    private final SlackMessenger messenger;
    private final Tuning tuning;
    private final ArrayDeque<AutoCloseable> open = new ArrayDeque<>();
    private int port;

    /**
     * How much at once and how long.
     *
     * @param patience until a submitted form gets a waiting page
     */
    record Tuning(int threads, int waiting, Duration patience, Pause pause, InstantSource clock) {
        static final Tuning STANDARD =
                new Tuning(8, 1_000, Duration.ofSeconds(1), Pause::sleeping, InstantSource.system());
    }

    private FrontEnd(SlackSettings settings, WebApi api, Identity identity, Tuning tuning) {
        this.settings = settings;
        this.api = api;
        this.identity = identity;
        this.tuning = tuning;
        this.uploads = new Uploads(api);
        this.sender = new Sender(api, uploads, tuning.pause());
        this.messenger = new SlackMessenger(api, sender, identity.missing(), tuning.clock());
        open.push(api);
    }

    /** @throws SlackError when the bot token is wrong or Slack is out of reach */
    static FrontEnd connect(SlackSettings settings, Tuning tuning) {
        Silence.install();
        WebApi api = WebApi.of(settings);
        return new FrontEnd(settings, api, Identity.of(api, settings.botToken()), tuning);
    }

    Identity identity() {
        return identity;
    }

    Messenger messenger() {
        return messenger;
    }

    /** Whether the bot can do all that it needs to in a channel; what it tries is told on the console. */
    boolean check(ChannelRef channel, PrintStream console) {
        return new ChannelCheck(api, sender, messenger, uploads, console).run(channel);
    }

    /** The port of HTTP mode. */
    int port() {
        return port;
    }

    /**
     * Lets members in.
     *
     * @throws SlackError when the app token is wrong or Slack is out of reach
     * @throws IOException when the address of HTTP mode is taken
     */
    void serve(Interactions interactions) throws IOException {
        interactions.present(Set.of(identity.workspace()));
        App app = new App(
                AppConfig.builder()
                        .slack(api.slack())
                        .singleTeamBotToken(settings.botToken())
                        .allEventsApiAutoAckEnabled(true)
                        .build(),
                List.of());
        listeners(interactions).register(app);
        WarmUp.of(app);
        if (settings.connection() instanceof SlackSettings.Connection.Http http) {
            HttpEndpoint endpoint = HttpEndpoint.open(app, http, tuning.clock());
            port = endpoint.port();
            open.push(endpoint);
        } else if (settings.connection() instanceof SlackSettings.Connection.Socket socket) {
            open.push(SocketConnection.open(api, app, socket.appToken()));
        }
    }

    private Listeners listeners(Interactions interactions) {
        Replies replies = new Replies(api, sender, uploads, interactions, identity);
        open.push(replies);
        Attendant attendant = new Attendant(interactions, tuning.threads(), tuning.waiting(), tuning.patience());
        open.push(attendant);
        Members members = new Members(api, interactions.commands(), tuning.clock());
        Submissions submissions = new Submissions(attendant, interactions, members, replies, sender, api, tuning);
        return new Listeners(identity, interactions, attendant, members, replies, submissions);
    }

    /** Stops receiving, then lets the work and its replies finish, then leaves Slack. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failed) {
                LOG.warn("Not closed cleanly: {}", failed.toString());
            }
        }
    }
}
