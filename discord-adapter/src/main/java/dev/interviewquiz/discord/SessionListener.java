package dev.interviewquiz.discord;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;

/** Tells when all sessions stand, when one was begun anew, and when Discord has ended them for good. */
final class SessionListener extends ListenerAdapter {
    /** What hangs on the sessions. */
    interface Life {
        /** Every session stands for the first time. */
        void up(JDA session);

        /** A session was begun anew: servers may have come and gone meanwhile. */
        void again();

        /** No further attempt would help. */
        void ended(String why);
    }

    private final Life life;
    private final Set<Integer> ready = ConcurrentHashMap.newKeySet();

    SessionListener(Life life) {
        this.life = life;
    }

    @Override
    public void onReady(ReadyEvent event) {
        JDA.ShardInfo shard = event.getJDA().getShardInfo();
        if (ready.add(shard.getShardId()) && ready.size() == shard.getShardTotal()) {
            life.up(event.getJDA());
        }
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        life.again();
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        if (code != null && !code.isReconnect()) {
            life.ended("Discord has ended the session: " + event.getCode() + " " + code.getMeaning());
        }
    }
}
