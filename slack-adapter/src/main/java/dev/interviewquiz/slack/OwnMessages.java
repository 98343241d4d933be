package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Finds the bot's own messages by the key in their metadata. Blocking, thread-safe; every method throws {@link SlackError}.
 * Slack lets an app that is distributed outside its Marketplace list 15 messages a minute: a look-up that it puts off is gone
 * on with where it stood when the same is looked for again, or it would never come past its first page.
 */
final class OwnMessages {
    private static final String HISTORY = "conversations.history";
    private static final int PAGE = 15;
    private static final int IN_THREAD = 150;
    private static final int PAGES = 20;
    /** How far Slack's clock and ours may be apart. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final WebApi api;
    /** How far the look-ups that were put off have come, by what they ask for. */
    private final Cache<JsonObject, Read> begun = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /** Since when the look-ups that were put off look: each further attempt comes later. */
    private final Cache<Sought, Instant> since = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private record Sought(String channel, String key) {}

    /**
     * What has been read so far.
     *
     * @param found the {@code ts} of messages by their keys
     * @param cursor where the next page begins; empty on the first one, and after the last
     */
    private record Read(Map<String, String> found, Optional<String> cursor, int pages) {
        static Read nothing() {
            return new Read(new ConcurrentHashMap<>(), Optional.empty(), 0);
        }

        boolean done() {
            return pages == PAGES || (pages > 0 && cursor.isEmpty());
        }

        Read and(JsonObject page) {
            Map<String, String> all = new ConcurrentHashMap<>(byKey(page));
            all.putAll(found);
            return new Read(all, next(page), pages + 1);
        }
    }

    OwnMessages(WebApi api) {
        this.api = api;
    }

    /** Among the latest of a channel, then among the first ones after it can have been sent. */
    Optional<String> find(String channel, String key, Instant since) {
        long oldest = Math.max(0, since.minus(SKEW).getEpochSecond());
        JsonObject further = Json.object("channel", channel, "limit", PAGE, "oldest", oldest);
        if (begun.getIfPresent(further) == null) {
            JsonObject latest = asked(HISTORY, Json.object("channel", channel, "limit", PAGE));
            Optional<String> found = Optional.ofNullable(byKey(latest).get(key));
            if (found.isPresent() || next(latest).isEmpty() || reaches(latest, oldest)) {
                return found;
            }
            begun.put(further, Read.nothing());
        }
        return key(further, key);
    }

    /** Among those sent after a time. */
    Optional<String> after(String channel, String key, Instant time) {
        Sought sought = new Sought(channel, key);
        long oldest = since.get(sought, unknown -> time).getEpochSecond();
        Optional<String> found = key(Json.object("channel", channel, "limit", PAGE, "oldest", oldest), key);
        since.invalidate(sought);
        return found;
    }

    /** All of a thread by their keys, without the parent, which Slack lists too. Can be added to. */
    Map<String, String> thread(String channel, String parent) {
        JsonObject which = Json.object("channel", channel, "ts", parent, "limit", IN_THREAD);
        Map<String, String> found = read("conversations.replies", which, unused -> false);
        found.values().remove(parent);
        return found;
    }

    private Optional<String> key(JsonObject which, String key) {
        return Optional.ofNullable(
                read(HISTORY, which, found -> found.containsKey(key)).get(key));
    }

    private Map<String, String> read(String method, JsonObject which, Predicate<Map<String, String>> enough) {
        Read read = begun.get(which, unknown -> Read.nothing());
        while (!read.done() && !enough.test(read.found())) {
            read = read.and(page(method, which, read.cursor()));
            begun.put(which, read);
        }
        begun.invalidate(which);
        return read.found();
    }

    private JsonObject page(String method, JsonObject which, Optional<String> cursor) {
        JsonObject page = which.deepCopy();
        cursor.ifPresent(at -> page.addProperty("cursor", at));
        try {
            return asked(method, page);
        } catch (SlackError refused) {
            if (!refused.passing()) {
                begun.invalidate(which);
            }
            throw refused;
        }
    }

    private JsonObject asked(String method, JsonObject which) {
        which.addProperty("include_all_metadata", true);
        return api.ask(method, which);
    }

    private static Optional<String> next(JsonObject page) {
        return Json.text(page, "response_metadata.next_cursor");
    }

    private static boolean reaches(JsonObject page, long oldest) {
        return Json.objects(page, "messages")
                .flatMap(message -> Json.text(message, "ts").stream())
                .anyMatch(ts -> Double.parseDouble(ts) <= oldest);
    }

    private static Map<String, String> byKey(JsonObject page) {
        Map<String, String> found = new ConcurrentHashMap<>();
        Json.objects(page, "messages")
                .filter(message -> Json.text(message, "metadata.event_type").equals(Optional.of(Sender.METADATA)))
                .forEach(message -> Json.text(message, "metadata.event_payload.key")
                        .ifPresent(key ->
                                found.putIfAbsent(key, Json.text(message, "ts").orElse(""))));
        return found;
    }
}
