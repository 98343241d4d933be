package dev.interviewquiz.slack;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.ChannelTrial;
import dev.interviewquiz.core.platform.MessageRef;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** {@code check --channel ID}: a line for each missing scope and for each step of a trial. Blocking; used once. */
final class ScopeCheck {
    private final WebApi api;
    private final Set<String> missingScopes;
    private final Consumer<String> console;
    private final SlackMessenger messenger;
    private final Duration pause;
    private final Set<String> pictures = new HashSet<>();

    /**
     * Sends as the bot does, but that a picture which cannot be brought to Slack is a failure here and no words.
     *
     * @param pause before a picture, or what may pass, is tried again
     */
    ScopeCheck(WebApi api, Set<String> missingScopes, Duration pause, Consumer<String> console) {
        this.api = api;
        this.missingScopes = missingScopes;
        this.console = console;
        this.pause = pause;
        Uploads uploads = new Uploads(api, pause);
        Sender sender = new Sender(api, pause, image -> {
            String file = uploads.bring(image);
            pictures.add(file);
            return Optional.of(file);
        });
        this.messenger = new SlackMessenger(api, sender, missingScopes, InstantSource.system(), () -> true);
    }

    /** Whether all went well. */
    boolean run(ChannelRef channel) {
        List<String> missing = missingScopes.stream()
                .map(scope -> Advice.missing(Set.of(scope)))
                .toList();
        return new ChannelTrial(messenger, console, InstantSource.system(), this::pause)
                .run(channel, missing, this::delete);
    }

    /** The reply first: Slack keeps a message that has a thread. */
    private void delete(List<MessageRef> sent) {
        SlackMessenger.delivered(() -> {
            sent.stream()
                    .sorted(Comparator.comparing(MessageRef::id).reversed())
                    .forEach(this::delete);
            pictures.forEach(file -> api.ask("files.delete", "file", file));
            return sent;
        });
    }

    /** One that is gone was deleted by an attempt whose answer got lost. */
    private void delete(MessageRef message) {
        try {
            api.ask("chat.delete", "channel", message.channel().id(), "ts", message.id());
        } catch (SlackError refused) {
            if (!refused.code().equals("message_not_found")) {
                throw refused;
            }
        }
    }

    private void pause(Duration wanted) {
        WebApi.pause(wanted.compareTo(pause) > 0 ? wanted : pause);
    }
}
