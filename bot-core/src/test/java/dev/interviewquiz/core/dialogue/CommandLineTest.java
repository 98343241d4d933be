package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.CommandSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private final CommandLine line = new CommandLine(new CommandSpec(
            "quiz",
            Wordings.of("command.quiz"),
            false,
            List.of(
                    Wordings.verb("practice", Wordings.text("topic"), Wordings.number("count")),
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
    }

    @Test
    void quotesHoldSpaces() {
        assertThat(options("practice topic:\"weight initialisation\"")).containsEntry("topic", "weight initialisation");
        assertThat(options("practice topic:“a b”")).containsEntry("topic", "a b");
    }

    @Test
    void anAnswerIsAllThatFollowsColonsIncluded() {
        assertThat(options("answer Two reasons: a b, and c:d")).isEqualTo(Map.of("text", "Two reasons: a b, and c:d"));
        assertThat(options("answer text:\"hello: x\"")).isEqualTo(Map.of("text", "hello: x"));
    }

    @Test
    void anUnknownWordIsNamedWithWhatWasMeant() {
        assertThat(line.parse("practise cnn"))
                .isEqualTo(new CommandLine.Parsed.UnknownVerb("practise", Optional.of("practice")));
        assertThat(line.parse("practice cuont:2"))
                .isEqualTo(new CommandLine.Parsed.UnknownOption("practice", "cuont", Optional.of("count")));
    }

    @Test
    void nothingTypedIsBare() {
        assertThat(line.parse("  ")).isEqualTo(new CommandLine.Parsed.Bare());
    }

    private Map<String, String> options(String text) {
        return ((CommandLine.Parsed.Command) line.parse(text)).options().values();
    }
}
