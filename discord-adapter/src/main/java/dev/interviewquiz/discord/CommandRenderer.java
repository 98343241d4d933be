package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CleanText;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.CommandSpec.Argument;
import dev.interviewquiz.core.platform.CommandSpec.Kind;
import dev.interviewquiz.core.platform.CommandSpec.Verb;
import dev.interviewquiz.core.platform.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/** Commands as Discord registers them: English names, descriptions and labels of choices in both languages. */
final class CommandRenderer {
    /** Descriptions, and names of choices. */
    private static final int LONGEST = 100;

    private CommandRenderer() {}

    static SlashCommandData command(CommandSpec command) {
        SlashCommandData rendered = Commands.slash(command.name(), english(command.description()))
                .setDescriptionLocalizations(chinese(command.description()))
                .addSubcommands(
                        command.verbs().stream().map(CommandRenderer::verb).toList());
        return command.administrative()
                ? rendered.setContexts(InteractionContextType.GUILD)
                        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                : rendered.setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }

    private static SubcommandData verb(Verb verb) {
        List<OptionData> options = verb.arguments().stream()
                .sorted(Comparator.comparing(Argument::required).reversed())
                .map(CommandRenderer::option)
                .toList();
        return new SubcommandData(verb.name(), english(verb.description()))
                .setDescriptionLocalizations(chinese(verb.description()))
                .addOptions(options);
    }

    private static OptionData option(Argument argument) {
        OptionData option = new OptionData(
                type(argument.kind()), argument.name(), english(argument.description()), argument.required());
        option.setDescriptionLocalizations(chinese(argument.description()));
        option.setAutoComplete(argument.suggests());
        if (argument.kind() == Kind.CHANNEL) {
            option.setChannelTypes(ChannelType.TEXT, ChannelType.NEWS);
        }
        argument.range().ifPresent(range -> option.setRequiredRange(range.least(), range.most()));
        return option.addChoices(choices(argument.choices(), option.getType()));
    }

    private static OptionType type(Kind kind) {
        return switch (kind) {
            case TEXT -> OptionType.STRING;
            case NUMBER -> OptionType.INTEGER;
            case CHANNEL -> OptionType.CHANNEL;
            case USER -> OptionType.USER;
        };
    }

    /** The choices of an option, or completions of it. */
    static List<Command.Choice> choices(List<Choice> choices, OptionType type) {
        return choices.stream().map(choice -> choice(choice, type)).toList();
    }

    private static Command.Choice choice(Choice choice, OptionType type) {
        String name = english(choice.label());
        Command.Choice rendered = type == OptionType.INTEGER
                ? new Command.Choice(name, Long.parseLong(choice.value()))
                : new Command.Choice(name, choice.value());
        return rendered.setNameLocalizations(chinese(choice.label()));
    }

    private static String english(Wording wording) {
        return CleanText.line(wording.en(), LONGEST);
    }

    private static Map<DiscordLocale, String> chinese(Wording wording) {
        String words = CleanText.line(wording.zh(), LONGEST);
        return Map.of(DiscordLocale.CHINESE_CHINA, words, DiscordLocale.CHINESE_TAIWAN, words);
    }
}
