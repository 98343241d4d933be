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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Posts to Slack. A message carries its key as metadata, so that it is found again when the answer to its post was lost. */
final class SlackMessenger implements Messenger {
    /** A direct message with the same key within this time is the same one; later it is news. */
    private static final Duration REPEATED = Duration.ofHours(1);

    private final WebApi api;
    private final Sender sender;
    private final Set<String> missingScopes;
    private final InstantSource clock;
    private final OwnMessages own;
    private final BooleanSupplier receiving;
    /** Replies known to stand under a parent, by key: one look-up serves all replies of a reveal. */
    private final Cache<MessageRef, Map<String, String>> threads = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    /** @param receiving whether what members do arrives */
    SlackMessenger(
            WebApi api, Sender sender, Set<String> missingScopes, InstantSource clock, BooleanSupplier receiving) {
        this.api = api;
        this.sender = sender;
        this.missingScopes = missingScopes;
        this.clock = clock;
        this.own = new OwnMessages(api);
        this.receiving = receiving;
    }

    @Override
    public MessageRef post(ChannelRef channel, View view, String key) {
        return delivered(() -> new MessageRef(channel, send(channel.id(), Optional.empty(), view, key)));
    }

    @Override
    public Optional<MessageRef> find(ChannelRef channel, String key, Instant since) {
        return delivered(() -> own.find(channel.id(), key, since)).map(ts -> new MessageRef(channel, ts));
    }

    @Override
    public MessageRef reply(MessageRef parent, View view, String key) {
        return delivered(() -> {
            Map<String, String> known =
                    threads.get(parent, thread -> own.thread(thread.channel().id(), thread.id()));
            try {
                return new MessageRef(
                        parent.channel(),
                        known.computeIfAbsent(
                                key, unknown -> send(parent.channel().id(), Optional.of(parent.id()), view, key)));
            } catch (SlackError failed) {
                threads.invalidate(parent);
                throw failed;
            }
        });
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
        delivered(() ->
                repeated(member.userId(), key).orElseGet(() -> send(member.userId(), Optional.empty(), view, key)));
    }

    @Override
    public Optional<Problem> check(ChannelRef channel) {
        return delivered(() -> checked(channel.id()));
    }

    private Optional<Problem> checked(String channel) {
        JsonObject found = api.ask("conversations.info", "channel", channel);
        if (Json.flag(found, "channel.is_archived")) {
            return Optional.of(new Problem(Problem.Kind.ARCHIVED, ""));
        }
        if (Json.text(found, "channel.is_member").equals(Optional.of("false"))) {
            return Optional.of(new Problem(Problem.Kind.ABSENT, ""));
        }
        api.ask("conversations.history", "channel", channel, "limit", 1);
        return Stream.of("chat:write", "files:write")
                .filter(missingScopes::contains)
                .findFirst()
                .map(scope -> new Problem(Problem.Kind.SCOPE, scope));
    }

    @Override
    public boolean restricted(ChannelRef channel) {
        return delivered(() -> Json.flag(api.ask("conversations.info", "channel", channel.id()), "channel.is_private"));
    }

    @Override
    public boolean connected() {
        return receiving.getAsBoolean();
    }

    private String send(String channel, Optional<String> thread, View view, String key) {
        return sender.post(channel, thread, view, Optional.of(key));
    }

    /** Where Slack does not let the bot look, a message twice is better than none. */
    private Optional<String> repeated(String user, String key) {
        try {
            JsonObject opened = api.ask("conversations.open", "users", user);
            String channel = Json.text(opened, "channel.id").orElse(user);
            return own.after(channel, key, clock.instant().minus(REPEATED));
        } catch (SlackError refused) {
            if (refused.passing()) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** @throws DeliveryException for whatever Slack refuses */
    static <R extends @Nullable Object> R delivered(Supplier<R> work) {
        try {
            return work.get();
        } catch (SlackError failed) {
            throw failed.delivery();
        }
    }
}
