package dev.interviewquiz.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final LocalDate START = LocalDate.parse("2026-11-23");
    private static final List<LocalDate> FORTNIGHT =
            START.datesUntil(START.plusDays(Plan.DAYS)).toList();

    @Test
    void aPlanHoldsWhatWouldBeAskedDayByDay() {
        QuestionPicker picker = new QuestionPicker(Questions.easy(25), Kind.BOTH, 1);
        Plan plan = Plan.NONE.fill(picker, History.NONE, FORTNIGHT);

        History history = History.NONE;
        for (Planned day : plan.days()) {
            Pick pick = picker.pick(history, day.date()).orElseThrow();
            assertThat(day.ask()).isEqualTo(pick.on(day.date()));
            history = history.plus(pick.on(day.date()));
        }
        assertThat(plan.days()).hasSize(14).noneMatch(Planned::replanned);
    }

    @Test
    void whatWasShownIsAskedThoughNewQuestionsCome() {
        Plan shown = Plan.NONE
                .fill(new QuestionPicker(Questions.easy(14), Kind.OPEN, 1), History.NONE, FORTNIGHT)
                .shown(Plan.DAYS);

        Plan filled = shown.fill(new QuestionPicker(Questions.easy(40), Kind.OPEN, 1), History.NONE, FORTNIGHT);

        assertThat(filled).isEqualTo(shown);
    }

    @Test
    void aPlannedRepeatWithinTwentyPostsGivesWayWhenANewQuestionComes() {
        Plan shown = Plan.NONE
                .fill(new QuestionPicker(Questions.easy(10), Kind.OPEN, 1), History.NONE, FORTNIGHT)
                .shown(Plan.DAYS);

        Plan filled = shown.fill(new QuestionPicker(Questions.easy(40), Kind.OPEN, 1), History.NONE, FORTNIGHT);

        assertThat(filled.days().subList(0, 10)).isEqualTo(shown.days().subList(0, 10));
        assertThat(filled.days().subList(10, 14)).allMatch(Planned::replanned).noneMatch(Planned::repeat);
    }

    @Test
    void aPlannedRepeatGivesWayHoweverLongAgoItWasAskedWhenANewQuestionComes() {
        History history = History.NONE;
        for (Question question : Questions.easy(25)) {
            history = history.plus(new Ask(question.id(), START.minusDays(1), Form.OPEN));
        }
        Plan shown = Plan.NONE
                .fill(new QuestionPicker(Questions.easy(25), Kind.OPEN, 1), history, FORTNIGHT)
                .shown(Plan.DAYS);
        QuestionPicker more = new QuestionPicker(Questions.easy(27), Kind.OPEN, 1);

        for (Plan filled : List.of(shown.fill(more, history, FORTNIGHT), shown.inTurn(more, history, FORTNIGHT))) {
            assertThat(filled.days().subList(0, 2)).allMatch(Planned::replanned).noneMatch(Planned::repeat);
            assertThat(filled.days().subList(2, 14)).isEqualTo(shown.days().subList(2, 14));
        }
    }

    @Test
    void aNewQuestionOfALaterDayMovesBeforeAPlannedRepeat() {
        List<Question> all = Questions.easy(2);
        History history = History.NONE.plus(new Ask(new QuestionId("q-00"), START.minusDays(1), Form.OPEN));
        Plan shown = new Plan(List.of(repeat("q-00", START, Form.OPEN), planned("q-01", START.plusDays(1)))).shown(2);

        Plan filled = shown.fill(new QuestionPicker(all, Kind.OPEN, 1), history, FORTNIGHT.subList(0, 2));

        assertThat(filled.days())
                .extracting(Planned::question)
                .containsExactly(new QuestionId("q-01"), new QuestionId("q-00"));
        assertThat(filled.days()).allMatch(Planned::replanned);
    }

    @Test
    void aKeptRepeatComesInTheOtherFormThanTheLastTimeAndIsMarked() {
        List<Question> one = Questions.easy(1);
        History history = History.NONE.plus(new Ask(new QuestionId("q-00"), START.minusDays(1), Form.OPEN));
        Plan shown = new Plan(List.of(repeat("q-00", START, Form.OPEN))).shown(1);

        Plan filled = shown.fill(new QuestionPicker(one, Kind.BOTH, 1), history, FORTNIGHT.subList(0, 1));

        assertThat(filled.days())
                .singleElement()
                .matches(Planned::replanned)
                .extracting(Planned::form)
                .isEqualTo(Form.CHOICE);
    }

    @Test
    void noRepeatComesTwiceInOneFormWhateverWasPlannedBefore() {
        for (int seed = 1; seed <= 40; seed++) {
            List<Question> all = Questions.easy(25);
            Plan shown = Plan.NONE
                    .fill(new QuestionPicker(all.subList(0, 9), Kind.BOTH, seed), History.NONE, FORTNIGHT)
                    .shown(Plan.DAYS);
            QuestionPicker three = new QuestionPicker(all.subList(4, 7), Kind.BOTH, seed);

            Plan changed = shown.fill(three, History.NONE, FORTNIGHT);

            History until = History.NONE;
            for (Planned day : changed.days()) {
                assertThat(until.lastForm(day.question())).as("seed %s", seed).isNotEqualTo(Optional.of(day.form()));
                until = until.plus(day.ask());
            }
            assertThat(changed.fill(three, History.NONE, FORTNIGHT)).isEqualTo(changed);
        }
    }

    private static Planned repeat(String question, LocalDate date, Form form) {
        return new Planned(date, new QuestionId(question), form, Optional.of(START.minusDays(1)), Optional.empty());
    }

    private static Planned planned(String question, LocalDate date) {
        return new Planned(date, new QuestionId(question), Form.OPEN, Optional.empty(), Optional.empty());
    }

    @Test
    void afterAPostThePlanIsFilledAtItsEndOnly() {
        QuestionPicker picker = new QuestionPicker(Questions.easy(25), Kind.BOTH, 1);
        Plan shown = Plan.NONE.fill(picker, History.NONE, FORTNIGHT).shown(Plan.DAYS);
        History history = History.NONE.plus(shown.days().get(0).ask());

        Plan filled = shown.fill(
                picker,
                history,
                FORTNIGHT.stream().map(date -> date.plusDays(1)).toList());

        assertThat(filled.days().subList(0, 13)).isEqualTo(shown.days().subList(1, 14));
        assertThat(filled.days()).hasSize(14).noneMatch(Planned::replanned);
    }

    @Test
    void aChangeReplansOnlyTheDaysThatNoLongerFitAndMarksThem() {
        Plan shown = Plan.NONE
                .fill(new QuestionPicker(Questions.easy(25), Kind.OPEN, 1), History.NONE, FORTNIGHT)
                .shown(Plan.DAYS);
        Planned gone = shown.days().get(3);
        List<Question> others = Questions.easy(25).stream()
                .filter(question -> !question.id().equals(gone.question()))
                .toList();

        Plan changed = shown.fill(new QuestionPicker(others, Kind.OPEN, 1), History.NONE, FORTNIGHT);

        assertThat(changed.days())
                .filteredOn(Planned::replanned)
                .containsExactly(changed.days().get(3));
        assertThat(changed.days().get(3).question()).isNotEqualTo(gone.question());
        assertThat(changed.days()).extracting(Planned::question).doesNotHaveDuplicates();
        assertThat(without(changed, 3)).isEqualTo(without(shown, 3));
    }

    @Test
    void aChangeOfKindReplansTheFormsThatNoLongerFit() {
        Plan shown = Plan.NONE
                .fill(new QuestionPicker(Questions.easy(25), Kind.BOTH, 1), History.NONE, FORTNIGHT)
                .shown(Plan.DAYS);

        Plan changed = shown.fill(new QuestionPicker(Questions.easy(25), Kind.OPEN, 1), History.NONE, FORTNIGHT);

        assertThat(changed.days()).allMatch(day -> day.form() == Form.OPEN);
        assertThat(changed.days()).filteredOn(Planned::replanned).hasSize(7);
        assertThat(changed.days()).extracting(Planned::question).doesNotHaveDuplicates();
    }

    @Test
    void whatNobodySawIsPlannedAnewWithoutAMark() {
        Plan planned = Plan.NONE.fill(new QuestionPicker(Questions.easy(25), Kind.BOTH, 1), History.NONE, FORTNIGHT);

        Plan changed =
                planned.shown(4).inTurn(new QuestionPicker(Questions.easy(25), Kind.OPEN, 1), History.NONE, FORTNIGHT);

        assertThat(changed.days())
                .filteredOn(Planned::replanned)
                .containsExactly(changed.days().get(0), changed.days().get(2));
    }

    @Test
    void anotherKindKeepsTheQuestionsAndChangesTheFormsThatHaveTo() {
        Plan shown = Plan.NONE
                .fill(new QuestionPicker(Questions.easy(25), Kind.OPEN, 1), History.NONE, FORTNIGHT)
                .shown(Plan.DAYS);

        Plan both = shown.inTurn(new QuestionPicker(Questions.easy(25), Kind.BOTH, 1), History.NONE, FORTNIGHT);
        Plan back = both.inTurn(new QuestionPicker(Questions.easy(25), Kind.OPEN, 1), History.NONE, FORTNIGHT);

        assertThat(both.days())
                .extracting(Planned::question)
                .isEqualTo(shown.days().stream().map(Planned::question).toList());
        assertThat(both.days().subList(0, 3))
                .extracting(Planned::form)
                .containsExactly(Form.CHOICE, Form.OPEN, Form.CHOICE);
        assertThat(both.days()).filteredOn(Planned::replanned).hasSize(7);
        assertThat(back).isEqualTo(shown);
    }

    @Test
    void anotherKindPlansAnewWhatCannotHaveTheForm() {
        List<Question> some = new ArrayList<>(Questions.easy(25));
        some.add(Questions.openOnly("q-open", 1));
        Plan shown = new Plan(List.of(
                        new Planned(START, new QuestionId("q-open"), Form.OPEN, Optional.empty(), Optional.empty())))
                .fill(new QuestionPicker(some, Kind.OPEN, 1), History.NONE, FORTNIGHT);

        Plan both = shown.inTurn(new QuestionPicker(some, Kind.BOTH, 1), History.NONE, FORTNIGHT);

        assertThat(both.days().get(0).form()).isEqualTo(Form.CHOICE);
        assertThat(both.days().subList(1, 14))
                .extracting(Planned::question)
                .isEqualTo(shown.days().subList(1, 14).stream()
                        .map(Planned::question)
                        .toList());
    }

    @Test
    void aPlannedQuestionThatWasAskedByHandIsReplacedWhileOthersAreUnasked() {
        QuestionPicker picker = new QuestionPicker(Questions.easy(25), Kind.OPEN, 1);
        Plan shown = Plan.NONE.fill(picker, History.NONE, FORTNIGHT).shown(Plan.DAYS);
        History history = History.NONE.plus(new Ask(shown.days().get(5).question(), START.minusDays(1), Form.OPEN));

        Plan filled = shown.fill(picker, history, FORTNIGHT);

        assertThat(filled.days())
                .filteredOn(Planned::replanned)
                .containsExactly(filled.days().get(5));
        assertThat(filled.days()).noneMatch(Planned::repeat);
    }

    @Test
    void noHardQuestionMovesUpAmongTheFirstFive() {
        List<Question> all = new ArrayList<>(Questions.easy(10));
        IntStream.range(0, 15).mapToObj(i -> Questions.both("q-hard-" + i, 3)).forEach(all::add);
        QuestionPicker picker = new QuestionPicker(all, Kind.OPEN, 1);
        Plan shown = Plan.NONE.fill(picker, History.NONE, FORTNIGHT).shown(Plan.DAYS);
        List<LocalDate> without = new ArrayList<>(FORTNIGHT);
        without.subList(1, 4).clear();

        Plan filled = shown.fill(picker, History.NONE, without);

        assertThat(filled.days().subList(0, 5))
                .noneMatch(day -> day.question().value().startsWith("q-hard"));
        assertThat(shown.days().subList(5, 8))
                .anyMatch(day -> day.question().value().startsWith("q-hard"));
    }

    @Test
    void aDayThatComesInBetweenTakesNothingThatIsPromisedToAnother() {
        QuestionPicker picker = new QuestionPicker(Questions.easy(25), Kind.OPEN, 1);
        List<LocalDate> everyOther =
                FORTNIGHT.stream().filter(date -> date.getDayOfMonth() % 2 == 1).toList();
        Plan shown = Plan.NONE.fill(picker, History.NONE, everyOther).shown(Plan.DAYS);

        Plan filled = shown.fill(picker, History.NONE, FORTNIGHT);

        assertThat(filled.days()).containsAll(shown.days()).noneMatch(Planned::replanned);
        assertThat(filled.days()).extracting(Planned::question).doesNotHaveDuplicates();
    }

    @Test
    void noDayIsKeptThatWouldMakeAnEarlierOneRepeat() {
        for (int seed = 1; seed <= 40; seed++) {
            List<Question> all = Questions.easy(25);
            Plan shown = Plan.NONE
                    .fill(new QuestionPicker(all, Kind.OPEN, seed), History.NONE, FORTNIGHT)
                    .shown(Plan.DAYS);
            QuestionPicker two = new QuestionPicker(all.subList(3, 5), Kind.OPEN, seed);

            Plan changed = shown.fill(two, History.NONE, FORTNIGHT);

            assertThat(changed.days())
                    .filteredOn(day -> !day.repeat())
                    .containsExactlyElementsOf(changed.days().subList(0, 2));
            assertThat(repeatedAtOnce(changed)).as("seed %s", seed).isEmpty();
            assertThat(changed.fill(two, History.NONE, FORTNIGHT)).isEqualTo(changed);
        }
    }

    @Test
    void noKeptRepeatComesTwiceInARowWhileAnotherFits() {
        for (int seed = 1; seed <= 40; seed++) {
            List<Question> all = Questions.easy(25);
            History history = History.NONE;
            for (Question question : all) {
                history = history.plus(new Ask(question.id(), START.minusDays(1), Form.OPEN));
            }
            Plan shown = Plan.NONE
                    .fill(new QuestionPicker(all, Kind.OPEN, seed), history, FORTNIGHT)
                    .shown(Plan.DAYS);
            QuestionPicker two = new QuestionPicker(all.subList(3, 5), Kind.OPEN, seed);

            assertThat(repeatedAtOnce(shown.fill(two, history, FORTNIGHT)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    private static List<Planned> repeatedAtOnce(Plan plan) {
        List<Planned> days = plan.days();
        return IntStream.range(1, days.size())
                .filter(day -> days.get(day).question().equals(days.get(day - 1).question()))
                .mapToObj(days::get)
                .toList();
    }

    @Test
    void aSmallBankIsPlannedRoundAndRound() {
        QuestionPicker picker = new QuestionPicker(Questions.easy(5), Kind.BOTH, 1);

        Plan shown = Plan.NONE.fill(picker, History.NONE, FORTNIGHT).shown(Plan.DAYS);

        assertThat(shown.days().subList(5, 14)).allMatch(Planned::repeat);
        assertThat(shown.fill(picker, History.NONE, FORTNIGHT)).isEqualTo(shown);
    }

    @Test
    void withoutAnyQuestionThePlanIsEmpty() {
        assertThat(Plan.NONE.fill(new QuestionPicker(List.of(), Kind.OPEN, 1), History.NONE, FORTNIGHT))
                .isEqualTo(Plan.NONE);
    }

    private static List<Planned> without(Plan plan, int day) {
        return plan.days().stream()
                .filter(planned -> !planned.date().equals(START.plusDays(day)))
                .toList();
    }
}
