package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Coming;

/** How many questions are left that a channel was never asked, and what helps when they run out. */
final class StockWords {
    private static final int FEW = 10;

    private StockWords() {}

    static String of(Scene scene, Coming coming, Channel channel) {
        if (coming.fitting(channel).isEmpty()) {
            return scene.say("setup.none-fits");
        }
        int left = coming.unasked(channel);
        if (left == 0) {
            return scene.say("notice.none-left");
        }
        return scene.say(left <= FEW ? "notice.few-left" : "stock.left", left);
    }
}
