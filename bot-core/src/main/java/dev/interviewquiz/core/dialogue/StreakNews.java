package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.StreakNote;
import dev.interviewquiz.core.practice.Streaks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What freezes have covered, and that a streak has ended: told once, at the member's next visit. */
final class StreakNews {
    private static final Pattern FREEZES = Pattern.compile("f(\\d{0,4})");
    private static final Pattern ENDED = Pattern.compile("e(\\d{1,5})d(\\d{1,7})");

    private final Streaks streaks;

    StreakNews(Streaks streaks) {
        this.streaks = streaks;
    }

    /** Told now, and not again. */
    Optional<String> told(Scene scene) {
        return words(scene.texts(), taken(scene));
    }

    /** To be told now, and not again. */
    StreakNote taken(Scene scene) {
        return streaks.takeNote(scene.member());
    }

    /** Empty where there is nothing to tell. */
    static Optional<String> words(Texts texts, StreakNote note) {
        List<String> sentences = new ArrayList<>();
        if (note.freezes() > 0) {
            sentences.add(
                    texts.get(note.freezes() == 1 ? "streak.freeze-spent" : "streak.freezes-spent", note.freezes()));
        }
        note.ended()
                .map(ended -> texts.get("streak.ended", ended.length(), new ScheduleWords(texts).date(ended.on())))
                .ifPresent(sentences::add);
        return sentences.stream().reduce((one, other) -> Texts.led(one) + other);
    }

    /** In letters and digits, for the id of an action. */
    static String letters(StreakNote note) {
        String freezes = note.freezes() > 0 ? "f" + note.freezes() : "";
        return freezes
                + note.ended()
                        .map(ended -> "e" + ended.length() + "d" + ended.on().toEpochDay())
                        .orElse("");
    }

    /** Of what {@link #letters} wrote; ids of before had no number for one freeze. */
    static StreakNote read(String letters) {
        Matcher freezes = FREEZES.matcher(letters);
        Matcher ended = ENDED.matcher(letters);
        int spent = freezes.find() ? Integer.parseInt("0" + freezes.group(1)) : -1;
        return new StreakNote(
                spent == 0 ? 1 : Math.max(0, spent),
                ended.find()
                        ? Optional.of(new StreakNote.Ended(
                                Integer.parseInt(ended.group(1)), LocalDate.ofEpochDay(Long.parseLong(ended.group(2)))))
                        : Optional.empty());
    }
}
