package dev.interviewquiz.core.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A message, neutral of the platform.
 *
 * @param language what the words are in; renderers tell dates and numbers in it
 * @param title what a window that shows the view is headed with; where there is none, by the product's name
 * @param summary the whole in one plain sentence or more: for notifications and screen readers
 * @param blocks the pieces, top to bottom; together within {@link Limits}
 */
public record View(Locale language, Optional<String> title, Text summary, List<Block> blocks) {
    public View {
        title.ifPresent(text -> Require.atMost(Limits.MODAL_TITLE, Require.text(text, "view title"), "view title"));
        blocks = List.copyOf(blocks);
        int components = blocks.stream().mapToInt(Block::components).sum();
        if (components > Limits.COMPONENTS) {
            throw new IllegalArgumentException(
                    "a view holds at most " + Limits.COMPONENTS + " components, this one has " + components);
        }
        int length = blocks.stream().mapToInt(Block::length).sum();
        if (length > Limits.VIEW_TEXT) {
            throw new IllegalArgumentException(
                    "a view holds at most " + Limits.VIEW_TEXT + " escaped characters, this one has " + length);
        }
        uniqueActions(blocks);
    }

    /** A view that needs no title. */
    public View(Locale language, String summary, List<Block> blocks) {
        this(language, Optional.empty(), summary, blocks);
    }

    /** A view whose summary names no channel and no time. */
    public View(Locale language, Optional<String> title, String summary, List<Block> blocks) {
        this(language, title, Text.of(summary), blocks);
    }

    private static void uniqueActions(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        for (Block block : blocks) {
            for (String action : actions(block)) {
                if (!seen.add(action)) {
                    throw new IllegalArgumentException("an action id stands twice in one view: " + action);
                }
            }
        }
    }

    private static List<String> actions(Block block) {
        if (block instanceof Block.Buttons row) {
            return row.buttons().stream().map(Button::actionId).toList();
        }
        return block instanceof Block.Select select ? List.of(select.actionId()) : List.of();
    }
}
