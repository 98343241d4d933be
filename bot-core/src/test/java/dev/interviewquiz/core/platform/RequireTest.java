package dev.interviewquiz.core.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Messages are logged, and answer texts appear in no log. */
final class RequireTest {
    private static final String ANSWER = "It locks the door. ".repeat(300);

    @Test
    void aBlockThatIsTooLongTellsItsLengthAndNotItsText() {
        assertThatThrownBy(() -> new Block.Paragraph(Text.of(ANSWER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "at most " + Limits.BLOCK_TEXT, "has " + Text.of(ANSWER).length())
                .hasMessageNotContaining("door");
    }

    @Test
    void aFieldThatIsTooLongTellsItsLengthAndNotItsText() {
        assertThatThrownBy(() -> new Field.Input("text", "Answer", Optional.empty(), ANSWER, true, true, 3000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("initial text", "at most 3000", "has " + ANSWER.length())
                .hasMessageNotContaining("door");
    }
}
