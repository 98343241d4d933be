package dev.interviewquiz.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPickerTest {
    private static final LocalDate START = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, -7, Long.MIN_VALUE})
    void noQuestionComesBackUntilAllThatFitWereAsked(long seed) {
        List<Pick> picks = play(new QuestionPicker(Questions.easy(25), Kind.OPEN, seed), 50);

        assertThat(ids(picks.subList(0, 25))).doesNotHaveDuplicates();
        assertThat(picks.subList(0, 25)).noneMatch(Pick::repeat);
        assertThat(picks.subList(25, 50)).allMatch(Pick::repeat);
    }

    @Test
    void aRepeatIsTheOneAskedLongestAgo() {
        List<Pick> picks = play(new QuestionPicker(Questions.easy(25), Kind.OPEN, 1), 75);

        assertThat(ids(picks.subList(25, 50))).isEqualTo(ids(picks.subList(0, 25)));
        assertThat(ids(picks.subList(50, 75))).isEqualTo(ids(picks.subList(0, 25)));
        assertThat(picks.get(30).firstAsked()).hasValue(START.plusDays(5));
        assertThat(picks.get(55).firstAsked()).hasValue(START.plusDays(5));
    }

    @Test
    void aQuestionThatComesNewIsAskedBeforeAnyRepeat() {
        History history = asked(play(new QuestionPicker(Questions.easy(3), Kind.OPEN, 1), 4));

        Pick pick = new QuestionPicker(Questions.easy(4), Kind.OPEN, 1)
                .pick(history, START)
                .orElseThrow();

        assertThat(pick.question().value()).isEqualTo("q-03");
        assertThat(pick.repeat()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noQuestionComesBackWithinTwentyPostsWhileAnotherFits(long seed) {
        Random random = new Random(seed);
        List<Question> all = Questions.easy(40);
        History history = History.NONE;
        for (int post = 0; post < 300; post++) {
            List<Question> fitting = subset(all, 21 + random.nextInt(19), random);

            Pick pick = new QuestionPicker(fitting, Kind.BOTH, seed)
                    .pick(history, START)
                    .orElseThrow();

            assertThat(history.distance(pick.question()).orElse(99)).isGreaterThan(20);
            history = history.plus(pick.on(START.plusDays(post)));
        }
    }

    @Test
    void theFirstFivePostsAreOfDifficultyOneOrTwo() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            questions.add(Questions.both("q-" + i, i < 5 ? 1 + i % 2 : 3));
        }

        List<Pick> picks = play(new QuestionPicker(questions, Kind.OPEN, 9), 6);

        assertThat(ids(picks.subList(0, 5))).containsExactlyInAnyOrder("q-0", "q-1", "q-2", "q-3", "q-4");
    }

    @Test
    void whereOnlyHardQuestionsFitTheFirstPostsAreHard() {
        assertThat(play(new QuestionPicker(List.of(Questions.both("hard", 3)), Kind.OPEN, 1), 1))
                .hasSize(1);
    }

    @Test
    void bothAlternatesWithChoiceFirst() {
        assertThat(play(new QuestionPicker(Questions.easy(25), Kind.BOTH, 5), 6))
                .extracting(Pick::form)
                .containsExactly(Form.CHOICE, Form.OPEN, Form.CHOICE, Form.OPEN, Form.CHOICE, Form.OPEN);
    }

    @Test
    void bothFallsBackToOpenWhereNoQuestionHasAChoiceForm() {
        List<Question> questions = List.of(Questions.openOnly("a", 1), Questions.openOnly("b", 1));

        assertThat(play(new QuestionPicker(questions, Kind.BOTH, 5), 3))
                .extracting(Pick::form)
                .containsOnly(Form.OPEN);
    }

    @Test
    void aRepeatComesInTheOtherFormWhereBothAreAllowed() {
        List<Pick> picks = play(new QuestionPicker(Questions.easy(25), Kind.BOTH, 5), 50);

        for (int post = 0; post < 25; post++) {
            assertThat(picks.get(post + 25).form()).isNotEqualTo(picks.get(post).form());
        }
    }

    @Test
    void choiceAsksOnlyWhatHasAChoiceForm() {
        List<Question> questions = List.of(Questions.openOnly("a", 1), Questions.both("b", 1));

        List<Pick> picks = play(new QuestionPicker(questions, Kind.CHOICE, 5), 2);

        assertThat(ids(picks)).containsExactly("b", "b");
        assertThat(picks).extracting(Pick::form).containsOnly(Form.CHOICE);
    }

    @Test
    void whatIsAskedInOneFormAloneComesInThatFormAndInNoChannelOfTheOther() {
        List<Question> questions =
                List.of(Questions.only(Form.OPEN, "o", 1), Questions.only(Form.CHOICE, "c", 1), Questions.both("b", 1));

        assertThat(ids(play(new QuestionPicker(questions, Kind.OPEN, 5), 6))).doesNotContain("c");
        assertThat(ids(play(new QuestionPicker(questions, Kind.CHOICE, 5), 6))).doesNotContain("o");
        assertThat(play(new QuestionPicker(questions, Kind.BOTH, 5), 12))
                .filteredOn(pick -> !pick.question().value().equals("b"))
                .hasSizeGreaterThan(6)
                .allSatisfy(pick -> assertThat(pick.form())
                        .isEqualTo(pick.question().value().equals("o") ? Form.OPEN : Form.CHOICE));
    }

    @Test
    void choosingIsReproducibleFromTheSeedInWhateverOrderTheQuestionsCome() {
        List<Question> shuffled = new ArrayList<>(Questions.easy(25));
        Collections.shuffle(shuffled, new Random(3));

        assertThat(play(new QuestionPicker(shuffled, Kind.BOTH, 77), 60))
                .isEqualTo(play(new QuestionPicker(Questions.easy(25), Kind.BOTH, 77), 60));
    }

    @Test
    void anotherSeedGivesAnotherOrder() {
        assertThat(ids(play(new QuestionPicker(Questions.easy(25), Kind.OPEN, 1), 25)))
                .isNotEqualTo(ids(play(new QuestionPicker(Questions.easy(25), Kind.OPEN, 2), 25)));
    }

    @Test
    void everyPickTellsHowManyAreLeftUnasked() {
        assertThat(play(new QuestionPicker(Questions.easy(3), Kind.OPEN, 1), 5))
                .extracting(Pick::unasked)
                .containsExactly(2, 1, 0, 0, 0);
    }

    @Test
    void whereNothingFitsNothingIsPicked() {
        List<Question> openOnly = List.of(Questions.openOnly("a", 1));

        assertThat(new QuestionPicker(openOnly, Kind.CHOICE, 1).pick(History.NONE, START))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void amongWhatFitsEquallyTheFirstThatIsNotAskedElsewhereComes(long seed) {
        List<Question> questions = new ArrayList<>(Questions.easy(3));
        questions.add(Questions.both("hard", 3));
        List<String> usual = ids(play(new QuestionPicker(questions, Kind.OPEN, seed), 4));

        assertThat(firstBut(usual.subList(0, 1), questions, seed)).isEqualTo(usual.get(1));
        assertThat(firstBut(usual.subList(0, 3), questions, seed)).isEqualTo(usual.get(0));
        assertThat(firstBut(usual, questions, seed)).isEqualTo(usual.get(0));
    }

    private static String firstBut(List<String> elsewhere, List<Question> questions, long seed) {
        return new QuestionPicker(questions, Kind.OPEN, seed, (question, date) -> elsewhere.contains(question.value()))
                .pick(History.NONE, START)
                .orElseThrow()
                .question()
                .value();
    }

    private static List<Pick> play(QuestionPicker picker, int posts) {
        List<Pick> picks = new ArrayList<>();
        for (int post = 0; post < posts; post++) {
            picks.add(picker.pick(asked(picks), START).orElseThrow());
        }
        return picks;
    }

    private static History asked(List<Pick> picks) {
        List<Ask> asks = new ArrayList<>();
        for (Pick pick : picks) {
            asks.add(pick.on(START.plusDays(asks.size())));
        }
        return new History(asks);
    }

    private static List<Question> subset(List<Question> all, int size, Random random) {
        List<Question> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(new HashSet<>(shuffled.subList(0, size)));
    }

    private static List<String> ids(List<Pick> picks) {
        return picks.stream().map(Pick::question).map(QuestionId::value).toList();
    }
}
