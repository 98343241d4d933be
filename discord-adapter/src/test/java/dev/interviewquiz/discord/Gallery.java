package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A view with every block and span, a form with every field, commands with every kind of option. */
final class Gallery {
    static final WorkspaceRef GUILD = new WorkspaceRef(Platform.DISCORD, "2000000000000000001");
    static final ChannelRef CHANNEL = new ChannelRef(GUILD, "3000000000000000001");
    static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};

    private Gallery() {}

    static View said(String words) {
        return view(new Block.Paragraph(Text.of(words)));
    }

    static View view(Block... blocks) {
        return new View(Locale.ENGLISH, "A view", List.of(blocks));
    }

    static View everything() {
        return view(
                new Block.Heading(Text.of("Daily question 12")),
                new Block.Paragraph(everySpan()),
                new Block.Buttons(List.of(
                        Button.primary("answer.aaaabbbbccccdddd", "✍ Answer"),
                        Button.plain("hint.aaaabbbbccccdddd", "💡 Hint"),
                        Button.danger("delete.aaaabbbbccccdddd", "Delete"))),
                new Block.Select(
                        "choose.aaaabbbbccccdddd",
                        "Choose",
                        List.of(new Option("1", "One"), new Option("2", "Two")),
                        1,
                        2),
                new Block.Table(List.of("#", "Name", "Points"), List.of(row("1", "Ann", "120"), row("2", "小明", "90"))),
                new Block.Image(PICTURE, "Points of each day, highest 20 on Tuesday"),
                new Block.Note(Text.of("7 answered\nanswers stay private")));
    }

    private static Text everySpan() {
        return Text.of(
                new Span.Plain("Why? "),
                new Span.Strong("Because"),
                new Span.Strong(" indeed"),
                new Span.Code("x = `y`\n+ 1"),
                new Span.Quote("uses the *mean*"),
                new Span.Spoiler("the answer || more"),
                new Span.Time(Instant.ofEpochSecond(1_795_000_000), Span.Time.Style.DATE_TIME),
                new Span.Time(Instant.ofEpochSecond(1_795_000_000), Span.Time.Style.RELATIVE),
                new Span.Member(new MemberRef(GUILD, "1"), "@everyone"),
                new Span.Channel(CHANNEL, "general"));
    }

    static List<Text> row(String... cells) {
        return Arrays.stream(cells).map(Text::of).toList();
    }

    static Modal form() {
        return new Modal(
                Locale.ENGLISH,
                "save.aaaabbbbccccdddd",
                "Your answer",
                Text.of("Why does *dropout* help?"),
                List.of(
                        new Field.Input(
                                "answer", "Answer", Optional.of("a sentence or two"), "as far", true, true, 3000),
                        new Field.Input("note", "Note", Optional.empty(), "", false, false, 100),
                        new Field.Pick(
                                "sure",
                                "How sure?",
                                List.of(new Option("low", "Not very"), new Option("high", "Very")),
                                List.of("high"),
                                0,
                                1)),
                "Send");
    }

    /** With so many fields that the introduction stands under their labels. */
    static Modal formAbout(ChannelRef... channels) {
        List<Field> fields = IntStream.range(0, 5)
                .<Field>mapToObj(
                        i -> new Field.Input("field" + i, "Field " + i, Optional.empty(), "", false, false, 100))
                .toList();
        Text intro = new Text(Arrays.stream(channels)
                .<Span>map(channel -> new Span.Channel(channel, "a channel"))
                .toList());
        return new Modal(Locale.ENGLISH, "setup", "Set up", intro, fields, "Send");
    }

    static List<CommandSpec> commands() {
        CommandSpec.Verb practice = new CommandSpec.Verb(
                "practice",
                new Wording("Practise now", "现在练习"),
                List.of(
                        argument("topic", CommandSpec.Kind.TEXT, false, true),
                        argument("count", CommandSpec.Kind.NUMBER, false, false),
                        new CommandSpec.Argument(
                                "kind",
                                new Wording("Which form", "题型"),
                                CommandSpec.Kind.TEXT,
                                true,
                                List.of(new Choice("open", new Wording("open", "问答"))),
                                false)));
        CommandSpec.Verb setup = new CommandSpec.Verb(
                "setup",
                new Wording("Set up", "设置"),
                List.of(
                        argument("channel", CommandSpec.Kind.CHANNEL, false, false),
                        argument("user", CommandSpec.Kind.USER, false, false)));
        return List.of(
                new CommandSpec("quiz", new Wording("Interview practice", "面试练习"), false, List.of(practice)),
                new CommandSpec("quiz-admin", new Wording("Keep the quiz", "管理测验"), true, List.of(setup)));
    }

    private static CommandSpec.Argument argument(
            String name, CommandSpec.Kind kind, boolean required, boolean suggests) {
        return new CommandSpec.Argument(
                name, new Wording("The " + name, name + " 选项"), kind, required, List.of(), suggests);
    }
}
