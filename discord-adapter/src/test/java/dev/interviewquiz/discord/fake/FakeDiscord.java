package dev.interviewquiz.discord.fake;

import dev.interviewquiz.core.team.PromptServerSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Discord on the loopback. Keeps messages by channel, honours the enforced nonce, takes one first reply to an interaction, answers each planned fault once, and
 * holds each request body against Discord's own schema where that is at hand.
 */
public final class FakeDiscord implements AutoCloseable {
    private static final Pattern MESSAGE = Pattern.compile("/channels/(\\d+)/messages(?:/(\\d+))?(/threads)?");

    private final MockWebServer server = new MockWebServer();
    private final Map<String, List<DataObject>> messages = new ConcurrentHashMap<>();
    private final Map<String, DataObject> byNonce = new ConcurrentHashMap<>();
    private final Map<String, DataObject> threads = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong ids =
            new AtomicLong(net.dv8tion.jda.api.utils.TimeUtil.getDiscordTimestamp(System.currentTimeMillis()));
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Calls calls = new Calls();
    private final FakeGateway gateway = new FakeGateway(this::gatewayUrl);
    private volatile DataArray commands = DataArray.empty();
    private volatile String token = "token";
    private final Allowance allowance = new Allowance();

    /** An answer for the next request of this kind; {@code after} means that the request is carried out before. */
    private record Fault(String method, String path, MockResponse response, boolean after) {}

    public FakeDiscord() {
        server.setServerSocketFactory(new PromptServerSockets());
        server.setDispatcher(new Rest());
        try {
            server.start(java.net.InetAddress.getLoopbackAddress(), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String apiUrl() {
        return "http://127.0.0.1:" + server.getPort() + "/api/v10/";
    }

    public String gatewayUrl() {
        return "ws://127.0.0.1:" + server.getPort() + "/gateway";
    }

    public FakeGateway gateway() {
        return gateway;
    }

    public Calls calls() {
        return calls;
    }

    /** What requests had that Discord's schema does not allow. */
    public List<String> violations() {
        return violations;
    }

    public void accepts(String otherToken) {
        token = otherToken;
    }

    /** Discord asks for so many sessions. */
    public void asksForShards(int shards) {
        gateway.split(shards);
    }

    /** From now on the bot has so many requests a second, interactions not counted. */
    public void allows(int requestsPerSecond) {
        allowance.is(requestsPerSecond);
    }

    /** How often it had more. */
    public long limited() {
        return allowance.exceeded();
    }

    public String nextId() {
        return Long.toString(ids.incrementAndGet());
    }

    public List<DataObject> messages(String channel) {
        return messages.computeIfAbsent(channel, missing -> new CopyOnWriteArrayList<>());
    }

    public void fails(String method, String path, int status, int code) {
        faults.add(new Fault(method, path, json(status, error(code)), false));
    }

    public void limits(String method, String path, int seconds) {
        faults.add(new Fault(method, path, limit(seconds), false));
    }

    private static MockResponse limit(int seconds) {
        DataObject limited = DataObject.empty()
                .put("message", "You are being rate limited.")
                .put("retry_after", seconds)
                .put("global", false);
        return json(429, limited)
                .newBuilder()
                .setHeader("Retry-After", Integer.toString(seconds))
                .setHeader("via", "1.1 loopback")
                .build();
    }

    /** The request arrives and is carried out; its answer is lost. */
    public void losesAnswer(String method, String path) {
        MockResponse lost = new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
        faults.add(new Fault(method, path, lost, true));
    }

    /** The next such request is carried out and never answered. */
    public void hangsAfter(String method, String path) {
        MockResponse never = new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
        faults.add(new Fault(method, path, never, true));
    }

    public void archive(String thread) {
        DataObject archived = threads.get(thread);
        if (archived != null) {
            archived.getObject("thread_metadata").put("archived", true);
        }
    }

    @Override
    public void close() {
        gateway.close(1000);
        server.close();
    }

    private static DataObject error(int code) {
        return DataObject.empty().put("code", code).put("message", "Error " + code);
    }

    private static MockResponse json(int status, Object body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body.toString())
                .build();
    }

    private final class Rest extends Dispatcher {
        @Override
        public MockResponse dispatch(RecordedRequest request) {
            String path = request.getTarget();
            if (path.startsWith("/gateway") && gateway.refuses()) {
                return json(503, error(0));
            }
            if (path.startsWith("/gateway")) {
                return new MockResponse.Builder()
                        .webSocketUpgrade(gateway.accept())
                        .build();
            }
            Call call = Requests.read(request);
            violations.addAll(Schemas.violations(call));
            boolean interaction = call.path().startsWith("/interactions/");
            if (!interaction && allowance.isSpent()) {
                return limit(1);
            }
            MockResponse response = authorised(request, call) ? answer(call) : json(401, error(0));
            calls.add(call);
            return response;
        }

        private boolean authorised(RecordedRequest request, Call call) {
            return call.path().startsWith("/interactions/")
                    || call.path().startsWith("/webhooks/")
                    || ("Bot " + token).equals(request.getHeaders().get("authorization"));
        }
    }

    private MockResponse answer(Call call) {
        Optional<Fault> planned = faults.stream()
                .filter(fault -> call.is(fault.method(), fault.path()))
                .findFirst();
        if (planned.isPresent() && faults.remove(planned.get())) {
            if (planned.get().after()) {
                carryOut(call);
            }
            return planned.get().response();
        }
        return carryOut(call);
    }

    private MockResponse carryOut(Call call) {
        Matcher message = MESSAGE.matcher(call.path());
        if (message.matches()) {
            return channelMessage(call, message);
        }
        return switch (call.method() + " " + call.path().replaceAll("\\d{15,}", "ID")) {
            case "GET /gateway/bot" -> json(200, gatewayBot());
            case "GET /users/@me" -> json(200, Entities.user(Entities.BOT, "Quiz"));
            case "POST /users/@me/channels" -> json(200, privateChannel(call));
            case "GET /applications/ID/commands" -> json(200, commands);
            case "PUT /applications/ID/commands" -> json(200, register(call.bodies()));
            case "PATCH /channels/ID" -> json(200, threads.getOrDefault(lastId(call.path()), DataObject.empty()));
            default -> webhook(call);
        };
    }

    private MockResponse webhook(Call call) {
        if (call.path().startsWith("/interactions/") && !acknowledged.add(call.path())) {
            return json(400, error(40060));
        }
        if (call.method().equals("PATCH")
                || (call.method().equals("POST") && call.path().startsWith("/webhooks"))) {
            return json(200, Entities.message(nextId(), "1300000000000000000", call.body()));
        }
        return new MockResponse.Builder().code(204).build();
    }

    private DataObject gatewayBot() {
        return DataObject.empty()
                .put("url", "wss://gateway.invalid")
                .put("shards", gateway.shards())
                .put(
                        "session_start_limit",
                        DataObject.empty()
                                .put("total", 1000)
                                .put("remaining", 999)
                                .put("reset_after", 0)
                                .put("max_concurrency", gateway.shards()));
    }

    private DataObject privateChannel(Call call) {
        String recipient = call.body().getString("recipient_id");
        return DataObject.empty()
                .put("id", "9" + recipient.substring(1))
                .put("type", 1)
                .put("recipients", DataArray.empty().add(Entities.user(recipient, "Member")));
    }

    private DataArray register(DataArray wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            wanted.getObject(i)
                    .put("id", nextId())
                    .put("application_id", Entities.BOT)
                    .put("version", nextId());
        }
        commands = wanted;
        return wanted;
    }

    private MockResponse channelMessage(Call call, Matcher path) {
        String channel = path.group(1);
        String id = path.group(2);
        if (path.group(3) != null) {
            return json(201, begin(channel, id));
        }
        if (call.method().equals("POST")) {
            return json(200, post(channel, call.body()));
        }
        if (id == null) {
            return json(200, history(channel, call));
        }
        return messages(channel).stream()
                .filter(message -> message.getString("id").equals(id))
                .findFirst()
                .map(message -> json(200, existing(call, channel, message)))
                .orElseGet(() -> json(404, error(10008)));
    }

    private DataObject existing(Call call, String channel, DataObject message) {
        String id = message.getString("id");
        if (call.method().equals("DELETE")) {
            messages(channel).remove(message);
        }
        if (call.method().equals("PATCH")) {
            messages(channel).set(messages(channel).indexOf(message), Entities.message(id, channel, call.body()));
        }
        return message;
    }

    private DataObject begin(String channel, String message) {
        DataObject thread = Entities.thread(message, channel, guildOf(channel), false);
        threads.put(message, thread);
        messages(channel).stream()
                .filter(parent -> parent.getString("id").equals(message))
                .forEach(parent -> parent.put("thread", thread));
        return thread;
    }

    private static String guildOf(String channel) {
        return "2" + channel.substring(1);
    }

    private DataObject post(String channel, DataObject request) {
        String nonce = channel + "/" + request.getString("nonce");
        return byNonce.computeIfAbsent(nonce, first -> {
            DataObject message = Entities.message(nextId(), channel, request);
            messages(channel).add(message);
            return message;
        });
    }

    /** Minutes later: a repeat is no longer recognised. */
    public void forgetNonces() {
        byNonce.clear();
    }

    /** A moderator takes a message away; its nonce is still known. */
    public void deletes(String channel, DataObject message) {
        messages(channel).removeIf(present -> present.getString("id").equals(message.getString("id")));
    }

    /** Members write so many messages. */
    public void chat(String channel, int count) {
        for (int i = 0; i < count; i++) {
            DataObject said = Entities.message(nextId(), channel, DataObject.empty());
            messages(channel).add(said.put("author", Entities.user("1000000000000000009", "Chatty")));
        }
    }

    /** The latest, or the first ones after an id; newest first in both cases. */
    private DataArray history(String channel, Call call) {
        long after = call.number("after").orElse(-1L);
        int limit = Math.min(100, call.number("limit").orElse(50L).intValue());
        List<DataObject> page = new ArrayList<>(messages(channel));
        page.removeIf(message -> message.getUnsignedLong("id") <= after);
        int from = after < 0 ? Math.max(0, page.size() - limit) : 0;
        page = page.subList(from, Math.min(page.size(), from + limit));
        java.util.Collections.reverse(page);
        return DataArray.fromCollection(page);
    }

    private static String lastId(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
