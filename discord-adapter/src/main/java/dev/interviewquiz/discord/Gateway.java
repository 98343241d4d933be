package dev.interviewquiz.discord;

import dev.interviewquiz.core.BotConfig;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** Builds the sessions: as many shards as Discord recommends, no privileged intent, no member cache. */
final class Gateway {
    private static final int REQUESTS_AT_ONCE = 32;

    private Gateway() {}

    /** Events come on the thread that reads the socket: a listener only hands them over. */
    static ShardManager sessions(BotConfig config, EventListener listener) {
        RestConfig rest = new RestConfig();
        config.get("DISCORD_API_URL").ifPresent(rest::setBaseUrl);
        ScheduledExecutorService requests = requests();
        return DefaultShardManagerBuilder.createLight(
                        config.required("DISCORD_TOKEN"), EnumSet.noneOf(GatewayIntent.class))
                .setRestConfig(rest)
                .setSessionController(new Controller(config.get("DISCORD_GATEWAY_URL")))
                .setRateLimitScheduler(requests)
                .setRateLimitElastic(requests)
                .addEventListeners(listener)
                .setRawEventsEnabled(true)
                .setEnableShutdownHook(false)
                .setRequestTimeoutRetry(false)
                .build(false);
    }

    /** One pool for what JDA has two for by default: a request is not handed on once more. Idle threads go. */
    private static ScheduledExecutorService requests() {
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(REQUESTS_AT_ONCE, task -> {
            Thread thread = new Thread(task, "requests");
            thread.setDaemon(true);
            return thread;
        });
        pool.setKeepAliveTime(10, TimeUnit.SECONDS);
        pool.allowCoreThreadTimeOut(true);
        return pool;
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
