package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.QuestionBank;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * What stands at each field of the set-up form: how it is filled in, or, where what was typed cannot be used, why. Whole, and at
 * most {@link #MOST} characters: names that have no room are left out.
 */
final class SetupHints {
    /** What Discord takes at a field. */
    static final int MOST = 100;

    private static final int WORD = 24;

    private final Scene scene;
    private final SetupDraft draft;
    private final QuestionBank bank;

    SetupHints(Scene scene, SetupDraft draft, QuestionBank bank) {
        this.scene = scene;
        this.draft = draft;
        this.bank = bank;
    }

    private SettingsReader reader() {
        return SettingsReader.ofForm(scene, bank);
    }

    String time() {
        return scene.say(reader().time("time", draft.time()).isEmpty() ? "setup.time-bad" : "setup.time-hint");
    }

    String days() {
        return scene.say(reader().days(draft.days()).isEmpty() ? "setup.days-bad" : "setup.days-hint");
    }

    String place() {
        return scene.say(draft.placeless() ? "setup.channel-hint" : "setup.channel-bad");
    }

    String zone() {
        ZoneWords words = new ZoneWords(scene);
        if (words.read(draft.zone()).isPresent()) {
            return scene.say("setup.zone-hint");
        }
        return words.meant().isEmpty()
                ? scene.say("setup.zone-bad")
                : fitting(
                        words.meant().stream().map(ZoneId::getId).toList(),
                        zones -> scene.say("setup.zone-meant", zones));
    }

    String packs() {
        List<String> enabled = bank.packs().stream()
                .map(Pack::id)
                .filter(pack -> !scene.workspace().disabledPacks().contains(pack))
                .map(pack -> pack.value())
                .toList();
        if (reader().packs(draft.packs()).isPresent()) {
            return fitting(enabled, known -> scene.say("setup.packs-hint", known));
        }
        String wrong = fitting(wrongPacks(), packs -> packs);
        List<String> meant = wrongPacks().stream()
                .flatMap(word -> Nearest.to(word, enabled).stream())
                .distinct()
                .toList();
        return fitting(
                meant.isEmpty() ? enabled : meant,
                known -> scene.say("setup.packs-bad", Cut.to(2 * WORD, wrong), known));
    }

    /** Those that are not there or not enabled. */
    private List<String> wrongPacks() {
        return SettingsReader.listed(draft.packs()).stream()
                .filter(word -> reader().packs(word).isEmpty())
                .map(word -> Cut.to(WORD, word))
                .toList();
    }

    /** The sentence with as many of the names as have room. */
    private String fitting(List<String> names, Function<String, String> sentence) {
        String separator = scene.say("list.separator");
        for (int count = names.size(); count > 0; count--) {
            String more = count < names.size() ? " …" : "";
            String said = sentence.apply(String.join(separator, names.subList(0, count)) + more);
            if (said.length() <= MOST) {
                return said;
            }
        }
        return Cut.to(MOST, sentence.apply("…"));
    }
}
