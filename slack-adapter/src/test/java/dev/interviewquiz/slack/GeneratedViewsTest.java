package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever view the boundary allows, Slack takes it: as a message, as a page and as a home page. */
final class GeneratedViewsTest {
    private static final int VIEWS = 3_000;
    private static final List<String> PIECES = List.of(
            "&",
            "<",
            ">",
            "*",
            "_",
            "~",
            "`",
            ":tada:",
            "😀",
            "正则化",
            " ",
            "\n",
            "> ",
            "<!channel>",
            "<@U1>",
            "\u200B",
            "\u202E",
            "http://x.example",
            "word",
            "#general",
            "|",
            "\\",
            "a_b",
            "“",
            "👩‍👩‍👧");
    private static final MemberRef EVE = new MemberRef(new WorkspaceRef(Platform.SLACK, "T1"), "U1");

    @Test
    void everyRandomViewFits() {
        Random random = new Random(20_261_123);
        for (int i = 0; i < VIEWS; i++) {
            View view = view(random);
            for (boolean tables : new boolean[] {true, false}) {
                JsonArray blocks = BlockKit.blocks(view, tables, image -> Optional.of("F1"));
                if (!blocks.isEmpty()) {
                    SlackLimits.assertMessage(blocks);
                }
            }
            SlackLimits.assertView(Views.page("Title", filled(view), "C1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "*", "😀", "<!channel>", "> \n", "`", ":tada:", "_a", "\n", "*a*\n", "题"})
    void theLongestTextOfOneSignFits(String piece) {
        Text most = longest(piece);

        JsonArray paragraph = blocks(new Block.Paragraph(most));
        SlackLimits.assertMessage(paragraph);
        SlackLimits.assertMessage(blocks(new Block.Note(small(most))));
        SlackLimits.assertMessage(blocks(new Block.Heading(most)));
        SlackLimits.assertMessage(blocks(new Block.Paragraph(
                Text.strong(most.words().substring(0, most.words().length() - 6)))));
    }

    @Test
    void everyRandomFormFits() {
        Random random = new Random(7);
        for (int i = 0; i < VIEWS; i++) {
            SlackLimits.assertView(Views.form(modal(random), "C1"));
        }
    }

    private static JsonArray filled(View view) {
        JsonArray blocks = BlockKit.blocks(view, false, image -> Optional.empty());
        if (blocks.isEmpty()) {
            blocks.add(Json.object("type", "divider"));
        }
        return blocks;
    }

    private static JsonArray blocks(Block block) {
        return BlockKit.blocks(new View(Locale.ENGLISH, "x", List.of(block)), true, image -> Optional.empty());
    }

    /** Each line of small print counts for more. */
    private static Text small(Text most) {
        String words = most.words();
        boolean fits = new Block.Note(most).length() <= Limits.VIEW_TEXT;
        return fits ? most : Text.of(words.substring(0, words.length() / 4));
    }

    private static Text longest(String piece) {
        StringBuilder text = new StringBuilder("x");
        while (Text.of(text + piece).length() <= Limits.BLOCK_TEXT) {
            text.append(piece);
        }
        assertThat(text.length()).isGreaterThan(100);
        return Text.of(text.toString());
    }

    private static View view(Random random) {
        List<Block> blocks = new ArrayList<>();
        int length = 0;
        int components = 0;
        for (int i = random.nextInt(12); i >= 0; i--) {
            Block block = block(random, i);
            length += block.length();
            components += block.components();
            if (length <= Limits.VIEW_TEXT && components <= Limits.COMPONENTS) {
                blocks.add(block);
            }
        }
        return new View(Locale.ENGLISH, words(random, 40), blocks);
    }

    private static Block block(Random random, int unique) {
        return switch (random.nextInt(7)) {
            case 0 -> new Block.Heading(text(random, 8));
            case 1 -> new Block.Paragraph(text(random, 60));
            case 2 -> new Block.Note(text(random, 30));
            case 3 ->
                new Block.Buttons(IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(i -> Button.plain("b." + unique + "." + i, label(random)))
                        .toList());
            case 4 -> new Block.Select("s." + unique, label(random), options(random), 1, 1 + random.nextInt(3));
            case 5 ->
                new Block.Table(
                        List.of("#", words(random, 2), "Points"),
                        IntStream.range(0, random.nextInt(10))
                                .mapToObj(i -> List.of(Text.of("" + i), text(random, 2), Text.EMPTY))
                                .toList());
            default -> new Block.Image(new byte[] {1}, label(random));
        };
    }

    private static Modal modal(Random random) {
        return new Modal(
                Locale.ENGLISH,
                "form." + random.nextInt(100),
                "Title " + random.nextInt(100),
                text(random, 20),
                List.of(
                        new Field.Input(
                                "a", label(random).substring(0, 1) + "x", Optional.empty(), "", true, true, 3000),
                        new Field.Input("b", "Other", Optional.of("hint"), "12345", false, false, 5),
                        new Field.Pick("c", "Pick", options(random), List.of("v0"), 0, 1 + random.nextInt(3))),
                "Send");
    }

    private static List<Option> options(Random random) {
        return IntStream.range(0, 1 + random.nextInt(25))
                .mapToObj(i -> new Option("v" + i, label(random)))
                .toList();
    }

    private static String label(Random random) {
        String words = "x" + words(random, 5);
        return words.substring(0, words.offsetByCodePoints(0, Math.min(20, words.codePointCount(0, words.length()))));
    }

    private static Text text(Random random, int pieces) {
        Text text = Text.EMPTY;
        for (int i = random.nextInt(6); i >= 0; i--) {
            text = text.plus(span(random, 1 + pieces / 6));
        }
        return text;
    }

    private static Span span(Random random, int pieces) {
        String words = words(random, pieces);
        return switch (random.nextInt(8)) {
            case 0 -> new Span.Strong(words);
            case 1 -> new Span.Code(words);
            case 2 -> new Span.Quote(words);
            case 3 -> new Span.Spoiler(words);
            case 4 -> new Span.Time(Instant.EPOCH, Span.Time.Style.DATE_TIME);
            case 5 -> new Span.Member(EVE, words);
            default -> new Span.Plain(words);
        };
    }

    private static String words(Random random, int pieces) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }
}
