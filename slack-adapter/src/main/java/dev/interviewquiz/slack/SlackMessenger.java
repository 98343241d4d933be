package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.View;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Posts to Slack. A message carries its key as metadata, so that it is found again when the answer to its post was lost. */
final class SlackMessenger implements Messenger {
    private static final int LATEST = 15;
    private static final int IN_THREAD = 150;
    /** A direct message with the same key within this time is the same one; later it is news. */
    private static final Duration REPEATED = Duration.ofHours(1);

    private static final Set<String> NO_HOME = Set.of("not_enabled", "home_tab_disabled");

    private final WebApi api;
    private final Sender sender;
    private final Set<String> missingScopes;
    private final InstantSource clock;
    /** Replies known to stand under a parent: one look-up serves all replies of a reveal. */
    private final Cache<MessageRef, Map<String, MessageRef>> threads = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    SlackMessenger(WebApi api, Sender sender, Set<String> missingScopes, InstantSource clock) {
        this.api = api;
        this.sender = sender;
        this.missingScopes = missingScopes;
        this.clock = clock;
    }

    @Override
    public MessageRef post(ChannelRef channel, View view, String key) {
        return delivered(
                () -> new MessageRef(channel, sender.post(channel.id(), Optional.empty(), view, Optional.of(key))));
    }

    @Override
    public Optional<MessageRef> find(ChannelRef channel, String key) {
        return delivered(() -> latest(channel.id(), key, Optional.empty())).map(ts -> new MessageRef(channel, ts));
    }

    @Override
    public MessageRef reply(MessageRef parent, View view, String key) {
        return delivered(() -> {
            Map<String, MessageRef> known = thread(parent);
            MessageRef sent = known.get(key);
            return sent == null ? reply(parent, view, key, known) : sent;
        });
    }

    private MessageRef reply(MessageRef parent, View view, String key, Map<String, MessageRef> known) {
        try {
            String ts = sender.post(parent.channel().id(), Optional.of(parent.id()), view, Optional.of(key));
            MessageRef sent = new MessageRef(parent.channel(), ts);
            known.put(key, sent);
            return sent;
        } catch (SlackError failed) {
            threads.invalidate(parent);
            throw failed;
        }
    }

    @Override
    public void update(MessageRef message, View view) {
        delivered(() -> {
            sender.update(message.channel().id(), message.id(), view);
            return message;
        });
    }

    @Override
    public void direct(MemberRef member, View view, String key) {
        delivered(() -> repeated(member.userId(), key)
                .orElseGet(() -> sender.post(member.userId(), Optional.empty(), view, Optional.of(key))));
    }

    /** Where Slack does not let the bot look, a message twice is better than none. */
    private Optional<String> repeated(String user, String key) {
        try {
            String conversation = Json.text(api.ask("conversations.open", "users", user), "channel", "id")
                    .orElse(user);
            String oldest = String.valueOf(clock.instant().minus(REPEATED).getEpochSecond());
            return latest(conversation, key, Optional.of(oldest));
        } catch (SlackError refused) {
            if (refused.passing()) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    @Override
    public void home(MemberRef member, View view) {
        delivered(() -> {
            try {
                sender.home(member.userId(), view);
            } catch (SlackError refused) {
                if (!NO_HOME.contains(refused.code())) {
                    throw refused;
                }
            }
            return member;
        });
    }

    @Override
    public Optional<Problem> check(ChannelRef channel) {
        try {
            return checked(channel.id());
        } catch (SlackError refused) {
            if (!refused.needed().isEmpty()) {
                return Optional.of(new Problem(Problem.Kind.SCOPE, refused.needed()));
            }
            DeliveryException problem = refused.delivery();
            return switch (problem.kind()) {
                case GONE -> Optional.of(new Problem(Problem.Kind.CHANNEL_GONE, refused.code()));
                case FORBIDDEN -> Optional.of(new Problem(Problem.Kind.CANNOT_READ, refused.code()));
                default -> throw problem;
            };
        }
    }

    private Optional<Problem> checked(String channel) {
        JsonObject found = api.ask("conversations.info", "channel", channel);
        if (Json.flag(found, "channel", "is_archived")) {
            return Optional.of(new Problem(Problem.Kind.ARCHIVED, ""));
        }
        if (!Json.flag(found, "channel", "is_member")) {
            return Optional.of(new Problem(Problem.Kind.ABSENT, ""));
        }
        api.ask("conversations.history", "channel", channel, "limit", 1);
        if (missingScopes.contains("chat:write")) {
            return Optional.of(new Problem(Problem.Kind.SCOPE, "chat:write"));
        }
        return missingScopes.contains("files:write")
                ? Optional.of(new Problem(Problem.Kind.SCOPE, "files:write"))
                : Optional.empty();
    }

    private Optional<String> latest(String channel, String key, Optional<String> oldest) {
        JsonObject which = Json.object("channel", channel, "limit", LATEST, "include_all_metadata", true);
        oldest.ifPresent(since -> which.addProperty("oldest", since));
        return Json.objects(api.ask("conversations.history", which), "messages")
                .filter(message -> Sender.bears(message, key))
                .findFirst()
                .flatMap(message -> Json.text(message, "ts"));
    }

    private Map<String, MessageRef> thread(MessageRef parent) {
        Map<String, MessageRef> known = threads.getIfPresent(parent);
        if (known != null) {
            return known;
        }
        Map<String, MessageRef> found = new ConcurrentHashMap<>();
        JsonObject which = Json.object(
                "channel", parent.channel().id(), "ts", parent.id(), "limit", IN_THREAD, "include_all_metadata", true);
        Json.objects(api.ask("conversations.replies", which), "messages")
                .forEach(message -> Sender.key(message)
                        .ifPresent(key -> found.put(
                                key,
                                new MessageRef(
                                        parent.channel(),
                                        Json.text(message, "ts").orElse("")))));
        threads.put(parent, found);
        return found;
    }

    private static <R extends @Nullable Object> R delivered(Supplier<R> work) {
        try {
            return work.get();
        } catch (SlackError failed) {
            throw failed.delivery();
        }
    }
}
