package dev.interviewquiz.core.console;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A view as terminal lines; collects its controls in the order of their numbers. Used once. */
final class ViewPrinter implements Block.Cases<String> {
    private final Screen screen;
    private final SpanPrinter spans;
    private final List<Control> controls = new ArrayList<>();

    private ViewPrinter(Screen screen, View view, ZoneId zone) {
        this.screen = screen;
        this.spans = new SpanPrinter(screen, view.language(), zone);
    }

    /** Prints a view and returns its controls. */
    static List<Control> print(Screen screen, View view, ZoneId zone) {
        ViewPrinter printer = new ViewPrinter(screen, view, zone);
        for (Block block : view.blocks()) {
            String text = block.fold(printer);
            if (!text.isBlank()) {
                screen.line(text.stripTrailing());
            }
        }
        return printer.controls;
    }

    /** Controls once more, in one line, with their numbers. */
    static String row(List<Control> controls) {
        return IntStream.range(0, controls.size())
                .mapToObj(
                        index -> "[" + (index + 1) + "] " + controls.get(index).label())
                .collect(Collectors.joining("  "));
    }

    @Override
    public String heading(Block.Heading block) {
        return screen.strong(spans.print(block.text()));
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return spans.print(block.text());
    }

    @Override
    public String note(Block.Note block) {
        return screen.faint(spans.print(block.text()));
    }

    @Override
    public String buttons(Block.Buttons block) {
        return block.buttons().stream().map(this::button).collect(Collectors.joining("  "));
    }

    private String button(Button button) {
        controls.add(new Control(button.actionId(), button.label(), List.of(), false));
        return numbered(button.label());
    }

    private String numbered(String label) {
        return screen.button("[" + controls.size() + "] " + label);
    }

    @Override
    public String select(Block.Select block) {
        List<String> lines = new ArrayList<>();
        for (Option option : block.options()) {
            controls.add(new Control(block.actionId(), option.label(), List.of(option.value()), true));
            lines.add(numbered(option.label()));
        }
        return block.placeholder() + "\n" + String.join("\n", lines);
    }

    @Override
    public String table(Block.Table block) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(block.header());
        block.rows().forEach(row -> rows.add(row.stream().map(spans::print).toList()));
        int[] widths = new int[block.header().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Screen.columns(row.get(column)));
            }
        }
        return rows.stream().map(row -> row(row, widths)).collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(Screen.padded(cells.get(column), widths[column])).append("  ");
        }
        return line.toString().stripTrailing();
    }

    @Override
    public String image(Block.Image block) {
        return screen.faint(spans.print(Text.of("[" + block.alt() + "]")));
    }
}
