package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares with {@code src/test/resources/snapshots}; with {@code SNAPSHOTS=write} in the environment it writes them. */
final class RendererSnapshotTest {
    private static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.SLACK, "T1");
    private static final MemberRef EVE = new MemberRef(WORKSPACE, "U6");
    private static final String HOSTILE = "<!channel> *Eve* <@U1> `x` :tada: & > _\u200B\u202E_";

    @Test
    void aDailyPost() throws IOException {
        View post = new View(
                Locale.ENGLISH,
                "Daily question 12: Why does batch normalisation behave differently in training and at inference?",
                List.of(
                        new Block.Heading(Text.of("📅 Daily question 12 · CNN · medium (2 of 3)")),
                        new Block.Note(Text.of("closes ").plus(time(Span.Time.Style.DATE_TIME))),
                        new Block.Paragraph(Text.of("Why does batch normalisation behave differently?")),
                        new Block.Buttons(List.of(Button.primary("answer.P1", "✍ Answer"))),
                        new Block.Buttons(List.of(
                                Button.plain("hint.P1", "💡 Hint · −20 %"),
                                Button.plain("language.P1", "中/EN"),
                                Button.danger("show.P1", "Show me · 0 points"))),
                        new Block.Note(Text.of("7 answered · answers stay private · up to 20 points"))));

        compare("daily-post", BlockKit.blocks(post, true, image -> Optional.empty()));
    }

    @Test
    void textToCopyIsByteForByteWhatWasWritten() {
        String written = "*x* _y_ ~z~ `c` :tada: a:09:00\n> & < \u202E\t```";
        View view = new View(Locale.ENGLISH, "?", List.of(new Block.Paragraph(Text.of(new Span.Quote(written)))));

        JsonObject verbatim = BlockKit.blocks(view, true, image -> Optional.empty())
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("elements")
                .get(0)
                .getAsJsonObject();

        assertThat(verbatim)
                .isEqualTo(Json.object(
                        "type",
                        "rich_text_preformatted",
                        "elements",
                        List.of(Json.object("type", "text", "text", written))));
    }

    @Test
    void everyBlockAndSpanWithHostileWords() throws IOException {
        compare("hostile", BlockKit.blocks(everything(), true, image -> Optional.of("F0FILE")));
    }

    @Test
    void everythingWhereNoTableAndNoPictureIsTaken() throws IOException {
        compare("plain", BlockKit.blocks(everything(), false, image -> Optional.empty()));
    }

    @Test
    void aFormOfEveryField() throws IOException {
        Modal modal = new Modal(
                Locale.CHINESE,
                "setup.C1",
                "设置",
                Text.of("为什么？ ").plus(new Span.Strong("a < b")),
                List.of(
                        new Field.Input("text", "回答", Optional.of("一到五句"), "earlier & text", true, true, 3000),
                        new Field.Input("time", "Time", Optional.empty(), "", false, false, 5),
                        new Field.Pick("kind", "Kind", options(3), List.of("v1"), 1, 1),
                        new Field.Pick("zone", "Zone", options(25), List.of("v24"), 1, 1),
                        new Field.Pick("days", "Days", options(7), List.of("v0", "v4"), 0, 7)),
                "提交");

        compare("form", Views.form(modal, "C1"));
    }

    @Test
    void aResultInAWindow() throws IOException {
        View result = new View(
                Locale.ENGLISH,
                "2 of 3 key points",
                List.of(
                        new Block.Paragraph(Text.of(new Span.Strong("2 of 3 key points"))
                                .plus(" · 13 of 20 points\n✔ Said: batch statistics ")
                                .plus(new Span.Quote("uses the mean of the mini-batch"))),
                        new Block.Buttons(List.of(Button.plain("said.P1.2", "I did say this")))));

        compare("result", Views.page("Your answer", BlockKit.blocks(result, false, image -> Optional.empty()), "C1"));
    }

    private static View everything() {
        return new View(
                Locale.ENGLISH,
                HOSTILE,
                List.of(
                        new Block.Heading(Text.of(HOSTILE)),
                        new Block.Paragraph(Text.of(
                                new Span.Plain(HOSTILE),
                                new Span.Strong(HOSTILE),
                                new Span.Code(HOSTILE),
                                new Span.Quote(HOSTILE),
                                new Span.Spoiler(HOSTILE),
                                time(Span.Time.Style.DATE),
                                new Span.Member(EVE, HOSTILE),
                                new Span.Channel(new ChannelRef(WORKSPACE, "C1"), HOSTILE))),
                        new Block.Note(Text.of(HOSTILE)),
                        new Block.Table(
                                List.of("#", "Name", "Points"),
                                List.of(
                                        List.of(Text.of("1"), Text.of(new Span.Member(EVE, HOSTILE)), Text.of("20")),
                                        List.of(Text.of("1"), Text.of("小明"), Text.EMPTY))),
                        new Block.Image("png".getBytes(StandardCharsets.US_ASCII), "Mastery: CNN 80 %"),
                        new Block.Select("topic.1", "Choose a topic", options(2), 1, 1),
                        new Block.Select("topics.1", "Choose <topics>", options(3), 0, 3)));
    }

    private static Span.Time time(Span.Time.Style style) {
        return new Span.Time(Instant.parse("2026-11-27T10:00:00Z"), style);
    }

    private static List<Option> options(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Option("v" + i, "Option " + i))
                .toList();
    }

    private static void compare(String name, JsonElement rendered) throws IOException {
        String json = new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(rendered) + "\n";
        Path file = Path.of("src/test/resources/snapshots", name + ".json");
        if ("write".equals(System.getenv("SNAPSHOTS"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json);
        }
        assertThat(json).isEqualTo(Files.readString(file));
    }
}
