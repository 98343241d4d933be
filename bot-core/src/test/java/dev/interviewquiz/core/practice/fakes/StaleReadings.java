package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Channels;
import dev.interviewquiz.core.practice.Posts;
import dev.interviewquiz.core.practice.Stores;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** What somebody has read before it was overtaken: given once, in order, in place of what is stored. */
public final class StaleReadings {
    private final Deque<Object> stale = new ArrayDeque<>();

    public void add(Object reading) {
        stale.add(reading);
    }

    /** Those that nobody has asked for. */
    public List<Object> left() {
        return List.copyOf(stale);
    }

    /** These stores, of which the methods named give the stale readings first. */
    public Stores over(Stores stores, Set<String> ofPosts, Set<String> ofChannels, Set<String> ofAnswers) {
        return new Stores(
                stores.transactions(),
                stores.workspaces(),
                over(Channels.class, stores.channels(), ofChannels),
                over(Posts.class, stores.posts(), ofPosts),
                stores.editions(),
                over(Answers.class, stores.answers(), ofAnswers),
                stores.members(),
                stores.streaks(),
                stores.standings(),
                stores.seasons(),
                stores.plans(),
                stores.audit(),
                stores.troubles(),
                stores.erasure());
    }

    private <T> T over(Class<T> port, T stored, Set<String> readings) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, arguments) -> readings.contains(method.getName()) && !stale.isEmpty()
                        ? stale.remove()
                        : method.invoke(stored, arguments)));
    }
}
