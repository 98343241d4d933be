package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.practice.Erasure;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.Plans;
import dev.interviewquiz.core.practice.Posts;
import dev.interviewquiz.core.practice.Seasons;
import dev.interviewquiz.core.practice.Standings;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.practice.Streaks;
import dev.interviewquiz.core.practice.Transactions;
import dev.interviewquiz.core.practice.Troubles;
import dev.interviewquiz.core.practice.Workspaces;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** All ports over one memory. A failed transaction leaves it as it was; one thread at a time is let in. */
public final class InMemoryStores {
    private InMemoryStores() {}

    public static Stores create() {
        Memory memory = new Memory();
        return new Stores(
                locked(memory, Transactions.class, new FakeTransactions(memory)),
                locked(memory, Workspaces.class, new FakeWorkspaces(memory)),
                locked(memory, Channels.class, new FakeChannels(memory)),
                locked(memory, Posts.class, new FakePosts(memory)),
                locked(memory, Editions.class, new FakeEditions(memory)),
                locked(memory, Answers.class, new FakeAnswers(memory)),
                locked(memory, Members.class, new FakeMembers(memory)),
                locked(memory, Streaks.class, new FakeStreaks(memory)),
                locked(memory, Standings.class, new FakeStandings(memory)),
                locked(memory, Seasons.class, new FakeSeasons(memory)),
                locked(memory, Plans.class, new FakePlans(memory)),
                locked(memory, AuditLog.class, new FakeAuditLog(memory)),
                locked(memory, Troubles.class, new FakeTroubles(memory)),
                locked(memory, Erasure.class, new FakeErasure(memory)));
    }

    private static <T> T locked(Memory memory, Class<T> port, T fake) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (self, method, arguments) -> {
                    synchronized (memory) {
                        try {
                            return method.invoke(fake, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getTargetException();
                        }
                    }
                }));
    }
}
