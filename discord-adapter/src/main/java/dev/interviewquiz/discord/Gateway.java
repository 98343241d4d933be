package dev.interviewquiz.discord;

import dev.interviewquiz.core.BotConfig;
import java.util.EnumSet;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import okhttp3.OkHttpClient;

/** Builds the sessions: as many shards as Discord recommends, no privileged intent, no member cache. */
final class Gateway {
    private static final int LONGEST_PAUSE_SECONDS = 60;

    private Gateway() {}

    /** @param listener is called on the thread that reads the socket, and that of a lost one goes on when it returns */
    static ShardManager sessions(BotConfig config, EventListener listener) {
        RestConfig rest = new RestConfig();
        config.get("DISCORD_API_URL").ifPresent(rest::setBaseUrl);
        return DefaultShardManagerBuilder.createLight(
                        config.required("DISCORD_TOKEN"), EnumSet.noneOf(GatewayIntent.class))
                .setRestConfig(rest)
                .setHttpClientBuilder(new OkHttpClient.Builder().addInterceptor(new ReplyAgain()))
                .setSessionController(new Controller(config.get("DISCORD_GATEWAY_URL")))
                .setMaxReconnectDelay(LONGEST_PAUSE_SECONDS)
                .addEventListeners(listener)
                .setRawEventsEnabled(true)
                .setEnableShutdownHook(false)
                .setRequestTimeoutRetry(false)
                .build(false);
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
