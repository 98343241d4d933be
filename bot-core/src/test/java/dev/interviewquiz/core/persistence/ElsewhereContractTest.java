package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.schedule.Ask;
import dev.interviewquiz.core.schedule.Closing;
import dev.interviewquiz.core.schedule.DateRanges;
import dev.interviewquiz.core.schedule.Pause;
import dev.interviewquiz.core.schedule.Plan;
import dev.interviewquiz.core.schedule.Planned;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class ElsewhereContractTest {
    private final Stores stores;
    private final Town town;

    ElsewhereContractTest(Make make) {
        stores = make.stores();
        town = new Town(stores);
    }

    @Test
    void whatTheOtherChannelsWereAskedAndWillBeIsKnownFromADateOn() {
        setUp("general");
        setUp("other");
        town.open("other", Town.MONDAY.minusDays(1));
        Ask open = ask(town.open("other", Town.MONDAY).question(), Town.MONDAY);
        plan("other", Town.MONDAY.plusDays(1), "deep-learning-02");
        plan("general", Town.MONDAY.plusDays(1), "deep-learning-03");

        assertThat(stores.plans().elsewhere(town.channel("general"), Town.MONDAY))
                .containsExactlyInAnyOrder(open, ask(new QuestionId("deep-learning-02"), Town.MONDAY.plusDays(1)));
    }

    @Test
    void howManyChannelsAreBesideOneIsKnownFromTheSecondOn() {
        setUp("general");
        int alone = beside();
        setUp("general");
        int still = beside();
        setUp("other");
        int two = beside();
        setUp("third");

        assertThat(alone).isZero();
        assertThat(still).isZero();
        assertThat(two).isOne();
        assertThat(beside()).isEqualTo(2);
    }

    private int beside() {
        return stores.channels().beside(town.channel("general"));
    }

    private void setUp(String channel) {
        PostingSchedule daily = new PostingSchedule(
                LocalTime.of(10, 0),
                ZoneOffset.UTC,
                PostingDays.DAILY,
                DateRanges.NONE,
                DateRanges.NONE,
                new Closing.NextSlot(),
                Pause.NONE,
                Set.of());
        stores.channels()
                .save(new Channel(
                        town.channel(channel),
                        daily,
                        Asking.in(Asking.Speech.EN),
                        1,
                        town.member("ada"),
                        Instant.EPOCH));
    }

    private void plan(String channel, LocalDate date, String question) {
        Planned day = new Planned(date, new QuestionId(question), Form.OPEN, Optional.empty(), Optional.empty());
        stores.plans().save(town.channel(channel), date, new Plan(List.of(day)));
    }

    private static Ask ask(QuestionId question, LocalDate date) {
        return new Ask(question, date, Form.OPEN);
    }
}
