package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.question.Language;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"&", "*", "😀", "a ", "漢", "\n"})
    void whateverAMemberWroteAViewFits(String piece) {
        Sheet sheet = new Sheet(Texts.in(Language.EN));

        View view = sheet.text(piece.repeat(3000))
                .text(Sheet.MAY, Text.of(piece.repeat(3000)))
                .buttons(Button.plain("x", "X"))
                .view();

        assertThat(view.blocks().stream().mapToInt(Block::length).sum()).isLessThanOrEqualTo(Limits.VIEW_TEXT);
    }

    @Test
    void whatDoesNotFitIsLeftToMore() {
        Sheet sheet = new Sheet(Texts.in(Language.EN)).more("more.x");

        View view = sheet.text("first")
                .text(Sheet.MAY, Text.of("b".repeat(2700)))
                .text(Sheet.MAY, Text.of("c".repeat(2700)))
                .view();

        assertThat(view.blocks()).hasSize(3);
        assertThat(view.blocks().get(2)).isInstanceOf(Block.Buttons.class);
    }

    @Test
    void manyButtonsStandInRowsOfFive() {
        Button[] buttons = IntStream.range(0, 7)
                .mapToObj(index -> Button.plain("b." + index, "B" + index))
                .toArray(Button[]::new);

        View view = new Sheet(Texts.in(Language.EN)).buttons(buttons).view();

        assertThat(view.blocks()).hasSize(2);
    }
}
