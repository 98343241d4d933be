package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Entities;
import dev.interviewquiz.discord.fake.FakeDiscord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The bot with the real JDA against Discord on the loopback, in one guild with one channel. */
final class Stage implements AutoCloseable {
    final FakeDiscord discord = new FakeDiscord();
    final FakeInteractions core = new FakeInteractions();
    final List<String> console = new CopyOnWriteArrayList<>();
    final Acts acts = new Acts(discord, Gallery.GUILD.id(), Gallery.CHANNEL.id());
    final DiscordBot bot = new DiscordBot(settings(discord), console::add);

    static BotConfig settings(FakeDiscord discord) {
        return BotConfig.read(
                Platform.DISCORD,
                Map.of(
                        "DISCORD_TOKEN",
                        "token",
                        "DISCORD_API_URL",
                        discord.apiUrl(),
                        "DISCORD_GATEWAY_URL",
                        discord.gatewayUrl()));
    }

    static Stage open() {
        return open(Entities.EVERYTHING_NEEDED);
    }

    static Stage open(long permissions) {
        Stage stage = new Stage();
        stage.discord.gateway().has(guild(permissions));
        stage.start(8, 100, Duration.ofSeconds(1));
        return stage;
    }

    static DataObject guild(long permissions) {
        return Entities.guild(Gallery.GUILD.id(), permissions, Entities.textChannel(Gallery.CHANNEL.id(), "general"));
    }

    void start(int threads, int waiting, Duration patience) {
        bot.start(core, new Attendant(core, threads, waiting, patience), Duration.ofMillis(10));
    }

    /** Waits until the console has said this. */
    void says(String words) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (console.stream().noneMatch(line -> line.contains(words))) {
            assertThat(System.nanoTime()).as("“" + words + "” among " + console).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        bot.close();
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }
}
