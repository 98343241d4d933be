package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the coming days will ask, in order (design, section 5, “Choosing”): what was shown is asked. Immutable; stored
 * when it is first shown, filled again after each post and each change.
 */
public record Plan(List<Planned> days) {
    /** How many slots a preview shows. */
    public static final int DAYS = 14;

    public static final Plan NONE = new Plan(List.of());

    public Plan {
        days = List.copyOf(days);
    }

    public Optional<Planned> on(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /**
     * This plan for the given dates: a day that still fits stays as it is, one that no longer does is planned anew and
     * marked, a new one is added. No day is kept that would make an earlier one repeat a question. Shorter than
     * {@code dates} only when no question fits at all.
     *
     * @param history what the channel was asked before the first of the dates
     * @param dates the coming slots, in order
     */
    public Plan fill(QuestionPicker picker, History history, List<LocalDate> dates) {
        List<Planned> filled = new ArrayList<>();
        History until = history;
        for (LocalDate date : dates) {
            Optional<Planned> day = day(date, picker, until, promised(picker, until, dates, date));
            if (day.isPresent()) {
                filled.add(day.get());
                until = until.plus(day.get().ask());
            }
        }
        return new Plan(filled);
    }

    private Optional<Planned> day(LocalDate date, QuestionPicker picker, History until, List<QuestionId> promised) {
        Optional<Planned> shown = on(date);
        if (shown.filter(day -> picker.stillFits(day, until)).isPresent()) {
            return shown;
        }
        return picker.pick(until, promised).map(pick -> {
            boolean changed =
                    shown.filter(day -> day.replanned() || !day.shows(pick)).isPresent();
            return new Planned(date, pick.question(), pick.form(), pick.firstAsked(), changed);
        });
    }

    /** What this plan holds for the dates after one, as far as it can still be asked. */
    private List<QuestionId> promised(QuestionPicker picker, History until, List<LocalDate> dates, LocalDate after) {
        Set<LocalDate> later = Set.copyOf(dates);
        return days.stream()
                .filter(day -> day.date().isAfter(after) && later.contains(day.date()))
                .filter(day -> picker.comesAsShown(day, until))
                .map(Planned::question)
                .toList();
    }
}
