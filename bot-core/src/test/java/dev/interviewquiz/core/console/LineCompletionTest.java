package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.team.Team;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LineCompletionTest {
    private final Team team = Team.start();
    private final Stage stage =
            new Stage(new Screen(new PrintWriter(new StringWriter()), false), "root", Language.EN, ZoneOffset.UTC);
    private final LineCompletion completion = new LineCompletion(team.core(), stage);

    @AfterEach
    void close() {
        team.close();
    }

    /** What the last word of a line may become. */
    private List<String> of(String line) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        int last = words.size() - 1;
        return completion
                .words(words.subList(0, last), words.get(last))
                .map(Candidate::value)
                .toList();
    }

    @Test
    void theFirstWordIsACommandOfTheChatOrOfTheTerminal() {
        assertThat(of("")).contains("/quiz", "/quiz-admin", ":click", ":quit");
    }

    @Test
    void verbsOptionsAndTheirChoicesFollow() {
        assertThat(of("/quiz ")).contains("practice", "leaderboard");
        assertThat(of("/quiz leaderboard p")).contains("period:");
        assertThat(of("/quiz leaderboard period:w")).contains("period:week");
    }

    @Test
    void whatTheCoreSuggestsIsQuotedWhereItHasABlank() {
        assertThat(of("/quiz-admin schedule zone:shang")).contains("zone:Asia/Shanghai");
    }

    @Test
    void namesAreThoseOfWhoHasActedHere() {
        stage.as("ann");

        assertThat(of(":as ")).contains("root", "ann");
        assertThat(of(":lang ")).containsExactly("en", "zh");
        assertThat(of(":admin ")).containsExactly("on", "off");
    }

    @Test
    void anUnknownWordIsCompletedToNothing() {
        assertThat(of("/quiz nonsense ")).isEmpty();
        assertThat(of("nonsense ")).isEmpty();
        assertThat(of(":as ann ")).isEmpty();
    }
}
