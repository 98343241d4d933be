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
    private static final String METADATA = "include_all_metadata";
    private static final String CURSOR = "cursor";
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
     * @param next which messages are asked for, from where the next page begins
     * @param found the {@code ts} of messages by their keys
     */
    private record Read(JsonObject next, Map<String, String> found, int pages) {
        boolean done() {
            return pages == PAGES || (pages > 0 && !next.has(CURSOR));
        }

        Read and(JsonObject page) {
            JsonObject further = next.deepCopy();
            further.remove(CURSOR);
            cursor(page).ifPresent(at -> further.addProperty(CURSOR, at));
            Map<String, String> all = byKey(page);
            all.putAll(found);
            return new Read(further, all, pages + 1);
        }
    }

    OwnMessages(WebApi api) {
        this.api = api;
    }

    /** Among the latest of a channel, then among the first ones after it can have been sent. */
    Optional<String> find(String channel, String key, Instant since) {
        Instant from = since.minus(SKEW);
        if (begun.getIfPresent(new Sought(channel, key)) == null) {
            JsonObject latest = api.ask(HISTORY, "channel", channel, "limit", PAGE, METADATA, true);
            Optional<String> found = Optional.ofNullable(byKey(latest).get(key));
            if (found.isPresent() || cursor(latest).isEmpty() || reaches(latest, from.getEpochSecond())) {
                return found;
            }
        }
        return after(channel, key, from);
    }

    /** Among those sent after a time. */
    Optional<String> after(String channel, String key, Instant time) {
        JsonObject which = Json.object("channel", channel, "limit", PAGE, METADATA, true);
        which.addProperty("oldest", Math.max(0, time.getEpochSecond()));
        Map<String, String> found = read(HISTORY, new Sought(channel, key), which, so -> so.containsKey(key));
        return Optional.ofNullable(found.get(key));
    }

    /** All of a thread by their keys, without the parent, which Slack lists too. Can be added to. */
    Map<String, String> thread(String channel, String parent) {
        JsonObject which = Json.object("channel", channel, "ts", parent, "limit", IN_THREAD, METADATA, true);
        Map<String, String> found = read("conversations.replies", new Sought(channel, parent), which, unused -> false);
        found.values().remove(parent);
        return found;
    }

    private Map<String, String> read(
            String method, Sought sought, JsonObject which, Predicate<Map<String, String>> enough) {
        Read read = begun.get(sought, unknown -> new Read(which, new ConcurrentHashMap<>(), 0));
        try {
            while (!read.done() && !enough.test(read.found())) {
                read = read.and(api.ask(method, read.next()));
                begun.put(sought, read);
            }
        } catch (SlackError refused) {
            if (!refused.passing()) {
                begun.invalidate(sought);
            }
            throw refused;
        }
        begun.invalidate(sought);
        return read.found();
    }

    private static Optional<String> cursor(JsonObject page) {
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
