package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.question.PackId;
import java.util.Set;

/** How many questions are left that a channel was never asked, and what helps when they run out. */
final class StockWords {
    private static final int FEW = 10;

    private StockWords() {}

    static String of(Scene scene, Coming coming, Channel channel) {
        if (coming.fitting(channel).isEmpty()) {
            Set<PackId> gone = coming.gonePacks(channel);
            return gone.isEmpty() ? scene.say("setup.none-fits") : new ScheduleWords(scene.texts()).withoutPacks(gone);
        }
        int left = coming.unasked(channel);
        if (left == 0) {
            return scene.say("notice.none-left");
        }
        return scene.say(left <= FEW ? "notice.few-left" : "stock.left", left);
    }
}
