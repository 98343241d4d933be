package dev.interviewquiz.core.team;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a view, one line a block; labels of buttons and menus are not among them. */
public final class Words implements Block.Cases<String> {
    private Words() {}

    public static String of(View view) {
        return view.blocks().stream()
                .map(block -> block.fold(new Words()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** All buttons of a view, top to bottom. */
    public static List<Button> buttons(View view) {
        return view.blocks().stream()
                .filter(Block.Buttons.class::isInstance)
                .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                .toList();
    }

    @Override
    public String heading(Block.Heading block) {
        return block.text().words();
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return block.text().words();
    }

    @Override
    public String note(Block.Note block) {
        return block.text().words();
    }

    @Override
    public String buttons(Block.Buttons block) {
        return "";
    }

    @Override
    public String select(Block.Select block) {
        return "";
    }

    @Override
    public String table(Block.Table block) {
        return block.rows().stream()
                .map(row -> row.stream().map(Text::words).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String image(Block.Image block) {
        return block.alt();
    }
}
