package dev.interviewquiz.core.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.platform.MemberRef;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Set-up forms between being sent and being confirmed, each member's own, for an hour. Bounded, in memory. */
final class SetupDrafts {
    private final Cache<Key, SetupDraft> drafts = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final Supplier<String> ids;

    private record Key(MemberRef member, String token) {}

    SetupDrafts(Supplier<String> ids) {
        this.ids = ids;
    }

    /** Names the draft. */
    String keep(MemberRef member, SetupDraft draft) {
        String token = ids.get();
        drafts.put(new Key(member, token), draft);
        return token;
    }

    /** Empty when the hour is over or the process was started again. */
    Optional<SetupDraft> get(MemberRef member, String token) {
        return Optional.ofNullable(drafts.getIfPresent(new Key(member, token)));
    }
}
