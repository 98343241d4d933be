package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Trigger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes interactions with what Slack's payloads lack: name, locale, zone, the right to administer. Blocks on the Web
 * API when the cache does not know; thread-safe. What is kept is good for an hour, the right to administer for five
 * minutes: whoever had it, or types a command that needs it, is looked up again after that.
 */
final class Members {
    private static final Logger LOG = LoggerFactory.getLogger(Members.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration RIGHT_KEPT = Duration.ofMinutes(5);

    private final WebApi api;
    private final Set<String> administrative;
    private final InstantSource clock;
    private final Cache<String, Profile> profiles;

    private record Profile(
            Optional<String> name,
            Optional<Locale> locale,
            Optional<ZoneId> zone,
            boolean administers,
            Instant since) {}

    Members(WebApi api, List<CommandSpec> commands, InstantSource clock) {
        this.api = api;
        this.administrative = commands.stream()
                .filter(CommandSpec::administrative)
                .map(CommandSpec::name)
                .collect(Collectors.toSet());
        this.clock = clock;
        this.profiles = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(KEPT)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    /** The interaction made whole, or as it is when Slack does not say: then nobody administers. */
    Interaction complete(Interaction partial) {
        String user = partial.member().userId();
        Profile known = profiles.getIfPresent(user);
        if (known == null || (aged(known) && rightMatters(known, partial.trigger()))) {
            known = fetched(user);
        }
        return known == null ? partial : with(partial, known);
    }

    private boolean aged(Profile profile) {
        return profile.since().plus(RIGHT_KEPT).isBefore(clock.instant());
    }

    private boolean rightMatters(Profile profile, Trigger trigger) {
        return profile.administers()
                || (trigger instanceof Trigger.Typed typed && administrative.contains(typed.command()));
    }

    private @Nullable Profile fetched(String id) {
        try {
            JsonObject answer = api.ask("users.info", "user", id, "include_locale", true);
            Profile profile = profile(answer.getAsJsonObject("user"));
            profiles.put(id, profile);
            return profile;
        } catch (SlackError unknown) {
            LOG.warn("A member's name and language are not known: {}", unknown.getMessage());
            return null;
        }
    }

    private Profile profile(JsonObject user) {
        Optional<String> name = Json.text(user, "profile", "display_name")
                .or(() -> Json.text(user, "profile", "real_name"))
                .or(() -> Json.text(user, "real_name"))
                .or(() -> Json.text(user, "name"));
        Optional<Locale> locale = Json.text(user, "locale")
                .map(Locale::forLanguageTag)
                .filter(found -> !found.getLanguage().isEmpty());
        boolean administers =
                Stream.of("is_admin", "is_owner", "is_primary_owner").anyMatch(right -> Json.flag(user, right));
        return new Profile(name, locale, Json.text(user, "tz").flatMap(Members::zone), administers, clock.instant());
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Interaction with(Interaction partial, Profile profile) {
        return new Interaction(
                partial.member(),
                partial.channel(),
                profile.name().orElse(partial.displayName()),
                profile.locale(),
                Set.of(),
                profile.administers(),
                profile.zone(),
                partial.trigger());
    }
}
