package dev.interviewquiz.core.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.platform.MemberRef;
import java.time.Duration;

/** Texts that were submitted and not stored, for a day: the form opened again holds them. Bounded, in memory. */
final class Drafts {
    private final Cache<Key, String> texts = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    private record Key(MemberRef member, String subject) {}

    void keep(MemberRef member, String subject, String text) {
        if (!text.isEmpty()) {
            texts.put(new Key(member, subject), text);
        }
    }

    String get(MemberRef member, String subject) {
        String text = texts.getIfPresent(new Key(member, subject));
        return text == null ? "" : text;
    }

    void drop(MemberRef member, String subject) {
        texts.invalidate(new Key(member, subject));
    }

    /** All of a member, who has had his data deleted. */
    void forget(MemberRef member) {
        texts.asMap().keySet().removeIf(key -> key.member().equals(member));
    }
}
