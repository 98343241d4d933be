package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
    private final InstantSource clock;
    private final Cache<String, Profile> profiles;

    private record Profile(
            Optional<String> name,
            Optional<Locale> locale,
            Optional<ZoneId> zone,
            Optional<Boolean> administers,
            Instant goodUntil) {
        static final Profile UNKNOWN =
                new Profile(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Instant.EPOCH);
    }

    Members(WebApi api, InstantSource clock) {
        this.api = api.within(PATIENCE);
        this.clock = clock;
        this.profiles = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(KEPT)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    /** The interaction made whole, as far as Slack says. */
    Interaction complete(Interaction partial) {
        String id = partial.member().userId();
        Profile profile = Optional.ofNullable(profiles.getIfPresent(id)).orElse(Profile.UNKNOWN);
        if (!clock.instant().isBefore(profile.goodUntil())) {
            profile = asked(partial.member(), profile);
            profiles.put(id, profile);
        }
        return new Interaction(
                partial.member(),
                partial.channel(),
                profile.name().orElse(partial.displayName()),
                profile.locale(),
                Set.of(),
                profile.administers().orElse(false),
                profile.administers().isPresent(),
                profile.zone(),
                partial.trigger());
    }

    private Profile asked(MemberRef member, Profile before) {
        try {
            JsonObject answer = api.ask("users.info", "user", member.userId(), "include_locale", true);
            return profile(Json.child(answer, "user"), member);
        } catch (SlackError unknown) {
            LOG.warn("A member's name and language are not known: {}", unknown.getMessage());
            Instant soon = clock.instant().plus(UNANSWERED);
            return new Profile(before.name(), before.locale(), before.zone(), Optional.empty(), soon);
        }
    }

    private Profile profile(JsonObject user, MemberRef member) {
        Optional<Locale> locale = Json.text(user, "locale")
                .map(Locale::forLanguageTag)
                .filter(found -> !found.getLanguage().isEmpty());
        boolean administers = Json.flag(user, "is_admin", "is_owner", "is_primary_owner") && !foreign(user, member);
        return new Profile(
                Json.text(user, "profile.display_name", "profile.real_name", "real_name", "name"),
                locale,
                Json.text(user, "tz").flatMap(Members::zone),
                Optional.of(administers),
                clock.instant().plus(FRESH));
    }

    /** In a shared channel an administrator of another organisation administers nothing here. */
    private static boolean foreign(JsonObject user, MemberRef member) {
        String here = member.workspace().id();
        boolean ours = Json.text(user, "team_id").map(here::equals).orElse(true)
                || Json.list(user, "enterprise_user.teams").anyMatch(new JsonPrimitive(here)::equals);
        return !ours || Json.flag(user, "is_stranger");
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
