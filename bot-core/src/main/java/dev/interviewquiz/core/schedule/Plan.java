package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the coming days will ask, in order (design, section 5, “Choosing”): what was shown is asked. Immutable; stored
 * before it is first shown, filled again after each post and each change.
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

    /** With what another plan has for those of some dates that have nothing here. */
    public Plan or(Plan other, Collection<LocalDate> dates) {
        return new Plan(Stream.concat(
                        days.stream(),
                        other.days.stream()
                                .filter(day -> dates.contains(day.date())
                                        && on(day.date()).isEmpty()))
                .sorted(Comparator.comparing(Planned::date))
                .toList());
    }

    /** With its first days shown. */
    public Plan shown(int count) {
        return new Plan(IntStream.range(0, days.size())
                .mapToObj(day -> day < count ? days.get(day).seen() : days.get(day))
                .toList());
    }

    /**
     * This plan for the given dates: a day that still fits stays as it is, but for the form of a repeat, which is always the
     * other one; one that no longer fits is planned anew, a new one is added. No day is kept that would make an earlier one
     * repeat a question. Shorter than {@code dates} only when no question fits at all.
     *
     * @param history what the channel was asked before the first of the dates
     * @param dates the coming slots, in order
     */
    public Plan fill(QuestionPicker picker, History history, List<LocalDate> dates) {
        return filled(history, dates, picker::comesAsPlanned, (date, until, promised) -> {
            Optional<Planned> fitting =
                    on(date).filter(day -> picker.stillFits(day, until)).map(day -> picker.renewed(day, until));
            return fitting.isPresent() ? fitting : anew(date, picker.pick(until, date, promised.get()));
        });
    }

    /**
     * The same after a change of kind: a day keeps its question where that can have the form whose turn it is now, and changes
     * no more than the form.
     */
    public Plan inTurn(QuestionPicker picker, History history, List<LocalDate> dates) {
        return filled(history, dates, picker::comes, (date, until, promised) -> {
            Optional<Planned> same = on(date).flatMap(day -> picker.inForm(day, until));
            if (same.filter(day -> picker.hasTurn(day, until)).isPresent()) {
                return same;
            }
            Optional<Planned> other = anew(date, picker.pick(until, date, promised.get()));
            return same.filter(day ->
                            other.filter(found -> found.form() != day.form()).isEmpty())
                    .or(() -> other);
        });
    }

    /** Plans one day. */
    private interface OneDay {
        Optional<Planned> on(LocalDate date, History until, Supplier<List<QuestionId>> promised);
    }

    private Plan filled(History history, List<LocalDate> dates, BiPredicate<Planned, History> kept, OneDay plan) {
        List<Planned> filled = new ArrayList<>();
        History until = history;
        for (LocalDate date : dates) {
            History before = until;
            Optional<Planned> day = plan.on(date, until, () -> promised(kept, before, dates, date));
            if (day.isPresent()) {
                filled.add(day.get());
                until = until.plus(day.get().ask());
            }
        }
        return new Plan(filled);
    }

    private Optional<Planned> anew(LocalDate date, Optional<Pick> picked) {
        return picked.map(pick ->
                new Planned(date, pick.question(), pick.form(), pick.firstAsked(), on(date).flatMap(Planned::shown)));
    }

    /** What this plan holds for the dates after one, as far as it can still be asked. */
    private List<QuestionId> promised(
            BiPredicate<Planned, History> kept, History until, List<LocalDate> dates, LocalDate after) {
        Set<LocalDate> later = Set.copyOf(dates);
        return days.stream()
                .filter(day -> day.date().isAfter(after) && later.contains(day.date()))
                .filter(day -> kept.test(day, until))
                .map(Planned::question)
                .toList();
    }
}
