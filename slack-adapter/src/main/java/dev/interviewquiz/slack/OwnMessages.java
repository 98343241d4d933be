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
    /** How far the look-ups that were put off have come, and since when they look: each further attempt comes later. */
    private final Cache<Sought, Read> begun = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /** @param what a key, or the parent of a thread */
    private record Sought(String channel, String what) {}

    /**
     * What has been read so far.
     *
     * @param which messages are asked for
     * @param found the {@code ts} of messages by their keys
     * @param cursor where the next page begins; empty on the first one, and after the last
     */
    private record Read(JsonObject which, Map<String, String> found, Optional<String> cursor, int pages) {
        static Read of(JsonObject which) {
            return new Read(which, new ConcurrentHashMap<>(), Optional.empty(), 0);
        }

        boolean done() {
            return pages == PAGES || (pages > 0 && cursor.isEmpty());
        }

        Read and(JsonObject page) {
            Map<String, String> all = byKey(page);
            all.putAll(found);
            return new Read(which, all, next(page), pages + 1);
        }
    }

    OwnMessages(WebApi api) {
        this.api = api;
    }

    /** Among the latest of a channel, then among the first ones after it can have been sent. */
    Optional<String> find(String channel, String key, Instant since) {
        Instant from = since.minus(SKEW);
        if (begun.getIfPresent(new Sought(channel, key)) == null) {
            JsonObject latest = asked(HISTORY, Json.object("channel", channel, "limit", PAGE));
            Optional<String> found = Optional.ofNullable(byKey(latest).get(key));
            if (found.isPresent() || next(latest).isEmpty() || reaches(latest, from.getEpochSecond())) {
                return found;
            }
        }
        return after(channel, key, from);
    }

    /** Among those sent after a time. */
    Optional<String> after(String channel, String key, Instant time) {
        JsonObject which = Json.object("channel", channel, "limit", PAGE, "oldest", Math.max(0, time.getEpochSecond()));
        Map<String, String> found = read(HISTORY, new Sought(channel, key), which, so -> so.containsKey(key));
        return Optional.ofNullable(found.get(key));
    }

    /** All of a thread by their keys, without the parent, which Slack lists too. Can be added to. */
    Map<String, String> thread(String channel, String parent) {
        JsonObject which = Json.object("channel", channel, "ts", parent, "limit", IN_THREAD);
        Map<String, String> found = read("conversations.replies", new Sought(channel, parent), which, unused -> false);
        found.values().remove(parent);
        return found;
    }

    private Map<String, String> read(
            String method, Sought sought, JsonObject which, Predicate<Map<String, String>> enough) {
        Read read = begun.get(sought, unknown -> Read.of(which));
        while (!read.done() && !enough.test(read.found())) {
            read = read.and(page(method, sought, read));
            begun.put(sought, read);
        }
        begun.invalidate(sought);
        return read.found();
    }

    private JsonObject page(String method, Sought sought, Read read) {
        JsonObject page = read.which().deepCopy();
        read.cursor().ifPresent(at -> page.addProperty("cursor", at));
        try {
            return asked(method, page);
        } catch (SlackError refused) {
            if (!refused.passing()) {
                begun.invalidate(sought);
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
