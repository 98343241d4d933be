package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RoundTest {
    private static Round round(String question, String topic) {
        return new Round(
                new QuestionId(question),
                Form.OPEN,
                19,
                Optional.of(new TopicId(topic)),
                Optional.of(Difficulty.of(3)),
                Optional.of(Form.OPEN),
                Optional.of(Language.ZH));
    }

    @Test
    void theOtherLanguageOfAResultGoesOnWithARoundOfTheLongestNames() {
        Round longest = round("q".repeat(48), "t".repeat(24));
        String toggle = longest.toggle(Language.ZH, "rbf1e12d20650");

        assertThat(toggle).hasSizeLessThanOrEqualTo(Limits.ACTION_ID);
        assertThat(Action.parse(toggle).flatMap(Round::of)).contains(longest);
    }

    @Test
    void whatWasToldOnceTravelsWhereThereIsRoom() {
        assertThat(round("q".repeat(20), "cnn").toggle(Language.EN, "rbf1e12d20650"))
                .endsWith(".en-rbf1e12d20650");
    }
}
