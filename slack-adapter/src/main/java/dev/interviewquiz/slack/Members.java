package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.User;
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
            User user = api.ask(
                            "users.info",
                            methods -> methods.usersInfo(
                                    request -> request.user(id).includeLocale(true)))
                    .getUser();
            Profile profile = profile(user);
            profiles.put(id, profile);
            return profile;
        } catch (SlackError unknown) {
            LOG.warn("A member's name and language are not known: {}", unknown.getMessage());
            return null;
        }
    }

    private Profile profile(User user) {
        Optional<String> name = firstWritten(
                user.getProfile() == null ? null : user.getProfile().getDisplayName(),
                user.getProfile() == null ? null : user.getProfile().getRealName(),
                user.getRealName(),
                user.getName());
        Optional<Locale> locale = Optional.ofNullable(user.getLocale())
                .map(Locale::forLanguageTag)
                .filter(found -> !found.getLanguage().isEmpty());
        boolean administers = user.isAdmin() || user.isOwner() || user.isPrimaryOwner();
        return new Profile(name, locale, zone(user.getTz()), administers, clock.instant());
    }

    private static Optional<String> firstWritten(@Nullable String... names) {
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(name));
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
