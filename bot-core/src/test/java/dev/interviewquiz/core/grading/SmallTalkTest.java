package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Greeting, acknowledging and trying out are no answers, unless just that was asked for. */
class SmallTalkTest {
    private final Grader grader = Grader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "测试",
                "测试一下",
                "測試",
                "好的",
                "好的，收到！",
                "test",
                "Test test",
                "ok",
                "OK 👍",
                "hello",
                "Hi there!",
                "收到",
                "收到了",
                "嗯嗯",
                "明白了",
                "哈哈",
                "thanks"
            })
    void areRefusedWhereNoVerdictIsAsked(String text) {
        assertThat(grader.screen(BuiltInQuestions.number(2), text)).contains(Refusal.EMPTY);
        assertThat(grader.judge(BuiltInQuestions.number(2), text)).isInstanceOf(Judgement.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"测试集", "test set", "ok relu", "好的初始化", "hello world program", "不测试", "the test"})
    void withMoreBesideThemAreGraded(String text) {
        assertThat(grader.screen(BuiltInQuestions.number(2), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "对", "好", "好的", "no", "ok, no"})
    void stayVerdictsWhereOneIsAsked(String text) {
        assertThat(grader.screen(BuiltInQuestions.number(16), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "test", "收到"})
    void areRefusedWhereTheyDecideNothing(String text) {
        assertThat(grader.screen(BuiltInQuestions.number(16), text)).contains(Refusal.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"test, test", "hello, 你好"})
    void areGradedWhereTheyAreRight(String english, String chinese) {
        Question asked = answeredBy(LocalizedText.of(english, chinese));

        for (Language language : Language.values()) {
            assertThat(grader.judge(asked, asked.modelAnswer().in(language))).isInstanceOf(Judgement.Graded.class);
        }
    }

    private static Question answeredBy(LocalizedText model) {
        Question like = BuiltInQuestions.number(2);
        return new Question(
                like.id(),
                like.version(),
                like.topics(),
                like.difficulty(),
                LocalizedText.of("Which word does the probe send?", "探针发送哪个词？"),
                model,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                like.followUps(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
