package dev.interviewquiz.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** One workspace with its members, messages, views and files, as the Web API tells of them. Thread-safe. */
final class FakeWorkspace {
    private final Map<String, JsonObject> users = new ConcurrentHashMap<>();
    private final List<Stored> messages = new CopyOnWriteArrayList<>();
    private final Set<String> externalViews = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();

    record Stored(String channel, String ts, String thread, String metadata, String text) {}

    void user(String id, String name, String locale, boolean admin) {
        JsonObject profile = Json.object("display_name", name, "real_name", name + " Real");
        JsonObject user = Json.object("id", id, "name", id, "locale", locale, "tz", "Asia/Shanghai");
        user.addProperty("is_admin", admin);
        user.add("profile", profile);
        users.put(id, user);
    }

    List<Stored> messages() {
        return messages;
    }

    /** Somebody else's message, or one of a process before. */
    void holds(Stored message) {
        messages.add(message);
    }

    String next(String prefix) {
        return prefix + count.incrementAndGet();
    }

    /** An acknowledgement that shows a view makes its external id known, as in Slack. */
    void remember(JsonElement acknowledged) {
        if (acknowledged.isJsonObject() && acknowledged.getAsJsonObject().has("view")) {
            JsonElement id =
                    acknowledged.getAsJsonObject().getAsJsonObject("view").get("external_id");
            if (id != null) {
                externalViews.add(id.getAsString());
            }
        }
    }

    /** What Slack answers, and does. */
    JsonObject answer(Calls.Call call) {
        return switch (call.method()) {
            case "users.info" -> user(call.argument("user"));
            case "chat.postMessage" -> stored(call);
            case "chat.update" -> fine("ts", call.argument("ts"));
            case "chat.delete" -> deleted(call);
            case "conversations.history" -> history(call);
            case "conversations.replies" -> replies(call);
            case "conversations.open" -> fine("channel", Json.object("id", "D" + call.argument("users")));
            case "conversations.info" ->
                fine("channel", Json.object("id", call.argument("channel"), "is_member", true));
            case "files.completeUploadExternal" -> fine("files", call.json("files"));
            case "views.update" -> updated(call.argument("external_id"));
            default -> Json.object("ok", true);
        };
    }

    private static JsonObject fine(String name, Object value) {
        return Json.object("ok", true, name, value);
    }

    private JsonObject updated(String external) {
        return external.isEmpty() || externalViews.contains(external)
                ? Json.object("ok", true)
                : Json.object("ok", false, "error", "not_found");
    }

    private JsonObject user(String id) {
        JsonObject user = users.get(id);
        return user == null ? Json.object("ok", false, "error", "user_not_found") : fine("user", user);
    }

    /** A message to a user stands in his direct messages. */
    private JsonObject stored(Calls.Call call) {
        String to = call.argument("channel");
        String channel = to.startsWith("U") ? "D" + to : to;
        String ts = "%d.%06d".formatted(InstantSource.system().instant().getEpochSecond(), count.incrementAndGet());
        messages.add(
                new Stored(channel, ts, call.argument("thread_ts"), call.argument("metadata"), call.argument("text")));
        return Json.object("ok", true, "channel", channel, "ts", ts);
    }

    private JsonObject deleted(Calls.Call call) {
        boolean there = messages.removeIf(message -> message.channel().equals(call.argument("channel"))
                && message.ts().equals(call.argument("ts")));
        return there ? fine("ts", call.argument("ts")) : Json.object("ok", false, "error", "message_not_found");
    }

    /** Newest first; from a time on, and up to none, the pages begin with the oldest, each of them still newest first. */
    private JsonObject history(Calls.Call call) {
        boolean forward = !call.argument("oldest").isEmpty();
        Comparator<Stored> oldestFirst = Comparator.comparing(FakeWorkspace::time);
        List<Stored> here = messages.stream()
                .filter(message -> message.channel().equals(call.argument("channel"))
                        && message.thread().isEmpty())
                .filter(message -> !forward || time(message).compareTo(new BigDecimal(call.argument("oldest"))) > 0)
                .sorted(forward ? oldestFirst : oldestFirst.reversed())
                .toList();
        return listed(call, here, forward);
    }

    /** Oldest first, and the oldest is the parent. */
    private JsonObject replies(Calls.Call call) {
        String parent = call.argument("ts");
        List<Stored> here = messages.stream()
                .filter(message -> message.channel().equals(call.argument("channel"))
                        && List.of(message.thread(), message.ts()).contains(parent))
                .toList();
        return listed(call, here, false);
    }

    private static BigDecimal time(Stored message) {
        return new BigDecimal(message.ts());
    }

    /** A page of these; the cursor is the last message that was listed. */
    private static JsonObject listed(Calls.Call call, List<Stored> all, boolean turned) {
        int limit = call.argument("limit").isEmpty() ? 100 : Integer.parseInt(call.argument("limit"));
        List<String> ids = all.stream().map(Stored::ts).toList();
        int from = ids.indexOf(call.argument("cursor")) + 1;
        int to = Math.min(all.size(), from + limit);
        List<Stored> page = new ArrayList<>(all.subList(from, to));
        if (turned) {
            Collections.reverse(page);
        }
        boolean metadata = call.arguments().containsKey("include_all_metadata");
        JsonObject list = fine(
                "messages",
                Json.array(page.stream().map(one -> told(one, metadata)).toList()));
        list.addProperty("has_more", to < all.size());
        if (to < all.size()) {
            list.add("response_metadata", Json.object("next_cursor", ids.get(to - 1)));
        }
        return list;
    }

    private static JsonObject told(Stored message, boolean metadata) {
        JsonObject json = Json.object("type", "message", "ts", message.ts(), "text", message.text());
        if (metadata && !message.metadata().isEmpty()) {
            json.add("metadata", JsonParser.parseString(message.metadata()));
        }
        return json;
    }
}
