package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.schedule.Ask;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** Whether other channels ask a question about the time of a date; looked up once, when it is first asked. Not thread-safe. */
final class Elsewhere implements BiPredicate<QuestionId, LocalDate> {
    /** Whoever takes part in two channels has not forgotten it sooner. */
    static final int DAYS = 14;

    /** More than so many others ask all that there is within that time, and nobody takes part in all of them. */
    static final int CHANNELS = 4;

    private final Supplier<List<Ask>> lookUp;
    private Optional<List<Ask>> asks = Optional.empty();

    Elsewhere(Supplier<List<Ask>> lookUp) {
        this.lookUp = lookUp;
    }

    @Override
    public boolean test(QuestionId question, LocalDate date) {
        if (asks.isEmpty()) {
            asks = Optional.of(lookUp.get());
        }
        return asks.orElseThrow().stream()
                .filter(ask -> ask.question().equals(question))
                .anyMatch(ask -> Math.abs(ChronoUnit.DAYS.between(ask.date(), date)) <= DAYS);
    }
}
