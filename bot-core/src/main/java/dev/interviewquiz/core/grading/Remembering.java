package dev.interviewquiz.core.grading;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was made of texts that come again and again. Each text has two places, and what comes later takes the one that was not
 * used last: hardly any bookkeeping, no growth, and a text that lost its place is only made anew. Thread-safe without locks, as
 * what it holds is immutable.
 *
 * @param <V> immutable
 */
final class Remembering<V> {
    private final @Nullable Entry<V>[] entries;

    private record Entry<V>(String text, V made) {}

    /** @param size how many places there are; a power of two */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Remembering(int size) {
        this.entries = new Entry[size];
    }

    /** @param maker of what depends on nothing but the text */
    V of(String text, Supplier<V> maker) {
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 16)) & (entries.length - 1);
        Entry<V> first = entries[place];
        if (first != null && first.text().equals(text)) {
            return first.made();
        }
        int other = place ^ 1;
        Entry<V> second = entries[other];
        Entry<V> found = second != null && second.text().equals(text) ? second : new Entry<>(text, maker.get());
        entries[place] = found;
        if (first != null) {
            entries[other] = first;
        }
        return found.made();
    }
}
