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

/** What is done when the bot has come to Discord: commands are registered, the core is told which servers there are. */
final class Registration {
    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private Registration() {}

    /** Blocking. */
    static void tell(Interactions interactions, Shards shards, Consumer<String> console) {
        JDA session = shards.any();
        register(interactions, shards, console);
        interactions.present(shards.workspaces());
        int servers = shards.workspaces().size() - 1;
        String where = servers == 1 ? "1 server" : servers + " servers";
        console.accept("Connected as " + session.getSelfUser().getName() + ", in " + where + ".");
        if (servers == 0) {
            console.accept("Add the bot to a server: " + ChannelPermissions.inviteLink(session));
        }
    }

    /** Tried again by itself: without its commands the bot is of no use to anybody. */
    private static void register(Interactions interactions, Shards shards, Consumer<String> console) {
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
