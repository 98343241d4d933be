package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.practice.StreakNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What became of a member's streaks, as it is told.
 *
 * @param here of the channel where it is told; of all of them where that has no questions
 * @param elsewhere of other channels
 */
record News(StreakNote here, StreakNote elsewhere) {
    private static final Pattern FREEZES = Pattern.compile("f(\\d{0,4})");
    private static final Pattern ENDED = Pattern.compile("e(\\d{1,5})d(\\d{1,7})");

    static News of(Scene scene, Map<ChannelRef, StreakNote> notes) {
        Predicate<ChannelRef> here = channel -> scene.channelThatWasSetUp()
                .filter(there -> !there.equals(channel))
                .isEmpty();
        return new News(sum(notes, here), sum(notes, here.negate()));
    }

    private static StreakNote sum(Map<ChannelRef, StreakNote> notes, Predicate<ChannelRef> channels) {
        return notes.entrySet().stream()
                .filter(noted -> channels.test(noted.getKey()))
                .map(Map.Entry::getValue)
                .reduce(StreakNote.NONE, StreakNote::plus);
    }

    News plus(News other) {
        return new News(here.plus(other.here), elsewhere.plus(other.elsewhere));
    }

    /** Empty where there is nothing to tell. */
    Optional<String> words(Texts texts) {
        Stream<String> other = sentences(texts, elsewhere).map(told -> texts.lead("streak.elsewhere") + told).stream();
        return Stream.concat(sentences(texts, here).stream(), other).reduce((one, next) -> Texts.led(one) + next);
    }

    private static Optional<String> sentences(Texts texts, StreakNote note) {
        List<String> sentences = new ArrayList<>();
        if (note.freezes() > 0) {
            sentences.add(texts.get(freezes(note), note.freezes()));
        }
        note.ended()
                .map(ended -> texts.get("streak.ended", ended.length(), new ScheduleWords(texts).date(ended.on())))
                .ifPresent(sentences::add);
        return sentences.stream().reduce((one, next) -> Texts.led(one) + next);
    }

    /** Freezes have kept no streak that has ended after all. */
    private static String freezes(StreakNote note) {
        if (note.ended().isPresent()) {
            return "streak.freezes-before";
        }
        return note.freezes() == 1 ? "streak.freeze-spent" : "streak.freezes-spent";
    }

    /** In letters and digits, for the id of an action; what was elsewhere in capitals. */
    String letters() {
        return letters(here) + letters(elsewhere).toUpperCase(Locale.ROOT);
    }

    private static String letters(StreakNote note) {
        String freezes = note.freezes() > 0 ? "f" + note.freezes() : "";
        return freezes
                + note.ended()
                        .map(ended -> "e" + ended.length() + "d" + ended.on().toEpochDay())
                        .orElse("");
    }

    /** Of what {@link #letters()} wrote. */
    static News read(String letters) {
        String elsewhere = letters.replaceAll("[a-z]\\d*", "").toLowerCase(Locale.ROOT);
        return new News(note(letters), note(elsewhere));
    }

    /** Ids of before had no number for one freeze. */
    private static StreakNote note(String letters) {
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
