package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives events over a socket that the bot opens. It comes back by itself whenever it is lost. Slack's library asks its
 * queue for a message every ten milliseconds on each of its threads; here the threads wait in the queue, so that a message
 * is taken at once and nothing runs while there is none.
 */
final class SocketConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
    private static final int CONCURRENCY = 32;

    private final SocketModeApp socket;

    private SocketConnection(SocketModeApp socket) {
        this.socket = socket;
    }

    /** @throws SlackError when the app token is wrong or Slack is out of reach */
    static SocketConnection open(WebApi api, App app, String appToken) {
        api.askWith(appToken, "apps.connections.open", new JsonObject());
        try {
            SocketModeApp socket = new SocketModeApp(appToken, app, SocketModeClient.Backend.Tyrus, CONCURRENCY);
            socket.startAsync();
            Inbox.replace(socket.getClient());
            socket.getClient().setAutoReconnectOnCloseEnabled(true);
            return new SocketConnection(socket);
        } catch (Exception failed) {
            throw new SlackError("apps.connections.open", SlackError.UNAVAILABLE, failed);
        }
    }

    private static final class Inbox implements SocketModeMessageQueue {
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

        static void replace(SocketModeClient client) {
            SocketModeMessageQueue before = client.getMessageQueue();
            Inbox inbox = new Inbox();
            client.setMessageQueue(inbox);
            for (String early = before.poll(); early != null; early = before.poll()) {
                inbox.add(early);
            }
        }

        @Override
        public void add(String message) {
            messages.add(message);
        }

        @Override
        public @Nullable String poll() {
            try {
                return messages.poll(1, TimeUnit.SECONDS);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return null;
            }
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
