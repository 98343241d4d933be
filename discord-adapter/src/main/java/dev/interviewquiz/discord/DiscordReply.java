package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.FirstReply;
import dev.interviewquiz.core.platform.Reply;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;

/**
 * Answers one interaction; nothing blocks. A result of another kind than the deferral has promised goes where nobody
 * reads what is not for him: a private one never becomes public, nor does it replace the message with the button.
 *
 * @param <E> an event that can be replied to
 */
final class DiscordReply<E extends GenericInteractionCreateEvent & IReplyCallback> implements FirstReply {
    private final E event;
    private final Outbox outbox;
    private volatile Ack promised = Ack.EPHEMERAL;

    DiscordReply(E event, Outbox outbox) {
        this.event = event;
        this.outbox = outbox;
    }

    @Override
    public void now(Reply reply) {
        if (reply.ack() == Ack.UPDATE && event instanceof IMessageEditCallback edit && standsOnMessage()) {
            send(edit.editMessage(ViewRenderer.edit(reply)));
        } else {
            send(event.reply(ViewRenderer.message(reply)).setEphemeral(reply.ack() != Ack.PUBLIC));
        }
    }

    @Override
    public void defer(Ack ack) {
        if (ack == Ack.UPDATE && event instanceof IMessageEditCallback edit && standsOnMessage()) {
            promised = Ack.UPDATE;
            send(edit.deferEdit());
        } else {
            promised = ack == Ack.PUBLIC ? Ack.PUBLIC : Ack.EPHEMERAL;
            send(event.deferReply(promised == Ack.EPHEMERAL));
        }
    }

    @Override
    public void later(Reply reply) {
        InteractionHook hook = event.getHook();
        if (promised == reply.ack() || promised == Ack.EPHEMERAL) {
            send(hook.editOriginal(ViewRenderer.edit(reply)));
            return;
        }
        if (promised == Ack.PUBLIC) {
            send(hook.deleteOriginal());
        }
        send(hook.sendMessage(ViewRenderer.message(reply)).setEphemeral(reply.ack() != Ack.PUBLIC));
    }

    /** A form that was opened by a command stands on no message. */
    private boolean standsOnMessage() {
        return !(event instanceof ModalInteractionEvent form) || form.getMessage() != null;
    }

    private void send(RestAction<?> reply) {
        outbox.send(event.getId(), reply);
    }
}
