package dev.interviewquiz.core.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.StreakNote;
import dev.interviewquiz.core.practice.Streaks;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What freezes have covered, and that streaks have ended: told once, at the member's next visit. Thread-safe. */
final class StreakNews {
    private final Streaks streaks;
    /** What each member was told last: it may turn out that it got lost. */
    private final Cache<MemberRef, Told> last = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    private record Told(Map<ChannelRef, StreakNote> notes, String words) {}

    StreakNews(Streaks streaks) {
        this.streaks = streaks;
    }

    /** Told now, and not again. */
    Optional<String> told(Scene scene) {
        return taken(scene).words(scene.texts());
    }

    /** To be told now, and not again. */
    News taken(Scene scene) {
        Map<ChannelRef, StreakNote> notes = streaks.takeNotes(scene.member());
        News news = News.of(scene, notes);
        news.words(scene.texts()).ifPresent(words -> last.put(scene.member(), new Told(notes, words)));
        return news;
    }

    /** A view got lost: where it told the news, they are told again. Whether it did. */
    boolean lost(MemberRef member, View view) {
        Told told = last.getIfPresent(member);
        if (told == null || !says(view, told.words()) || !last.asMap().remove(member, told)) {
            return false;
        }
        told.notes().forEach((channel, note) -> streaks.note(channel, member, note));
        return true;
    }

    /** Whose data were deleted is told nothing again. */
    void forget(MemberRef member) {
        last.invalidate(member);
    }

    private static boolean says(View view, String words) {
        return view.blocks().stream()
                .anyMatch(block ->
                        block instanceof Block.Note note && note.text().words().contains(words));
    }
}
