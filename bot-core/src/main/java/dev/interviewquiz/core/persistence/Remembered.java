package dev.interviewquiz.core.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was read by key, until it is written: one process owns the database, so nobody else changes it. A transaction sees
 * what it wrote itself; the others see it once it is stored. Thread-safe; no lock is held while the database is read.
 */
final class Remembered<K, V> {
    private final JoinedTransactions transactions;
    private final Function<K, V> read;
    private final Cache<K, V> known;
    private long changes;

    private record Written(Object cache, Object key) {}

    /** In place of a value that the running transaction has changed and not read since. */
    private enum Changed {
        UNREAD
    }

    private Remembered(JoinedTransactions transactions, int size, Function<K, V> read) {
        this.transactions = transactions;
        this.read = read;
        this.known = Caffeine.newBuilder().maximumSize(size).build();
    }

    static <K, V> Remembered<K, V> of(JoinedTransactions transactions, int size, Function<K, V> read) {
        Remembered<K, V> memory = new Remembered<>(transactions, size, read);
        transactions.add(memory);
        return memory;
    }

    V get(K key) {
        if (transactions.running().flatMap(running -> running.written(this)).isPresent()) {
            return read.apply(key);
        }
        Optional<Object> own = transactions.running().flatMap(running -> running.written(new Written(this, key)));
        if (own.isPresent()) {
            return own.get() == Changed.UNREAD ? read.apply(key) : cast(own.get());
        }
        V value = known.getIfPresent(key);
        return value == null ? learnt(key) : value;
    }

    /** The row of this key now holds this value. */
    void wrote(K key, V value) {
        written(key, value);
    }

    /** What is read by this key was changed. */
    void changed(K key) {
        written(key, Changed.UNREAD);
    }

    private void written(K key, Object value) {
        transactions.running().ifPresent(running -> running.wrote(new Written(this, key), value));
        transactions.afterwards(() -> forget(key));
    }

    /** Many rows have changed: all is read anew. */
    void wroteMany() {
        transactions.running().ifPresent(running -> running.wrote(this, true));
        transactions.afterwards(this::forgetAll);
    }

    @SuppressWarnings("unchecked")
    private V cast(Object written) {
        return (V) written;
    }

    private V learnt(K key) {
        long before = changes();
        V value = read.apply(key);
        remember(key, value, before);
        return value;
    }

    private synchronized long changes() {
        return changes;
    }

    /** Not when anything was stored meanwhile: what was read may be older. */
    private synchronized void remember(K key, V value, long before) {
        if (changes == before) {
            known.put(key, value);
        }
    }

    private synchronized void forget(K key) {
        changes++;
        known.invalidate(key);
    }

    private synchronized void forgetAll() {
        changes++;
        known.invalidateAll();
    }
}
