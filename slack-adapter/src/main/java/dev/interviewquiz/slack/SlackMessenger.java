package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.Message;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Posts to Slack. A message carries its key as metadata, so that it is found again when the answer to its post was lost. */
final class SlackMessenger implements Messenger {
    private static final int LATEST = 15;
    private static final Set<String> NO_HOME = Set.of("not_enabled", "home_tab_disabled");

    private final WebApi api;
    private final Sender sender;
    private final Set<String> missingScopes;
    /** Replies known to stand under a parent: one look-up serves all replies of a reveal. */
    private final Cache<MessageRef, ConcurrentHashMap<String, MessageRef>> threads = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    SlackMessenger(WebApi api, Sender sender, Set<String> missingScopes) {
        this.api = api;
        this.sender = sender;
        this.missingScopes = missingScopes;
    }

    @Override
    public MessageRef post(ChannelRef channel, View view, String key) {
        return delivered(() -> ref(channel, sender.post(channel.id(), Optional.empty(), view, Optional.of(key))));
    }

    @Override
    public Optional<MessageRef> find(ChannelRef channel, String key) {
        List<Message> latest = delivered(() -> api.ask(
                        "conversations.history",
                        methods -> methods.conversationsHistory(request ->
                                request.channel(channel.id()).limit(LATEST).includeAllMetadata(true)))
                .getMessages());
        return latest.stream()
                .filter(message -> Sender.bears(message, key))
                .findFirst()
                .map(message -> new MessageRef(channel, message.getTs()));
    }

    @Override
    public MessageRef reply(MessageRef parent, View view, String key) {
        return delivered(() -> {
            ConcurrentHashMap<String, MessageRef> known = thread(parent);
            MessageRef sent = known.get(key);
            return sent == null ? reply(parent, view, key, known) : sent;
        });
    }

    private MessageRef reply(MessageRef parent, View view, String key, ConcurrentHashMap<String, MessageRef> known) {
        try {
            MessageRef sent = ref(
                    parent.channel(),
                    sender.post(parent.channel().id(), Optional.of(parent.id()), view, Optional.of(key)));
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
        delivered(() -> sender.post(member.userId(), Optional.empty(), view, Optional.of(key)));
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
            return checked(channel);
        } catch (SlackError refused) {
            if (refused.code().equals("missing_scope")) {
                return Optional.of(new Problem(Problem.Kind.CANNOT_READ, refused.needed()));
            }
            DeliveryException problem = refused.delivery();
            return switch (problem.kind()) {
                case GONE -> Optional.of(new Problem(Problem.Kind.CHANNEL_GONE, refused.code()));
                case FORBIDDEN -> Optional.of(new Problem(Problem.Kind.CANNOT_READ, refused.code()));
                default -> throw problem;
            };
        }
    }

    private Optional<Problem> checked(ChannelRef channel) {
        Conversation conversation = api.ask(
                        "conversations.info",
                        methods -> methods.conversationsInfo(request -> request.channel(channel.id())))
                .getChannel();
        if (conversation.isArchived()) {
            return Optional.of(new Problem(Problem.Kind.CHANNEL_GONE, "is_archived"));
        }
        if (!conversation.isMember()) {
            return Optional.of(new Problem(Problem.Kind.CANNOT_POST, "not_in_channel"));
        }
        api.ask(
                "conversations.history",
                methods -> methods.conversationsHistory(
                        request -> request.channel(channel.id()).limit(1)));
        if (missingScopes.contains("chat:write")) {
            return Optional.of(new Problem(Problem.Kind.CANNOT_POST, "chat:write"));
        }
        return missingScopes.contains("files:write")
                ? Optional.of(new Problem(Problem.Kind.CANNOT_ATTACH, "files:write"))
                : Optional.empty();
    }

    private ConcurrentHashMap<String, MessageRef> thread(MessageRef parent) {
        ConcurrentHashMap<String, MessageRef> known = threads.getIfPresent(parent);
        if (known != null) {
            return known;
        }
        ConcurrentHashMap<String, MessageRef> found = new ConcurrentHashMap<>();
        List<Message> replies = api.ask(
                        "conversations.replies",
                        methods -> methods.conversationsReplies(
                                request -> request.channel(parent.channel().id())
                                        .ts(parent.id())
                                        .limit(LATEST * 10)
                                        .includeAllMetadata(true)))
                .getMessages();
        replies.forEach(message ->
                key(message).ifPresent(key -> found.put(key, new MessageRef(parent.channel(), message.getTs()))));
        threads.put(parent, found);
        return found;
    }

    private static Optional<String> key(Message message) {
        return Optional.ofNullable(message.getMetadata())
                .filter(metadata -> Sender.METADATA.equals(metadata.getEventType()))
                .map(Message.Metadata::getEventPayload)
                .map(payload -> payload.get("key"))
                .map(Object::toString);
    }

    private static MessageRef ref(ChannelRef channel, ChatPostMessageResponse sent) {
        return new MessageRef(channel, sent.getTs());
    }

    private static <R extends @Nullable Object> R delivered(Supplier<R> work) {
        try {
            return work.get();
        } catch (SlackError failed) {
            throw failed.delivery();
        }
    }
}
