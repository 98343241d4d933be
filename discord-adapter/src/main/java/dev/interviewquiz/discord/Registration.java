package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Interactions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done when the bot has come to Discord: the commands are registered, and whoever runs it reads where it is. */
final class Registration {
    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private Registration() {}

    static void connected(Shards shards, Consumer<String> console) {
        JDA session = shards.any();
        int servers = shards.servers();
        String where = servers == 1 ? "1 server" : servers + " servers";
        console.accept("Connected as " + session.getSelfUser().getName() + ", in " + where + ".");
        if (servers == 0) {
            console.accept("Add the bot to a server: " + ChannelPermissions.inviteLink(session));
        }
    }

    /** Some sessions do not stand; they are tried again by themselves. */
    static void awaiting(Shards shards, Consumer<String> console) {
        List<Integer> awaited = shards.awaited();
        String which = awaited.stream().map(String::valueOf).collect(Collectors.joining(", "));
        console.accept("Waiting for " + (awaited.size() == 1 ? "shard " : "shards ") + which + " (of 0 to "
                + (shards.total() - 1) + "), which Discord has not let in yet: the servers there get their questions as"
                + " soon as it does, all others get them now.");
    }

    /** Blocking. Tried again by itself: without its commands the bot is of no use to anybody. */
    static void register(Interactions interactions, Shards shards, Consumer<String> console) {
        try {
            if (registered(shards.any(), interactions)) {
                console.accept("The commands are registered; Discord shows them after a reload (Ctrl+R).");
            }
        } catch (RuntimeException failed) {
            LOG.warn("The commands could not be registered; tried again in a minute: {}", failed.getMessage());
            CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(() -> {
                if (!shards.end().isDone()) {
                    register(interactions, shards, console);
                }
            });
        }
    }

    /** All commands at once, and only when Discord has other ones. */
    private static boolean registered(JDA session, Interactions interactions) {
        List<SlashCommandData> wanted =
                interactions.commands().stream().map(CommandRenderer::command).toList();
        List<SlashCommandData> present = session.retrieveCommands(true).complete().stream()
                .filter(command -> command.getType() == Command.Type.SLASH)
                .map(SlashCommandData::fromCommand)
                .toList();
        if (contents(present).equals(contents(wanted))) {
            return false;
        }
        session.updateCommands().addCommands(wanted).complete();
        return true;
    }

    private static Map<String, Map<String, Object>> contents(List<SlashCommandData> commands) {
        return commands.stream()
                .collect(Collectors.toMap(
                        SlashCommandData::getName,
                        command ->
                                DataObject.fromJson(command.toData().toJson()).toMap()));
    }
}
