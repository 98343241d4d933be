package dev.interviewquiz.core.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Answer;
import java.time.Duration;

/**
 * What was told once with the answers of the last minutes: whoever sends one again may not have seen it. Bounded, in memory;
 * thread-safe.
 */
final class RecentTellings {
    private final Cache<String, Told> tellings = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    private record Told(MemberRef member, Telling telling) {
        Told plus(Told later) {
            return new Told(member, later.telling.plus(telling));
        }
    }

    /** What is told of an answer now, with what was told of it before. */
    Telling with(Answer answer, Telling now) {
        return tellings.asMap()
                .merge(answer.id(), new Told(answer.member(), now), Told::plus)
                .telling();
    }

    /** All of a member, who has seen it, or who is told anew at his next visit. */
    void forget(MemberRef member) {
        tellings.asMap().values().removeIf(told -> told.member().equals(member));
    }
}
