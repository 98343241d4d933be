package dev.interviewquiz.core.console;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.View;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Prints what the core posts. Called on the session's thread only. */
final class TerminalMessenger implements Messenger {
    private final Stage stage;
    private final Map<String, MessageRef> sent = new HashMap<>();

    TerminalMessenger(Stage stage) {
        this.stage = stage;
    }

    @Override
    public MessageRef post(ChannelRef channel, View view, String key) {
        stage.show(channel, "", view);
        return remembered(new MessageRef(channel, key));
    }

    @Override
    public Optional<MessageRef> find(ChannelRef channel, String key, Instant since) {
        return Optional.ofNullable(sent.get(key));
    }

    @Override
    public MessageRef reply(MessageRef parent, View view, String key) {
        stage.show(parent.channel(), " ↳", view);
        return remembered(new MessageRef(parent.channel(), key));
    }

    private MessageRef remembered(MessageRef message) {
        sent.put(message.id(), message);
        return message;
    }

    @Override
    public void update(MessageRef message, View view) {
        stage.show(message.channel(), " ✎", view);
    }

    @Override
    public void direct(MemberRef member, View view, String key) {
        stage.show("✉ ", member.userId(), view);
    }

    @Override
    public Optional<Problem> check(ChannelRef channel) {
        return Optional.empty();
    }
}
