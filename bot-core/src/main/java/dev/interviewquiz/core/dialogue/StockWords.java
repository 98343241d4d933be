package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Coming;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.question.PackId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How many questions are left that a channel was never asked, and what helps when they run out. */
final class StockWords {
    private static final int FEW = 10;

    private StockWords() {}

    static String of(Scene scene, Coming coming, Channel channel) {
        if (coming.fitting(channel).isEmpty()) {
            Set<PackId> gone = coming.gonePacks(channel);
            return gone.isEmpty() ? scene.say("post.none-fits") : new ScheduleWords(scene.texts()).withoutPacks(gone);
        }
        int left = coming.unasked(channel);
        return left > FEW
                ? scene.say("stock.left", left)
                : low(scene.texts(), left, coming, channel, scene.workspace());
    }

    /** With what is limited here, since only that can be widened. */
    static String low(Texts texts, int left, Coming coming, Channel channel, Workspace workspace) {
        List<String> sentences = new ArrayList<>();
        sentences.add(left == 0 ? texts.get("notice.none-left") : texts.get("notice.few-left", left));
        List<String> limited = limited(texts, coming, channel);
        if (!limited.isEmpty()) {
            sentences.add(texts.get("stock.wider", anyOf(texts, limited)));
        }
        if (coming.leavesOutForLanguage(channel)) {
            sentences.add(texts.get("stock.language"));
        }
        if (!workspace.disabledPacks().isEmpty()) {
            sentences.add(texts.get("stock.enable"));
        }
        if (sentences.size() == 1) {
            sentences.add(texts.get("stock.further"));
        }
        return sentences.stream().reduce((said, next) -> Texts.led(said) + next).orElseThrow();
    }

    private static String anyOf(Texts texts, List<String> words) {
        List<String> all = new ArrayList<>(words);
        String last = all.remove(all.size() - 1);
        return all.isEmpty() ? last : String.join(texts.get("list.separator"), all) + texts.get("list.or") + last;
    }

    private static List<String> limited(Texts texts, Coming coming, Channel channel) {
        Asking asking = channel.asking();
        List<String> limited = new ArrayList<>();
        if (!asking.packs().isEmpty()) {
            limited.add(texts.get("stock.packs"));
        }
        if (!asking.topics().isEmpty()) {
            limited.add(texts.get("stock.topics"));
        }
        if (!asking.difficulties().isEmpty()) {
            limited.add(texts.get("stock.difficulties"));
        }
        if (coming.leavesOutForKind(channel)) {
            limited.add(texts.get("stock.kinds"));
        }
        return limited;
    }
}
