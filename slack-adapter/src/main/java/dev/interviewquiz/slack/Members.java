package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.interviewquiz.core.platform.Interaction;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes interactions with what Slack's payloads lack: name, locale, zone, the right to administer. Blocks on the Web
 * API for a moment when what it knows is older than five minutes; thread-safe. Where Slack does not say, what was known
 * before still holds, but for the right, and Slack is asked again half a minute later.
 */
final class Members {
    private static final Logger LOG = LoggerFactory.getLogger(Members.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration UNANSWERED = Duration.ofSeconds(30);
    /** A form has three seconds to open, and this comes before. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final WebApi api;
    private final Ticker ticker;
    private final Cache<String, Profile> profiles;

    /**
     * @param user as Slack tells of him, or told last
     * @param asked when, by the ticker
     */
    private record Profile(JsonObject user, boolean told, long asked) {
        boolean good(long now) {
            return now - asked < (told ? FRESH : UNANSWERED).toNanos();
        }
    }

    Members(WebApi api, Ticker ticker) {
        this.api = api.within(PATIENCE);
        this.ticker = ticker;
        this.profiles = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(KEPT)
                .ticker(ticker)
                .build();
    }

    /** The interaction made whole, as far as Slack says. */
    Interaction complete(Interaction partial) {
        String id = partial.member().userId();
        Profile profile = profile(id);
        JsonObject user = profile.user();
        return new Interaction(
                partial.member(),
                partial.channel(),
                Json.text(user, "profile.display_name", "profile.real_name", "real_name", "name")
                        .orElse(partial.displayName()),
                Json.text(user, "locale").map(Locale::forLanguageTag).filter(Members::known),
                Set.of(),
                profile.told() && administers(user, partial.member().workspace().id()),
                profile.told(),
                Json.text(user, "tz").flatMap(Members::zone),
                partial.trigger());
    }

    private Profile profile(String id) {
        Optional<Profile> known = Optional.ofNullable(profiles.getIfPresent(id));
        return known.filter(profile -> profile.good(ticker.read())).orElseGet(() -> {
            Profile asked = asked(id, known);
            profiles.put(id, asked);
            return asked;
        });
    }

    private Profile asked(String id, Optional<Profile> before) {
        long now = ticker.read();
        try {
            JsonObject answer = api.ask("users.info", "user", id, "include_locale", true);
            return new Profile(Json.child(answer, "user"), true, now);
        } catch (SlackError unknown) {
            LOG.warn("A member's name and language are not known: {}", unknown.getMessage());
            return new Profile(before.map(Profile::user).orElseGet(JsonObject::new), false, now);
        }
    }

    /** In a shared channel an administrator of another organisation administers nothing here. */
    private static boolean administers(JsonObject user, String workspace) {
        boolean ours = Json.text(user, "team_id").map(workspace::equals).orElse(true)
                || Json.list(user, "enterprise_user.teams").anyMatch(new JsonPrimitive(workspace)::equals);
        return ours && Json.flag(user, "is_admin", "is_owner", "is_primary_owner") && !Json.flag(user, "is_stranger");
    }

    private static boolean known(Locale locale) {
        return !locale.getLanguage().isEmpty();
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
