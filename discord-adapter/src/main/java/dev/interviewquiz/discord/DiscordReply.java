package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.FirstReply;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.requests.RestAction;

/**
 * Answers one interaction; nothing blocks. A result of another kind than the deferral has promised goes where nobody
 * reads what is not for him: a private one never becomes public, nor does it replace the message with the button. Only a
 * message that nobody else sees is changed in place, whatever the action id asks for.
 */
final class DiscordReply implements FirstReply {
    private final IReplyCallback event;
    private final Outbox outbox;
    private final Consumer<View> lost;
    private volatile Ack promised = Ack.EPHEMERAL;

    /** @param lost told of each view that did not arrive; does not block */
    DiscordReply(IReplyCallback event, Outbox outbox, Consumer<View> lost) {
        this.event = event;
        this.outbox = outbox;
        this.lost = lost;
    }

    @Override
    public void now(Reply reply) {
        Optional<IMessageEditCallback> message = message(reply.ack());
        if (message.isPresent()) {
            send(ViewRenderer.on(message.get().deferEdit().setAttachments(List.of()), reply), reply);
        } else {
            send(ViewRenderer.on(event.deferReply(reply.ack() != Ack.PUBLIC), reply), reply);
        }
    }

    @Override
    public void defer(Ack ack) {
        Optional<IMessageEditCallback> message = message(ack);
        if (message.isPresent()) {
            promised = Ack.UPDATE;
            send(message.get().deferEdit());
        } else {
            promised = ack == Ack.PUBLIC ? Ack.PUBLIC : Ack.EPHEMERAL;
            send(event.deferReply(promised == Ack.EPHEMERAL));
        }
    }

    @Override
    public void later(Reply reply) {
        InteractionHook hook = event.getHook();
        if (promised == reply.ack() || promised == Ack.EPHEMERAL) {
            send(hook.editOriginal(ViewRenderer.edit(reply)), reply);
            return;
        }
        if (promised == Ack.PUBLIC) {
            send(hook.deleteOriginal());
        }
        send(hook.sendMessage(ViewRenderer.message(reply)).setEphemeral(reply.ack() != Ack.PUBLIC), reply);
    }

    /** What an update changes. */
    private Optional<IMessageEditCallback> message(Ack ack) {
        return ack == Ack.UPDATE && own() && event instanceof IMessageEditCallback edit
                ? Optional.of(edit)
                : Optional.empty();
    }

    /** A form that was opened by a command stands on no message. */
    private boolean own() {
        Message message = event instanceof ComponentInteraction component
                ? component.getMessage()
                : event instanceof ModalInteractionEvent form ? form.getMessage() : null;
        return message != null && (message.isEphemeral() || !event.isFromGuild());
    }

    private void send(RestAction<?> deferral) {
        outbox.send(event.getId(), deferral);
    }

    private void send(RestAction<?> sending, Reply reply) {
        outbox.send(event.getId(), sending, () -> lost.accept(reply.view()));
    }
}
