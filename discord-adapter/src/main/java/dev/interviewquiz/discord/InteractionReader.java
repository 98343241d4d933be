package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.jspecify.annotations.Nullable;

/** Discord's events as interactions. Immediate: all that is needed comes with the event. */
final class InteractionReader {
    private InteractionReader() {}

    static WorkspaceRef workspace(String guildId) {
        return new WorkspaceRef(Platform.DISCORD, guildId);
    }

    static Interaction command(SlashCommandInteractionEvent event) {
        Map<String, String> options = event.getOptions().stream()
                .collect(Collectors.toMap(OptionMapping::getName, OptionMapping::getAsString));
        return interaction(event, new Trigger.Invoked(event.getName(), verb(event.getSubcommandName()), options));
    }

    static Interaction click(ButtonInteractionEvent event) {
        return interaction(event, new Trigger.Click(event.getComponentId(), message(event, event.getMessage())));
    }

    static Interaction selection(StringSelectInteractionEvent event) {
        Optional<MessageRef> message = message(event, event.getMessage());
        return interaction(event, new Trigger.Selection(event.getComponentId(), event.getValues(), message));
    }

    static Interaction submission(ModalInteractionEvent event) {
        Map<String, List<String>> fields = event.getValues().stream()
                .collect(Collectors.toMap(ModalMapping::getCustomId, InteractionReader::values));
        return interaction(event, new Trigger.Submission(event.getModalId(), fields));
    }

    static Interaction typing(CommandAutoCompleteInteractionEvent event) {
        String option = event.getFocusedOption().getName();
        String text = event.getFocusedOption().getValue();
        return interaction(event, new Trigger.Typing(event.getName(), verb(event.getSubcommandName()), option, text));
    }

    /** In the name of the guild's owner, who may set the bot up. */
    static Interaction joined(Guild guild) {
        MemberRef owner = new MemberRef(workspace(guild.getId()), guild.getOwnerId());
        return new Interaction(
                owner,
                Optional.empty(),
                "",
                locale(guild.getLocale()),
                Set.of(),
                true,
                Optional.empty(),
                new Trigger.Joined());
    }

    private static Interaction interaction(GenericInteractionCreateEvent event, Trigger trigger) {
        Guild guild = event.getGuild();
        WorkspaceRef workspace = workspace(guild == null ? WorkspaceRef.DIRECT : guild.getId());
        Member member = guild == null || guild.isDetached() ? null : event.getMember();
        return new Interaction(
                new MemberRef(workspace, event.getUser().getId()),
                Optional.of(new ChannelRef(workspace, channel(event, guild))),
                event.getMember() == null
                        ? event.getUser().getEffectiveName()
                        : event.getMember().getEffectiveName(),
                locale(event.getUserLocale()),
                member == null
                        ? Set.of()
                        : member.getRoles().stream().map(ISnowflake::getId).collect(Collectors.toSet()),
                member != null && member.hasPermission(Permission.MANAGE_SERVER),
                Optional.empty(),
                trigger);
    }

    /** A thread belongs to the channel that it hangs from: that is where questions are asked. */
    private static String channel(GenericInteractionCreateEvent event, @Nullable Guild guild) {
        boolean known = guild != null && !guild.isDetached();
        return known && event.getChannel() instanceof ThreadChannel thread
                ? thread.getParentChannel().getId()
                : String.valueOf(event.getChannelId());
    }

    /** None for a private message: nobody can change it later but through its own buttons. */
    private static Optional<MessageRef> message(GenericInteractionCreateEvent event, Message message) {
        Guild guild = event.getGuild();
        WorkspaceRef workspace = workspace(guild == null ? WorkspaceRef.DIRECT : guild.getId());
        return message.isEphemeral()
                ? Optional.empty()
                : Optional.of(new MessageRef(new ChannelRef(workspace, message.getChannelId()), message.getId()));
    }

    private static List<String> values(ModalMapping value) {
        return value.getType() == Component.Type.STRING_SELECT ? value.getAsStringList() : List.of(value.getAsString());
    }

    private static String verb(@Nullable String subcommand) {
        return subcommand == null ? "" : subcommand;
    }

    private static Optional<Locale> locale(DiscordLocale locale) {
        return locale == DiscordLocale.UNKNOWN ? Optional.empty() : Optional.of(locale.toLocale());
    }
}
