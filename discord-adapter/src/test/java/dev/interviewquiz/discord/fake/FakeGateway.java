package dev.interviewquiz.discord.fake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The gateway of all shards: hello, identify or resume, heartbeats, events; compressed as one zlib stream a connection. A
 * server's events go to the shard that Discord's formula names.
 */
public final class FakeGateway {
    private static final int DISPATCH = 0;
    private static final int IDENTIFY = 2;
    private static final int RESUME = 6;

    private final Supplier<String> resumeUrl;
    private final List<DataObject> guilds = new CopyOnWriteArrayList<>();
    private final Set<String> outages = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Connection> connections = new ConcurrentHashMap<>();
    private final AtomicInteger sequence = new AtomicInteger();
    private final LinkedBlockingQueue<DataObject> handshakes = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Long> slams = new LinkedBlockingQueue<>();
    private volatile boolean forgetsSession;
    private volatile int shards = 1;
    private volatile boolean refusing;
    private volatile boolean slamming;
    private final Set<Integer> shut = ConcurrentHashMap.newKeySet();

    FakeGateway(Supplier<String> resumeUrl) {
        this.resumeUrl = resumeUrl;
    }

    public void has(DataObject guild) {
        guilds.add(guild);
    }

    /** In an outage from the start until its {@code GUILD_CREATE} is dispatched. */
    public void hasInOutage(String guildId) {
        outages.add(guildId);
    }

    /** Whether it takes connections. */
    public void refuse(boolean all) {
        refusing = all;
    }

    /** Whether it lets a shard in: else its connection is closed when it says who it is. */
    public void shuts(int shard, boolean out) {
        if (out) {
            shut.add(shard);
        } else {
            shut.remove(shard);
        }
    }

    /** From now on it takes connections and closes each before a word is said. */
    public void slams() {
        slamming = true;
    }

    /** When the next connection came that was closed at once, by {@link System#nanoTime}. */
    public long slammed() {
        return next(slams);
    }

    boolean refuses() {
        return refusing;
    }

    void split(int into) {
        shards = into;
    }

    int shards() {
        return shards;
    }

    private int shardOf(String guildId) {
        return (int) ((Long.parseUnsignedLong(guildId) >>> 22) % shards);
    }

    /** The next identify or resume. */
    public DataObject handshake() {
        return next(handshakes);
    }

    private static <T> T next(LinkedBlockingQueue<T> arrivals) {
        try {
            T next = arrivals.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("the bot has not come back");
            }
            return next;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    public void dispatch(String type, DataObject event) {
        dispatchIn(event.getString(type.startsWith("GUILD_") ? "id" : "guild_id", "0"), type, event);
    }

    /** An event of a server that does not say which. */
    public void dispatchIn(String guildId, String type, DataObject event) {
        connection(shardOf(guildId)).send(event(type, event));
    }

    private Connection connection(int shard) {
        Connection open = connections.get(shard);
        if (open == null) {
            throw new AssertionError("shard " + shard + " is not connected");
        }
        return open;
    }

    /** Drops all connections; the sessions can be resumed. */
    public void lose() {
        close(4000);
    }

    /** Drops one shard's connection. */
    public void lose(int shard) {
        connection(shard).close(4000);
    }

    /** Drops the connection and forgets the session. */
    public void loseForGood() {
        forgetsSession = true;
        close(4000);
    }

    /** Drops the connection of a server's shard and forgets its session. */
    public void loseForGood(String guildId) {
        forgetsSession = true;
        lose(shardOf(guildId));
    }

    public void close(int code) {
        connections.values().forEach(open -> open.close(code));
    }

    WebSocketListener accept() {
        return new Connection();
    }

    private void identified(Connection connection) {
        DataArray unavailable = DataArray.empty();
        List<DataObject> own = guilds.stream()
                .filter(guild -> shardOf(guild.getString("id")) == connection.shard)
                .toList();
        List<DataObject> out = outages.stream()
                .filter(guild -> shardOf(guild) == connection.shard)
                .map(FakeGateway::unavailable)
                .toList();
        own.forEach(guild -> unavailable.add(unavailable(guild.getString("id"))));
        out.forEach(unavailable::add);
        DataObject ready = DataObject.empty()
                .put("v", 10)
                .put("user", Entities.user(Entities.BOT, "Quiz"))
                .put("application", DataObject.empty().put("id", Entities.BOT).put("flags", 0))
                .put("guilds", unavailable)
                .put("private_channels", DataArray.empty())
                .put("session_id", "session-" + connection.shard)
                .put("shard", DataArray.empty().add(connection.shard).add(shards))
                .put("resume_gateway_url", resumeUrl.get());
        connection.send(event("READY", ready));
        own.forEach(guild -> connection.send(event("GUILD_CREATE", guild)));
        out.forEach(guild -> connection.send(event("GUILD_DELETE", guild)));
    }

    public static DataObject unavailable(String guildId) {
        return DataObject.empty().put("id", guildId).put("unavailable", true);
    }

    private DataObject event(String type, DataObject data) {
        return DataObject.empty()
                .put("op", DISPATCH)
                .put("s", sequence.incrementAndGet())
                .put("t", type)
                .put("d", data);
    }

    private final class Connection extends WebSocketListener {
        private final Deflater deflater = new Deflater();
        private volatile @Nullable WebSocket socket;
        private volatile int shard;

        @Override
        public void onOpen(WebSocket opened, Response response) {
            socket = opened;
            if (slamming) {
                slams.add(System.nanoTime());
                close(1001);
                return;
            }
            send(DataObject.empty().put("op", 10).put("d", DataObject.empty().put("heartbeat_interval", 41250)));
        }

        @Override
        public void onMessage(WebSocket from, String text) {
            receive(DataObject.fromJson(text));
        }

        @Override
        public void onMessage(WebSocket from, ByteString bytes) {
            receive(DataObject.fromJson(bytes.toByteArray()));
        }

        @Override
        public void onClosing(WebSocket from, int code, String reason) {
            from.close(code, reason);
        }

        private void receive(DataObject message) {
            switch (message.getInt("op")) {
                case 1 -> send(DataObject.empty().put("op", 11));
                case IDENTIFY -> {
                    shard = message.getObject("d")
                            .optArray("shard")
                            .map(named -> named.getInt(0))
                            .orElse(0);
                    if (shut.contains(shard)) {
                        close(4000);
                        return;
                    }
                    connections.put(shard, this);
                    identified(this);
                    handshakes.add(message);
                }
                case RESUME -> {
                    String session = message.getObject("d").getString("session_id");
                    shard = Integer.parseInt(session.substring(session.indexOf('-') + 1));
                    connections.put(shard, this);
                    resume();
                    handshakes.add(message);
                }
                default -> {}
            }
        }

        private void resume() {
            if (forgetsSession) {
                forgetsSession = false;
                send(DataObject.empty().put("op", 9).put("d", false));
            } else {
                send(event("RESUMED", DataObject.empty()));
            }
        }

        private synchronized void send(DataObject message) {
            WebSocket open = socket;
            if (open != null) {
                open.send(ByteString.of(compressed(message.toString().getBytes(StandardCharsets.UTF_8))));
            }
        }

        private byte[] compressed(byte[] json) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            deflater.setInput(json);
            for (int n = 1; n > 0; ) {
                n = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        }

        private void close(int code) {
            WebSocket open = socket;
            if (open != null) {
                open.close(code, "");
            }
        }
    }
}
