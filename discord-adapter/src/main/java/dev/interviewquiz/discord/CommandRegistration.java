package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.CommandSpec;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Registers all commands at once, and only when Discord has other ones. Blocking. */
final class CommandRegistration {
    private final List<SlashCommandData> wanted;

    CommandRegistration(List<CommandSpec> commands) {
        this.wanted = commands.stream().map(CommandRenderer::command).toList();
    }

    /** Whether anything had to be changed. */
    boolean bringUpToDate(JDA session) {
        Stream<SlashCommandData> registered = session.retrieveCommands(true).complete().stream()
                .filter(command -> command.getType() == Command.Type.SLASH)
                .map(SlashCommandData::fromCommand);
        if (contents(registered).equals(contents(wanted.stream()))) {
            return false;
        }
        session.updateCommands().addCommands(wanted).complete();
        return true;
    }

    private static Map<String, Map<String, Object>> contents(Stream<SlashCommandData> commands) {
        return commands.collect(Collectors.toMap(
                SlashCommandData::getName,
                command -> DataObject.fromJson(command.toData().toJson()).toMap()));
    }
}
