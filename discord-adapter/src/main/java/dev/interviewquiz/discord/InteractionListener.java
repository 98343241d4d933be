package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Modal;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/** Hands what members do to the core and its answers back. Only reads and hands over, each interaction once. */
final class InteractionListener extends ListenerAdapter {
    /** A session that is resumed repeats what it told last: far less than comes in the 15 minutes of a token. */
    private static final int REMEMBERED = 10_000;

    private final Interactions interactions;
    private final Attendant attendant;
    private final Outbox outbox;
    private final SeenInteractions seen = new SeenInteractions(REMEMBERED);

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
        attendant.suggest(
                InteractionReader.typing(event),
                choices -> outbox.send(event.getId(), event.replyChoices(CommandRenderer.choices(choices, type))));
    }

    private void attend(IReplyCallback event, Interaction interaction) {
        if (seen.before(event.getIdLong())) {
            return;
        }
        DiscordReply reply = new DiscordReply(
                event, outbox, view -> attendant.aside(() -> interactions.undelivered(interaction.member(), view)));
        if (event instanceof IModalCallback form) {
            attendant.attend(interaction, () -> interaction, reply, modal -> show(form, modal));
        } else {
            attendant.handle(interaction, () -> interaction, reply);
        }
    }

    private void show(IModalCallback form, Modal modal) {
        outbox.send(form.getId(), form.replyModal(ModalRenderer.modal(modal, id -> name(form, id))));
    }

    private static String name(IModalCallback form, String channelId) {
        Guild guild = form.getGuild();
        GuildChannel known = guild == null || guild.isDetached() ? null : guild.getGuildChannelById(channelId);
        return known == null ? channelId : known.getName();
    }
}
