package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.question.Language;
import java.util.List;
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
        assertThat(view.blocks()).as("the button stays").hasAtLeastOneElementOfType(Block.Buttons.class);
    }

    @Test
    void whatDoesNotFitIsLeftToMore() {
        Sheet sheet = new Sheet(Texts.in(Language.EN)).more(page -> "more." + page);

        View view = sheet.text("first")
                .text(Sheet.MAY, Text.of("b".repeat(2700)))
                .text(Sheet.MAY, Text.of("c".repeat(2700)))
                .view();

        assertThat(view.blocks()).hasSize(3);
        assertThat(view.blocks().get(2)).isInstanceOf(Block.Buttons.class);
    }

    @Test
    void whatWasLeftOutStandsOnTheNextPagesInItsOrderAndNothingTwice() {
        Sheet sheet = new Sheet(Texts.in(Language.EN)).more(page -> "more." + page);
        for (String letter : new String[] {"a", "b", "c", "d"}) {
            sheet.text(letter.repeat(1500));
        }
        sheet.text(Sheet.MAY, Text.of("e")).buttons(Button.plain("x", "X"));

        assertThat(paragraphs(sheet.view(0))).containsExactly("a", "b");
        assertThat(paragraphs(sheet.view(1))).containsExactly("c", "d", "e");
        assertThat(sheet.view(1).blocks()).as("all is shown").noneMatch(Block.Buttons.class::isInstance);
        assertThat(sheet.view(2).blocks()).isEmpty();
    }

    @Test
    void aSheetSaysWhetherAParagraphFitsAboveItsEnd() {
        Sheet sheet = new Sheet(Texts.in(Language.EN)).text("a".repeat(2000));
        Sheet end = new Sheet(Texts.in(Language.EN)).text("z".repeat(1000));

        assertThat(sheet.takes(Text.of("b".repeat(800)), end)).isTrue();
        assertThat(sheet.takes(Text.of("b".repeat(1000)), end)).isFalse();
    }

    private static List<String> paragraphs(View view) {
        return view.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().words().substring(0, 1))
                .toList();
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
