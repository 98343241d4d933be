package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Lengths;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.discord.fake.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {
    @Test
    void everyBlockAndSpanIsRendered() {
        try (MessageCreateData message = ViewRenderer.message(Gallery.everything(), new MessageKey("a-key"))) {
            String json = message.toData().toString();
            Snapshots.matches("everything", json);
            assertThat(Schemas.violations("POST", "/channels/1/messages", json)).isEmpty();
        }
    }

    @Test
    void anEditReplacesPicturesToo() {
        Snapshots.matches(
                "edit", ViewRenderer.edit(Gallery.said("closed")).toData().toString());
    }

    @Test
    void aFileStandsBelowTheView() {
        View otherwise = new View(Locale.ENGLISH, "Not sent", List.of());
        Attachment export = new Attachment("export.json", new byte[] {'{', '}'}, "All of you", List.of(otherwise));
        Reply reply =
                new Reply(dev.interviewquiz.core.platform.Ack.EPHEMERAL, Gallery.said("yours"), Optional.of(export));

        Snapshots.matches("file", ViewRenderer.message(reply).toData().toString());
    }

    @Test
    void everyFieldOfAFormIsRendered() {
        String json = modalJson(Gallery.form());

        Snapshots.matches("form", json);
        assertThat(Schemas.violations("POST", "/interactions/1/t/callback", "{\"type\":9,\"data\":" + json + "}"))
                .isEmpty();
    }

    @Test
    void theIntroductionOfFiveFieldsStandsUnderTheFirstLabelBesideItsHint() {
        DataArray components = fiveFields(Text.of("In ").plus(new Span.Channel(Gallery.CHANNEL, "3000")), "10:00");

        assertThat(components.length()).isEqualTo(5);
        assertThat(components.getObject(0).getString("description")).isEqualTo("In #general · 10:00");
        assertThat(components.getObject(1).getString("description")).isEqualTo("10:00");
    }

    /** Whatever the words, all of them stand under the labels, in order. */
    @ParameterizedTest
    @ValueSource(strings = {"Everything is filled in; ", "全部已经填好，", "😀", "x"})
    void aLongIntroductionOfFiveFieldsGoesOnUnderTheNextLabels(String unit) {
        String intro = unit.repeat(300 / unit.length()).strip();

        DataArray components = fiveFields(Text.of(intro), "for example 10:00");

        String shown = components.stream(DataArray::getObject)
                .map(label -> label.getString("description", ""))
                .peek(description -> assertThat(description.length()).isLessThanOrEqualTo(100))
                .map(description -> description.replaceAll("( · )?for example 10:00$", ""))
                .collect(Collectors.joining());
        assertThat(shown.replace(" ", "")).isEqualTo(intro.replace(" ", ""));
    }

    @Test
    void anIntroductionOfFiveFieldsIsNotTornWhereOneOfThemHasRoomForIt() {
        String problem = "This is not a time that anybody can tell. Write it as 09:00 or 18:30, please.";
        List<Field> fields = IntStream.range(0, 5)
                .<Field>mapToObj(i -> field(i, i == 0 ? problem : "10:00"))
                .toList();
        Modal form =
                new Modal(Locale.ENGLISH, "setup", "Set up", Text.of("#open · Still to be put right"), fields, "Go");
        DataArray components = DataObject.fromJson(modalJson(form)).getArray("components");

        assertThat(components.getObject(0).getString("description")).isEqualTo(problem);
        assertThat(components.getObject(1).getString("description")).isEqualTo("#open · Still to be put right · 10:00");
        assertThat(components.getObject(2).getString("description")).isEqualTo("10:00");
    }

    private static Field field(int number, String hint) {
        return new Field.Input("f" + number, "Field " + number, Optional.of(hint), "", false, true, 100);
    }

    private static DataArray fiveFields(Text intro, String hint) {
        List<Field> five = IntStream.range(0, 5).mapToObj(i -> field(i, hint)).toList();
        Modal form = new Modal(Locale.ENGLISH, "setup", "Set up", intro, five, "Go");
        return DataObject.fromJson(modalJson(form)).getArray("components");
    }

    @Test
    void commandsAreDescribedInBothLanguages() {
        DataArray commands = DataArray.empty();
        Gallery.commands().stream()
                .map(CommandRenderer::command)
                .map(command -> command.toData())
                .forEach(commands::add);

        Snapshots.matches(
                "commands", DataObject.empty().put("commands", commands).toString());
        assertThat(Schemas.violations("PUT", "/applications/1/commands", commands.toString()))
                .isEmpty();
    }

    @Test
    void aViewWithoutWordsShowsItsSummary() {
        View empty = Gallery.view(new Block.Paragraph(Text.EMPTY));

        assertThat(ViewRenderer.edit(empty).toData().toString()).contains("A view");
    }

    /** Whatever the core may build renders within Discord's limits: JDA throws beyond 4,000 signs or 40 components. */
    @ParameterizedTest
    @MethodSource("worstTexts")
    void theWorstTextsStayWithinTheLimits(String unit) {
        for (View view : fullViews(unit)) {
            try (MessageCreateData message = ViewRenderer.message(Reply.ephemeral(view))) {
                assertThat(Schemas.violations(
                                "POST", "/channels/1/messages", message.toData().toString()))
                        .isEmpty();
            }
        }
    }

    static Stream<String> worstTexts() {
        return Stream.of(
                "&",
                "*",
                "_",
                "😀",
                "<",
                ">",
                "@everyone ",
                "@here",
                "#\n",
                "- \n",
                "1.\n",
                "\n",
                "字",
                "`",
                "|",
                ":a:",
                "https://a.b/c ",
                "\u202Eא",
                "مرحبا ",
                "👩‍👩‍👧‍👦",
                "[a](b)",
                "\\",
                "a.b",
                "a\u0301\u0301\u0301\u0301",
                "x",
                "-#");
    }

    private static List<View> fullViews(String unit) {
        String block = filled(unit, Limits.BLOCK_TEXT - 6);
        String rest = filled(unit, Limits.VIEW_TEXT - Limits.BLOCK_TEXT - 12);
        String note =
                filled(unit, most -> new Block.Note(Text.of(most)).length(), Limits.VIEW_TEXT - Limits.BLOCK_TEXT);
        List<Block> small = new ArrayList<>();
        for (int i = 0; i < Limits.COMPONENTS - 2; i++) {
            small.add(new Block.Heading(Text.of(filled(unit, Limits.VIEW_TEXT / Limits.COMPONENTS - 8))));
        }
        small.add(new Block.Buttons(List.of(Button.plain("a", "a"))));
        List<List<Text>> rows = IntStream.range(0, 10)
                .mapToObj(i -> List.of(named(filled(unit, 150)), Text.of(filled(unit, 150))))
                .toList();
        return List.of(
                Gallery.view(new Block.Paragraph(Text.of(block)), new Block.Note(Text.of(note))),
                Gallery.view(new Block.Paragraph(Text.of(new Span.Quote(block)))),
                Gallery.view(new Block.Paragraph(Text.of(new Span.Spoiler(block))), new Block.Heading(Text.of(rest))),
                Gallery.view(new Block.Paragraph(Text.of(new Span.Code(block)))),
                Gallery.view(new Block.Table(List.of("Name", "Answer"), rows)),
                new View(Locale.CHINESE, "many", small));
    }

    private static Text named(String name) {
        return Text.of(new Span.Member(new MemberRef(Gallery.GUILD, "1"), name));
    }

    private static String filled(String unit, int most) {
        return filled(unit, Lengths::escaped, most);
    }

    private static String filled(String unit, ToIntFunction<String> length, int most) {
        StringBuilder text = new StringBuilder();
        while (length.applyAsInt(text + unit) <= most) {
            text.append(unit);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaabbbbccccdddd", "w-2000000000000000001", "a", "reveal-2026-11-23"})
    void aKeyGivesAComponentIdThatDiscordTakes(String key) {
        assertThat(new MessageKey(key).componentId()).isBetween(1 << 16, Integer.MAX_VALUE);
    }

    private static String modalJson(Modal modal) {
        return ModalRenderer.modal(modal, id -> "general").toData().toString();
    }
}
