package dev.interviewquiz.discord;

import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Entities;
import dev.interviewquiz.discord.fake.FakeDiscord;
import java.util.EnumSet;
import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** What ours is measured against: JDA as it comes, answering every command with a constant, on a loopback of its own. */
final class BareBot implements AutoCloseable {
    private final FakeDiscord discord = new FakeDiscord();
    private final Acts acts = new Acts(discord, Gallery.GUILD.id(), Gallery.CHANNEL.id());
    private final JDA session;

    BareBot() throws InterruptedException {
        discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));
        EventListener constant = event -> {
            if (event instanceof SlashCommandInteractionEvent command) {
                command.reply("done").setEphemeral(true).queue();
            }
        };
        session = JDABuilder.createLight("token", EnumSet.noneOf(GatewayIntent.class))
                .setRestConfig(new RestConfig().setBaseUrl(discord.apiUrl()))
                .setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return discord.gatewayUrl();
                    }
                })
                .addEventListeners(constant)
                .build()
                .awaitReady();
    }

    /** How long the first reply took, in nanoseconds. */
    long command() {
        long sent = System.nanoTime();
        String id = acts.command(Entities.OWNER, "quiz", "help", Map.of());
        return discord.calls().reply(id).arrived() - sent;
    }

    @Override
    public void close() {
        session.shutdownNow();
        discord.close();
    }
}
