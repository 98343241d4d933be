package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Builds a view by priority: when not all fits into {@link Limits}, the least important blocks are left out, whole, buttons
 * last of all, and a {@code More} button stands for them where one is given. Never throws for long text. Not thread-safe.
 */
final class Sheet {
    /** Must be there: buttons, the result line, the prompt. */
    static final int MUST = 0;

    static final int SHOULD = 1;
    static final int MAY = 2;

    /** Components of a row of one button. */
    private static final int BUTTON = 2;

    private final Texts texts;
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Text summary = Text.EMPTY;
    private Optional<IntFunction<String>> more = Optional.empty();

    private record Piece(int priority, int place, Block block) {
        /** What is pressed goes after what is only read, which another view can show. */
        boolean pressed() {
            return block instanceof Block.Buttons || block instanceof Block.Select;
        }
    }

    Sheet(Texts texts) {
        this.texts = texts;
    }

    static Sheet of(Scene scene) {
        return new Sheet(scene.texts());
    }

    /** A view of one paragraph. */
    static View said(Scene scene, String key, Object... arguments) {
        return of(scene).text(scene.say(key, arguments)).view();
    }

    /** What an action names is not there any more, or is not the member's. */
    static Reply gone(Scene scene) {
        return Reply.ephemeral(said(scene, "gone"));
    }

    /** What a window that shows this view is headed with. */
    Sheet title(String text) {
        return title(Optional.of(text));
    }

    private Sheet title(Optional<String> text) {
        title = text;
        return this;
    }

    /** What notifications and screen readers get; else the words of the first blocks. */
    Sheet summary(String text) {
        return summary(Text.of(text));
    }

    private Sheet summary(Text text) {
        summary = text;
        return this;
    }

    /** @param action the action that shows a page of what is left out of the view: it builds the same and asks for that page */
    Sheet more(IntFunction<String> action) {
        more = Optional.of(action);
        return this;
    }

    Sheet heading(String text) {
        return add(MUST, new Block.Heading(Text.of(text)));
    }

    Sheet text(String text) {
        return text(MUST, Text.of(text));
    }

    Sheet text(Text text) {
        return text(MUST, text);
    }

    /** Running text; a longer one than a block takes is cut at a line or word and goes on in the next block. */
    Sheet text(int priority, Text text) {
        for (Text part : Paragraphs.split(text, Limits.BLOCK_TEXT)) {
            add(priority, new Block.Paragraph(part));
        }
        return this;
    }

    Sheet note(String text) {
        return note(SHOULD, Text.of(text));
    }

    Sheet note(int priority, Text text) {
        for (Text part : Paragraphs.split(text, Limits.BLOCK_TEXT)) {
            add(priority, new Block.Note(part));
        }
        return this;
    }

    Sheet buttons(Button... buttons) {
        return buttons(List.of(buttons));
    }

    Sheet buttons(List<Button> buttons) {
        for (int from = 0; from < buttons.size(); from += Limits.BUTTONS_IN_A_ROW) {
            int to = Math.min(buttons.size(), from + Limits.BUTTONS_IN_A_ROW);
            add(MUST, new Block.Buttons(buttons.subList(from, to)));
        }
        return this;
    }

    Sheet select(String actionId, String placeholder, List<Option> options) {
        List<Option> shown = options.subList(0, Math.min(options.size(), Limits.SELECT_OPTIONS));
        return add(MUST, new Block.Select(actionId, placeholder, shown, 1, 1));
    }

    Sheet table(List<String> header, List<List<Text>> rows) {
        return add(MUST, new Block.Table(header, rows));
    }

    Sheet image(byte[] png, String alt) {
        return add(SHOULD, new Block.Image(png, alt));
    }

    Sheet add(int priority, Block block) {
        pieces.add(new Piece(priority, pieces.size(), block));
        return this;
    }

    /** All of a view, to be added to: its buttons must be there. */
    Sheet all(View view) {
        view.blocks().forEach(block -> add(block instanceof Block.Buttons ? MUST : SHOULD, block));
        return title(view.title()).summary(view.summary());
    }

    /** What stands at the end, in another sheet: it is known before it is known how much stands above it. */
    Sheet plus(Sheet end) {
        end.pieces.forEach(piece -> add(piece.priority(), piece.block()));
        return this;
    }

    /** Whether there is room for one more paragraph, with this end and a row of one button below it. */
    boolean takes(Text paragraph, Sheet end) {
        List<Piece> all = new ArrayList<>(pieces);
        all.add(new Piece(SHOULD, all.size(), new Block.Paragraph(paragraph)));
        all.addAll(end.pieces);
        return fits(all, BUTTON);
    }

    View view() {
        return view(0);
    }

    /** @param page 0 for the view itself; later ones show what was left out of those before, and nothing where all was shown */
    View view(int page) {
        List<Piece> rest = pieces;
        List<Piece> kept = kept(rest);
        for (int i = 0; i < page; i++) {
            rest = without(rest, kept);
            kept = kept(rest);
        }
        List<Block> blocks = kept.stream().map(Piece::block).collect(Collectors.toCollection(ArrayList::new));
        if (kept.size() < rest.size() && more.isPresent()) {
            String action = more.orElseThrow().apply(page + 1);
            blocks.add(new Block.Buttons(List.of(Button.plain(action, texts.get("more")))));
        }
        return new View(texts.locale(), title, summary.words().isEmpty() ? summary(blocks) : summary, blocks);
    }

    private List<Piece> kept(List<Piece> of) {
        List<Piece> kept = new ArrayList<>(of);
        while (!fits(kept, kept.size() < of.size() && more.isPresent() ? BUTTON : 0)) {
            kept.remove(leastImportant(kept));
        }
        return kept;
    }

    private static List<Piece> without(List<Piece> all, List<Piece> shown) {
        return all.stream().filter(piece -> !shown.contains(piece)).toList();
    }

    /** @param spare components that are to stay free */
    private static boolean fits(List<Piece> kept, int spare) {
        int components =
                kept.stream().mapToInt(piece -> piece.block().components()).sum();
        int length = kept.stream().mapToInt(piece -> piece.block().length()).sum();
        return kept.isEmpty() || (components + spare <= Limits.COMPONENTS && length <= Limits.VIEW_TEXT);
    }

    private static Piece leastImportant(List<Piece> kept) {
        return kept.stream()
                .max(Comparator.comparingInt(Piece::priority)
                        .thenComparing(piece -> !piece.pressed())
                        .thenComparingInt(Piece::place))
                .orElseThrow();
    }

    private static Text told(Block block) {
        if (block instanceof Block.Table table) {
            return Text.joined("\n", table.rows().stream().map(Sheet::told));
        }
        if (block instanceof Block.Heading heading) {
            return unmarked(heading.text());
        }
        return block instanceof Block.Paragraph paragraph ? unmarked(paragraph.text()) : Text.EMPTY;
    }

    private static Text told(List<Text> row) {
        return Text.joined(" ", row.stream().map(Sheet::unmarked));
    }

    private static Text summary(List<Block> blocks) {
        return Text.joined(
                "\n",
                blocks.stream()
                        .map(Sheet::told)
                        .filter(text -> !text.words().isBlank())
                        .limit(3));
    }

    /** A notification shows everything at once and plain: what is hidden in the text is not in it. */
    private static Text unmarked(Text text) {
        return new Text(text.spans().stream()
                .filter(span -> !(span instanceof Span.Spoiler))
                .map(Sheet::unmarked)
                .toList());
    }

    /** Only the platform can name a channel, and a time in the reader's zone. */
    private static Span unmarked(Span span) {
        return span instanceof Span.Channel || span instanceof Span.Time
                ? span
                : new Span.Plain(Text.of(span).words());
    }

    /** Text made of strong and plain parts. */
    static Text strong(String strong, String plain) {
        return Text.of(new Span.Strong(strong), new Span.Plain(plain));
    }
}
