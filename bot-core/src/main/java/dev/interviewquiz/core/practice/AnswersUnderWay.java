package dev.interviewquiz.core.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Parts the answers to a post from its closing: what counts is stored before the closing looks, or comes too late. Any number of
 * answers are under way at once. One process owns a database, so that locks in memory are enough. Thread-safe.
 */
final class AnswersUnderWay {
    private final Transactions transactions;
    private final Cache<PostId, ReentrantReadWriteLock> locks =
            Caffeine.newBuilder().weakValues().build();

    AnswersUnderWay(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Whether an answer is in time; if so, the closing waits until the running transaction has ended. Never waits itself, for
     * that transaction may hold rows that the closing needs. The post is to be read after this. Call within a transaction.
     */
    boolean enters(PostId post) {
        ReentrantReadWriteLock lock = lock(post);
        boolean inTime = !lock.hasQueuedThreads() && lock.readLock().tryLock();
        if (inTime) {
            // no method reference: its read lock alone would not keep the lock itself from being collected
            transactions.atTheEnd(() -> lock.readLock().unlock());
        }
        return inTime;
    }

    /** Closes in a transaction, once every answer under way is stored or undone; no other comes in. Must be the outermost. */
    <T> T closing(PostId post, Supplier<T> work) {
        ReentrantReadWriteLock lock = lock(post);
        lock.writeLock().lock();
        try {
            return transactions.within(work);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private ReentrantReadWriteLock lock(PostId post) {
        return locks.get(post, unused -> new ReentrantReadWriteLock());
    }
}
