package dev.interviewquiz.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives events over a socket that the bot opens. It comes back by itself whenever it is lost. */
final class SocketConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
    private static final int CONCURRENCY = 32;

    private final SocketModeApp socket;

    private SocketConnection(SocketModeApp socket) {
        this.socket = socket;
    }

    /** @throws SlackError when the app token is wrong or Slack is out of reach */
    static SocketConnection open(WebApi api, App app, String appToken) {
        api.ask("apps.connections.open", methods -> methods.appsConnectionsOpen(request -> request.token(appToken)));
        try {
            SocketModeApp socket = new SocketModeApp(appToken, app, SocketModeClient.Backend.Tyrus, CONCURRENCY);
            socket.startAsync();
            socket.getClient().setAutoReconnectOnCloseEnabled(true);
            return new SocketConnection(socket);
        } catch (Exception failed) {
            throw new SlackError(
                    "apps.connections.open", SlackError.UNAVAILABLE, "", Optional.empty(), new IOException(failed));
        }
    }

    @Override
    public void close() {
        socket.getClient().setAutoReconnectOnCloseEnabled(false);
        try {
            socket.getClient().close();
            socket.close();
        } catch (Exception failed) {
            LOG.warn("The socket was not closed cleanly: {}", failed.toString());
        }
    }
}
