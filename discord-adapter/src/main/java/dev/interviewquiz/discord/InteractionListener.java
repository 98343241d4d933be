package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Opening;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/** Hands what members do to the core and its answers back. Only reads and hands over: never blocks. */
final class InteractionListener extends ListenerAdapter {
    private final Interactions interactions;
    private final Attendant attendant;
    private final Outbox outbox;

    InteractionListener(Interactions interactions, Attendant attendant, Outbox outbox) {
        this.interactions = interactions;
        this.attendant = attendant;
        this.outbox = outbox;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        attend(event, InteractionReader.command(event));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        attend(event, InteractionReader.click(event));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        attend(event, InteractionReader.selection(event));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        attend(event, InteractionReader.submission(event));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        OptionType type = event.getFocusedOption().getType();
        attendant.suggest(InteractionReader.typing(event), choices -> complete(event, choices, type));
    }

    private void complete(CommandAutoCompleteInteractionEvent event, List<Choice> choices, OptionType type) {
        outbox.send(
                event.getId(),
                event.replyChoices(choices.stream()
                        .map(choice -> CommandRenderer.choice(choice, type))
                        .toList()));
    }

    private <E extends GenericInteractionCreateEvent & IReplyCallback> void attend(E event, Interaction interaction) {
        DiscordReply<E> reply = new DiscordReply<>(event, outbox);
        if (event instanceof IModalCallback form && interactions.ackFor(interaction) == Ack.MODAL) {
            attendant.open(interaction, opening -> show(form, opening, reply));
        } else {
            attendant.handle(interaction, () -> interaction, reply);
        }
    }

    private void show(IModalCallback form, Opening opening, DiscordReply<?> reply) {
        if (opening instanceof Opening.Told told) {
            reply.now(told.reply());
        } else {
            Modal modal = ((Opening.Form) opening).modal();
            outbox.send(form.getId(), form.replyModal(ModalRenderer.modal(modal, id -> nameOf(form.getJDA(), id))));
        }
    }

    private static String nameOf(JDA session, String channelId) {
        GuildChannel known = session.getGuildChannelById(channelId);
        return known == null ? channelId : known.getName();
    }
}
