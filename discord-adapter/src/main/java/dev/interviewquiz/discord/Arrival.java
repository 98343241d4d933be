package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.Set;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done when the bot has come to Discord: commands are registered, the core is told which servers there are. */
final class Arrival {
    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    private final Interactions interactions;
    private final Shards shards;
    private final Consumer<String> console;

    Arrival(Interactions interactions, Shards shards, Consumer<String> console) {
        this.interactions = interactions;
        this.shards = shards;
        this.console = console;
    }

    /** Blocking. */
    void tell() {
        JDA session = shards.any();
        register(session);
        Set<WorkspaceRef> present = shards.workspaces();
        interactions.present(present);
        int servers = present.size() - 1;
        console.accept("Connected as " + session.getSelfUser().getName() + ", in " + servers + " servers.");
        if (servers == 0) {
            console.accept("Add the bot to a server: " + ChannelPermissions.inviteLink(session));
        }
    }

    private void register(JDA session) {
        try {
            if (new CommandRegistration(interactions.commands()).bringUpToDate(session)) {
                console.accept("The commands are registered; Discord shows them after a reload (Ctrl+R).");
            }
        } catch (RuntimeException failed) {
            LOG.error("The commands could not be registered; the next start tries again: {}", failed.getMessage());
        }
    }
}
