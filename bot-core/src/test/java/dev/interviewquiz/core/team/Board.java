package dev.interviewquiz.core.team;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A messenger that keeps all that it was given. It can lose its voice, or the answer to what it has delivered. */
final class Board implements Messenger {
    final List<Posted> posts = new ArrayList<>();
    final List<Direct> directs = new ArrayList<>();
    boolean silent;
    String muted = "";
    int attempts;
    Witness witness = Witness.NONE;
    Optional<DeliveryException> refusal = Optional.empty();
    Optional<DeliveryException> noEdits = Optional.empty();
    Optional<DeliveryException> noReplies = Optional.empty();
    Optional<DeliveryException> noDirects = Optional.empty();
    Set<String> closed = Set.of();
    Optional<Problem> problem = Optional.empty();
    Set<String> restricted = Set.of();
    Set<String> gone = Set.of();
    final Set<MessageRef> deleted = new HashSet<>();
    Optional<String> name = Optional.empty();
    boolean losesAnswers;
    boolean blind;

    /** What one member was told directly. */
    record Direct(MemberRef member, View view, String key) {}

    @Override
    public MessageRef post(ChannelRef channel, View view, String key) {
        attempts++;
        witness.view("post in " + channel.id(), view, true);
        present(channel);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        if (silent || channel.id().equals(muted)) {
            throw DeliveryException.retry(Optional.empty(), "no connection", new IllegalStateException("silent"));
        }
        MessageRef message = new MessageRef(channel, "m" + posts.size());
        posts.add(new Posted(message, key, view));
        if (losesAnswers) {
            throw DeliveryException.retry(Optional.empty(), "timed out", new IllegalStateException("lost"));
        }
        return message;
    }

    @Override
    public Optional<MessageRef> find(ChannelRef channel, String key, Instant since) {
        present(channel);
        if (blind) {
            throw DeliveryException.of(
                    DeliveryException.Kind.FORBIDDEN,
                    "",
                    "history is not to be read",
                    new IllegalStateException("blind"));
        }
        return posts.stream()
                .filter(post -> post.channel().equals(channel) && post.key().equals(key))
                .map(Posted::message)
                .findFirst();
    }

    @Override
    public MessageRef reply(MessageRef parent, View view, String key) {
        witness.view("thread in " + parent.channel().id(), view, true);
        present(parent.channel());
        if (noReplies.isPresent()) {
            throw noReplies.get();
        }
        posted(parent).replied(key, view);
        return parent;
    }

    @Override
    public boolean restricted(ChannelRef channel) {
        return restricted.contains(channel.id());
    }

    @Override
    public void update(MessageRef message, View view) {
        witness.view("update in " + message.channel().id(), view, true);
        present(message.channel());
        if (noEdits.isPresent()) {
            throw noEdits.get();
        }
        if (deleted.contains(message)) {
            throw DeliveryException.of(
                    DeliveryException.Kind.MESSAGE_GONE, "10008", "deleted", new IllegalStateException("deleted"));
        }
        posted(message).updated(view);
    }

    private Posted posted(MessageRef message) {
        return posts.stream()
                .filter(post -> post.message().equals(message))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void direct(MemberRef member, View view, String key) {
        witness.view("direct message to " + member.userId(), view, false);
        if (noDirects.isPresent()) {
            throw noDirects.get();
        }
        if (closed.contains(member.userId())) {
            throw DeliveryException.of(
                    DeliveryException.Kind.FORBIDDEN,
                    "",
                    "takes no direct messages",
                    new IllegalStateException("closed"));
        }
        directs.add(new Direct(member, view, key));
    }

    @Override
    public Optional<Problem> check(ChannelRef channel) {
        return gone.contains(channel.id()) ? Optional.of(new Problem(Problem.Kind.CHANNEL_GONE, "")) : problem;
    }

    @Override
    public Optional<String> nameOf(WorkspaceRef workspace) {
        return name;
    }

    private void present(ChannelRef channel) {
        if (gone.contains(channel.id())) {
            throw DeliveryException.of(
                    DeliveryException.Kind.GONE, "", "the channel is not there", new IllegalStateException("gone"));
        }
    }
}
