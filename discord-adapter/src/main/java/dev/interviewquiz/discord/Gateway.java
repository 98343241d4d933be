package dev.interviewquiz.discord;

import dev.interviewquiz.core.BotConfig;
import java.util.EnumSet;
import java.util.Optional;
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
    static ShardManager sessions(BotConfig config, ExecutorService events, EventListener listener) {
        RestConfig rest = new RestConfig();
        config.get("DISCORD_API_URL").ifPresent(url -> setBaseUrl(rest, url));
        return DefaultShardManagerBuilder.createLight(
                        config.required("DISCORD_TOKEN"), EnumSet.noneOf(GatewayIntent.class))
                .setRestConfig(rest)
                .setSessionController(new Controller(config.get("DISCORD_GATEWAY_URL")))
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

    /** Discord's own gateway, or the one that is configured. */
    private static final class Controller extends ConcurrentSessionController {
        private final Optional<String> gateway;

        Controller(Optional<String> gateway) {
            this.gateway = gateway;
        }

        @Override
        public String getGateway() {
            return gateway.orElseGet(super::getGateway);
        }

        @Override
        public ShardedGateway getShardedGateway(JDA session) {
            ShardedGateway told = super.getShardedGateway(session);
            return new ShardedGateway(gateway.orElse(told.getUrl()), told.getShardTotal(), told.getConcurrency());
        }
    }
}
