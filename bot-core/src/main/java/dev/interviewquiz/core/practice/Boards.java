package dev.interviewquiz.core.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.interviewquiz.core.leaderboard.Improvement;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Reads boards through a cache. What changes a workspace's standings, or erases it, says so, after its transaction or in it:
 * every read after that is right. Thread-safe.
 */
public final class Boards {
    private static final long ROWS = 20_000;
    /** What a change has outdated is never asked for again: it goes, and the names in it, when nobody has asked for so long. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private record Key(long version, Board board, BoardScope scope, String period, List<Object> what) {}

    private final Transactions transactions;
    private final Standings standings;
    private final Map<WorkspaceRef, Long> versions = new ConcurrentHashMap<>();
    private final Cache<Key, Object> read;

    public Boards(Transactions transactions, Standings standings) {
        this(transactions, standings, Ticker.systemTicker());
    }

    Boards(Transactions transactions, Standings standings, Ticker ticker) {
        this.transactions = transactions;
        this.standings = standings;
        this.read = Caffeine.newBuilder()
                .maximumWeight(ROWS)
                .weigher((Key key, Object value) -> 1 + rows(value))
                .expireAfterAccess(KEPT)
                .ticker(ticker)
                .build();
    }

    /** Standings of this workspace have changed; told within a transaction, it counts from when that is stored. */
    public void changed(WorkspaceRef workspace) {
        transactions.afterwards(() -> versions.merge(workspace, 1L, Long::sum));
    }

    public List<Standings.Row> page(Board board, BoardScope scope, Period period, int offset, int count) {
        return cached(
                board,
                scope,
                period,
                List.of("page", offset, count),
                () -> standings.page(board, scope, period, offset, count));
    }

    public Optional<Standings.Row> own(Board board, BoardScope scope, Period period, MemberRef member) {
        return cached(board, scope, period, List.of("own", member), () -> standings.own(board, scope, period, member));
    }

    public Standings.Near near(Board board, BoardScope scope, Period period, Standings.Row own) {
        return cached(board, scope, period, List.of("near", own), () -> standings.near(board, scope, period, own));
    }

    /** How the member improved, or how many answers are wanting. */
    public Improvement improvement(BoardScope scope, Period period, MemberRef member) {
        return cached(
                Board.IMPROVEMENT,
                scope,
                period,
                List.of("improvement", member),
                () -> standings.improvement(scope, period, member));
    }

    private static int rows(Object value) {
        if (value instanceof Standings.Near near) {
            return near.before().size() + near.after().size();
        }
        return value instanceof Collection<?> page ? page.size() : 0;
    }

    /** How much is held: the rows, and one more for each answer to a question. */
    long held() {
        read.cleanUp();
        return read.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> T cached(Board board, BoardScope scope, Period period, List<Object> what, Supplier<T> load) {
        long version = versions.getOrDefault(scope.workspace(), 0L);
        Key key = new Key(version, board, scope, period.key(), what);
        Object known = read.getIfPresent(key);
        if (known == null) {
            known = load.get();
            read.put(key, known);
        }
        return (T) known;
    }
}
