package dev.interviewquiz.discord;

import java.util.EnumSet;
import java.util.concurrent.ExecutorService;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** Builds the sessions: as many shards as Discord recommends, no privileged intent, no member cache. */
final class Gateway {
    private Gateway() {}

    /** @param events where events are handled, so that none ever waits on the thread that reads the socket */
    static ShardManager sessions(DiscordSettings settings, ExecutorService events, EventListener listener) {
        RestConfig rest = new RestConfig();
        settings.api().ifPresent(url -> setBaseUrl(rest, url));
        return DefaultShardManagerBuilder.createLight(settings.token(), EnumSet.noneOf(GatewayIntent.class))
                .setRestConfig(rest)
                .setSessionController(new Controller(settings))
                .setEventPool(events, false)
                .setRawEventsEnabled(true)
                .addEventListeners(listener)
                .setEnableShutdownHook(false)
                .setRequestTimeoutRetry(false)
                .build(false);
    }

    private static void setBaseUrl(RestConfig rest, String url) {
        try {
            rest.setBaseUrl(url);
        } catch (IllegalArgumentException malformed) {
            throw new StartException(
                    "DISCORD_API_URL must be like https://host/api/v10/ with a / at its end", malformed);
        }
    }

    private static final class Controller extends ConcurrentSessionController {
        private final DiscordSettings settings;

        Controller(DiscordSettings settings) {
            this.settings = settings;
        }

        @Override
        public String getGateway() {
            return settings.gateway().orElseGet(super::getGateway);
        }

        @Override
        public ShardedGateway getShardedGateway(JDA session) {
            ShardedGateway told = super.getShardedGateway(session);
            String url = settings.gateway().orElse(told.getUrl());
            return new ShardedGateway(url, told.getShardTotal(), told.getConcurrency());
        }
    }
}
