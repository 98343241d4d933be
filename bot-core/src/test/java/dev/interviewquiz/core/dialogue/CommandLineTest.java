package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.CommandSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private final CommandLine line = new CommandLine(new CommandSpec(
            "quiz",
            Wordings.of("command.quiz"),
            false,
            List.of(
                    Wordings.verb("practice", Wordings.text("topic"), Wordings.number("count", 1, 20)),
                    Wordings.verb("show", Wordings.oneOf("kind", "open", "choice")),
                    Wordings.verb("answer", Wordings.text("text")))));

    @Test
    void namedOptionsAreReadInAnyOrder() {
        assertThat(options("practice count:5 topic:cnn")).isEqualTo(Map.of("topic", "cnn", "count", "5"));
    }

    @Test
    void theFirstBareWordFillsTheFirstOption() {
        assertThat(options("practice cnn")).isEqualTo(Map.of("topic", "cnn"));
        assertThat(options("practice cnn count:2")).isEqualTo(Map.of("topic", "cnn", "count", "2"));
    }

    @Test
    void fullWidthColonsAndSpacesAreAccepted() {
        assertThat(options("practice　topic：卷积　count：3")).isEqualTo(Map.of("topic", "卷积", "count", "3"));
        assertThat(options("\u200bpractice\u00a0topic:\u200brnn\u202fcount﹕3"))
                .isEqualTo(Map.of("topic", "rnn", "count", "3"));
    }

    @Test
    void quotesHoldSpaces() {
        assertThat(options("practice topic:\"weight initialisation\"")).containsEntry("topic", "weight initialisation");
        assertThat(options("practice topic:“a b”")).containsEntry("topic", "a b");
        assertThat(options("practice topic:‘a b’")).containsEntry("topic", "a b");
    }

    @Test
    void quotesMayStandAroundNameAndValueTogether() {
        assertThat(options("practice \"topic:gradient descent\"")).isEqualTo(Map.of("topic", "gradient descent"));
        assertThat(options("practice “topic：卷积 网络” count:2")).isEqualTo(Map.of("topic", "卷积 网络", "count", "2"));
        assertThat(options("practice \"note: this\"")).isEqualTo(Map.of("topic", "note: this"));
    }

    @Test
    void aBlankBehindACommaEndsNoValue() {
        assertThat(options("practice topic:cnn, rnn count:2")).isEqualTo(Map.of("topic", "cnn,rnn", "count", "2"));
        assertThat(options("practice topic:cnn ，rnn")).isEqualTo(Map.of("topic", "cnn，rnn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice count:2 3", "practice topic:vanishing gradients", "practice gradient descent"})
    void aPieceOfAValueWithABlankInItFillsNoOtherOption(String typed) {
        assertThat(line.parse(typed))
                .isInstanceOfSatisfying(
                        CommandLine.Parsed.UnknownOption.class,
                        stray -> assertThat(stray.named()).isFalse());
    }

    @Test
    void aChoiceMayFollowNamedOptionsBare() {
        CommandLine schedule = new CommandLine(new CommandSpec(
                "quiz-admin",
                Wordings.of("command.quiz"),
                true,
                List.of(Wordings.verb("schedule", Wordings.oneOf("kind", "open", "choice"), Wordings.text("time")))));

        assertThat(schedule.parse("schedule time:09:00 choice"))
                .isEqualTo(new CommandLine.Parsed.Command(
                        "schedule", new Options(Map.of("kind", "choice", "time", "09:00"))));
    }

    @Test
    void onlyQuotesAroundAWholeAnswerAreTakenOff() {
        assertThat(options("answer “A 和 C”")).isEqualTo(Map.of("text", "A 和 C"));
        assertThat(options("answer \"batch\" and \"layer\"")).isEqualTo(Map.of("text", "\"batch\" and \"layer\""));
        assertThat(options("answer \"open")).isEqualTo(Map.of("text", "\"open"));
    }

    @Test
    void anAnswerIsAllThatFollowsColonsIncluded() {
        assertThat(options("answer Two reasons: a b, and c:d")).isEqualTo(Map.of("text", "Two reasons: a b, and c:d"));
        assertThat(options("answer text:\"hello: x\"")).isEqualTo(Map.of("text", "hello: x"));
        assertThat(options("answer \"No\" reason:none")).isEqualTo(Map.of("text", "\"No\" reason:none"));
        assertThat(options("answer text:\"No\" because: none")).isEqualTo(Map.of("text", "\"No\" because: none"));
    }

    @Test
    void anOptionBehindTheQuotedTextIsNoPartOfIt() {
        assertThat(line.parse("answer text:\"No: none\" sureness:sure"))
                .isEqualTo(new CommandLine.Parsed.Beside("sureness", "\"No: none\" sureness:sure"));
    }

    @Test
    void anUnknownWordIsNamedWithWhatWasMeant() {
        assertThat(line.parse("practise cnn"))
                .isEqualTo(new CommandLine.Parsed.UnknownVerb("practise", Optional.of("practise cnn")));
        assertThat(line.parse("practise")).isEqualTo(new CommandLine.Parsed.UnknownVerb("practise", Optional.empty()));
        assertThat(line.parse("practice cuont:2"))
                .isEqualTo(new CommandLine.Parsed.UnknownOption("practice", "cuont", true, Optional.of("count")));
        assertThat(line.parse("practice cnn 2 open 3 en x"))
                .isInstanceOfSatisfying(
                        CommandLine.Parsed.UnknownOption.class,
                        stray -> assertThat(stray.named()).isFalse());
    }

    @Test
    void nothingTypedIsBare() {
        assertThat(line.parse("  ")).isEqualTo(new CommandLine.Parsed.Bare());
    }

    private Map<String, String> options(String text) {
        return ((CommandLine.Parsed.Command) line.parse(text)).options().values();
    }

    @Test
    void aBlankAfterTheColonBelongsToTheOption() {
        assertThat(options("practice topic: cnn count: 3")).isEqualTo(Map.of("topic", "cnn", "count", "3"));
        assertThat(options("practice topic：　卷积")).isEqualTo(Map.of("topic", "卷积"));
        assertThat(options("practice topic: count:3")).isEqualTo(Map.of("count", "3"));
        assertThat(options("practice topic: \"weight initialisation\""))
                .isEqualTo(Map.of("topic", "weight initialisation"));
        assertThat(options("practice topic:")).isEmpty();
    }

    @Test
    void aFixedChoiceIsTakenAsTheScreenNamesIt() {
        assertThat(options("show kind:选择题")).isEqualTo(Map.of("kind", "choice"));
        assertThat(options("show 问答题")).isEqualTo(Map.of("kind", "open"));
        assertThat(options("show kind:\"Multiple choice\"")).isEqualTo(Map.of("kind", "choice"));
        assertThat(options("show kind:essay")).isEqualTo(Map.of("kind", "essay"));
    }

    @Test
    void fullWidthLettersAreTakenAndTheTextOfAnAnswerStaysAsItIs() {
        assertThat(options("ｐｒａｃｔｉｃｅ ｃｏｕｎｔ：５ Ｔopic：卷积")).isEqualTo(Map.of("topic", "卷积", "count", "5"));
        assertThat(options("show kind:ｃｈｏｉｃｅ")).isEqualTo(Map.of("kind", "choice"));
        assertThat(options("show kind:CHOICE")).isEqualTo(Map.of("kind", "choice"));
        assertThat(options("ａｎｓｗｅｒ Ｗ 是（权重）")).isEqualTo(Map.of("text", "Ｗ 是（权重）"));
        assertThat(options("practice 张三：李四")).isEqualTo(Map.of("topic", "张三：李四"));
        assertThat(options("practice topic:（Ａ）")).isEqualTo(Map.of("topic", "（Ａ）"));
    }

    @Test
    void optionsAreUnderstoodByWhatTheyAreCalledInEitherLanguage() {
        assertThat(options("practice 主题：cnn 题数:3")).isEqualTo(Map.of("topic", "cnn", "count", "3"));
        assertThat(options("practice 题目 number:2")).isEqualTo(Map.of("topic", "题目", "count", "2"));
        assertThat(options("show 题型： 选择题")).isEqualTo(Map.of("kind", "choice"));
        assertThat(options("practice “主题：卷积 网络”")).isEqualTo(Map.of("topic", "卷积 网络"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice cnn 气温:1", "show 气温:1", "practice count:2 气温：1"})
    void aChineseWordWithAColonThatIsNoOptionIsNamedAndFillsNone(String typed) {
        assertThat(line.parse(typed)).isInstanceOfSatisfying(CommandLine.Parsed.UnknownOption.class, stray -> {
            assertThat(stray.word()).isEqualTo("气温");
            assertThat(stray.named()).isTrue();
        });
    }

    @Test
    void whatAnOptionIsCalledIsFoundWithinALongerWord() {
        assertThat(line.parse("practice cnn 练习题数:3"))
                .isEqualTo(new CommandLine.Parsed.UnknownOption("practice", "练习题数", true, Optional.of("count")));
    }
}
