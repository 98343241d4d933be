package dev.interviewquiz.core.views;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.team.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The limits of a view, counted here once more rather than taken from the boundary's own guards. */
final class ViewCheck {
    private static final int BLOCK = 2800;
    private static final int VIEW = 3900;
    private static final int COMPONENTS = 30;

    private final View view;
    private final List<String> problems = new ArrayList<>();

    private ViewCheck(View view) {
        this.view = view;
    }

    static List<String> problems(View view, boolean shared) {
        ViewCheck check = new ViewCheck(view);
        check.sizes();
        check.actions();
        check.words(shared);
        return check.problems;
    }

    private void must(boolean right, String problem) {
        if (!right) {
            problems.add(problem);
        }
    }

    private void sizes() {
        int length = 0;
        int components = 0;
        for (Block block : view.blocks()) {
            must(block.length() <= BLOCK, "a block of " + block.length());
            length += block.length();
            components += components(block);
        }
        must(!view.blocks().isEmpty(), "no blocks");
        must(length <= VIEW, "a view of " + length);
        must(components <= COMPONENTS, components + " components");
    }

    /** Discord counts a row and each of its buttons, a menu and its row, a gallery and its picture. */
    private static int components(Block block) {
        if (block instanceof Block.Buttons row) {
            return 1 + row.buttons().size();
        }
        return block instanceof Block.Select || block instanceof Block.Image ? 2 : 1;
    }

    private void actions() {
        Set<String> ids = new HashSet<>();
        for (Button button : Words.buttons(view)) {
            must(ids.add(button.actionId()), "twice " + button.actionId());
            must(button.actionId().matches("[a-z][a-z-]*(\\.[A-Za-z0-9_-]*)*"), "the shape of " + button.actionId());
            must(button.actionId().length() <= 100, "a long id: " + button.actionId());
            must(!button.label().isBlank() && button.label().length() <= 75, "the label " + button.label());
        }
        for (Block block : view.blocks()) {
            if (block instanceof Block.Buttons row) {
                must(row.buttons().size() <= 5, row.buttons().size() + " buttons in a row");
            } else if (block instanceof Block.Select menu) {
                must(menu.options().size() <= 25, menu.options().size() + " options");
                must(ids.add(menu.actionId()) && menu.actionId().length() <= 100, "the id " + menu.actionId());
            }
        }
    }

    private void words(boolean shared) {
        for (Block block : view.blocks()) {
            boolean silent = block instanceof Block.Buttons || block instanceof Block.Select;
            must(
                    silent
                            || !Words.of(new View(view.language(), "-", List.of(block)))
                                    .isBlank(),
                    "an empty block");
        }
        must(!view.summary().words().isBlank(), "no summary");
        List<String> texts =
                new ArrayList<>(List.of(Words.of(view), view.summary().words()));
        Words.buttons(view).forEach(button -> texts.add(button.label()));
        texts.forEach(text -> problems.addAll(TextCheck.problems(text)));
        if (!shared) {
            texts.forEach(text -> problems.addAll(TextCheck.strange(view.language(), text)));
        }
        must(!shared || !String.join("", texts).contains(WorstWords.MARK), "an answer in public");
    }
}
