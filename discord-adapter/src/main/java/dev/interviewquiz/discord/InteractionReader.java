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
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
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
        AutoCompleteQuery option = event.getFocusedOption();
        String verb = verb(event.getSubcommandName());
        return interaction(event, new Trigger.Typing(event.getName(), verb, option.getName(), option.getValue()));
    }

    /**
     * In the name of the guild's owner, who may set the bot up.
     *
     * @param place where he is told; empty for a direct message
     */
    static Interaction joined(Guild guild, Optional<ChannelRef> place) {
        MemberRef owner = new MemberRef(workspace(guild.getId()), guild.getOwnerId());
        Optional<Locale> locale = locale(guild.getLocale());
        return new Interaction(
                owner, place, "", locale, Set.of(), true, Optional.empty(), new Trigger.Joined(guild.getName()));
    }

    private static Interaction interaction(GenericInteractionCreateEvent event, Trigger trigger) {
        WorkspaceRef workspace = workspace(event.getGuild());
        Member named = event.getMember();
        Optional<Member> member =
                Optional.ofNullable(named).filter(in -> !in.getGuild().isDetached());
        return new Interaction(
                new MemberRef(workspace, event.getUser().getId()),
                Optional.of(new ChannelRef(workspace, channel(event))),
                named == null ? event.getUser().getEffectiveName() : named.getEffectiveName(),
                locale(event.getUserLocale()),
                member.stream()
                        .flatMap(in -> in.getRoles().stream())
                        .map(ISnowflake::getId)
                        .collect(Collectors.toSet()),
                member.filter(in -> in.hasPermission(Permission.MANAGE_SERVER)).isPresent(),
                Optional.empty(),
                trigger);
    }

    private static WorkspaceRef workspace(@Nullable Guild guild) {
        return workspace(guild == null ? WorkspaceRef.DIRECT : guild.getId());
    }

    /** A thread belongs to the channel that it hangs from: that is where questions are asked. */
    private static String channel(GenericInteractionCreateEvent event) {
        return event.getChannel() instanceof ThreadChannel thread && !thread.isDetached()
                ? thread.getParentChannel().getId()
                : String.valueOf(event.getChannelId());
    }

    /** None for a private message: nobody can change it later but through its own buttons. */
    private static Optional<MessageRef> message(GenericInteractionCreateEvent event, Message message) {
        ChannelRef channel = new ChannelRef(workspace(event.getGuild()), message.getChannelId());
        return message.isEphemeral() ? Optional.empty() : Optional.of(new MessageRef(channel, message.getId()));
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
