package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types to see what happens is no answer, and costs him no attempt. */
class GibberishTest {
    private final Grader grader = Grader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asdf qwer",
                "asdfasdf",
                "qweqwe",
                "sdfsdf, jkljkl!",
                "aaaa",
                "zzz zzz",
                "hjkl;",
                "呵呵呵呵",
                "lkjh",
                "B",
                "A, C"
            })
    void keysHitAtRandomAreNoAnswer(String text) {
        assertThat(grader.screen(BuiltInQuestions.number(2), text)).contains(Refusal.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relu",
                "LSTM",
                "BPTT",
                "tree",
                "were",
                "xxx and relu",
                "10",
                "W",
                "asdf relu",
                "否",
                "不不不，不需要",
                "对对对"
            })
    void whatMayMeanSomethingIsGraded(String text) {
        assertThat(grader.screen(BuiltInQuestions.number(2), text)).isEmpty();
    }
}
