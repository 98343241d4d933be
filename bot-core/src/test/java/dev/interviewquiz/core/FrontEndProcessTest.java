package dev.interviewquiz.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The command line of both front ends. */
class FrontEndProcessTest {
    private final List<String> console = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void askedForHelpItShowsTheUsageAndEndsWell() {
        assertThat(run(Map.of(), "--help")).isEqualTo(FrontEndProcess.FINE);
        assertThat(run(Map.of(), "check", "--help")).isEqualTo(FrontEndProcess.FINE);

        assertThat(console).hasSize(2).allMatch(line -> line.startsWith("Usage: java -jar interview-quiz-slack.jar"));
    }

    @Test
    void theVersionIsTold() {
        assertThat(run(Map.of(), "--version")).isEqualTo(FrontEndProcess.FINE);

        assertThat(console).singleElement().asString().startsWith("interview-quiz-slack ");
    }

    @Test
    void whateverElseItDoesNotKnowIsWrong() {
        assertThat(run(Map.of(), "check")).isEqualTo(FrontEndProcess.WRONG);

        assertThat(console).singleElement().asString().startsWith("Usage");
        assertThat(done).isEmpty();
    }

    @Test
    void aCheckNeedsTheFirstNameOnlyAndClosesWhatItOpened() {
        assertThat(run(Map.of("TOKEN", "x"), "check", "--channel", "C1")).isEqualTo(FrontEndProcess.FINE);

        assertThat(done).containsExactly("check C1", "close");
    }

    @Test
    void aCheckThatFailsSaysSoByItsCode() {
        assertThat(run(Map.of("TOKEN", "x"), "check", "--channel", "bad")).isEqualTo(FrontEndProcess.FAILED);
    }

    @Test
    void toServeAllNamesAreNeededAndAllProblemsAreToldAtOnce() {
        assertThat(run(Map.of("WAY", "http"))).isEqualTo(FrontEndProcess.WRONG);

        assertThat(console).singleElement().asString().contains("TOKEN is missing", "PORT is missing");
    }

    @Test
    void aFailureIsWhatItSaysToAnOperator() {
        assertThat(run(Map.of("TOKEN", "refused"), "check", "--channel", "C1")).isEqualTo(FrontEndProcess.FAILED);

        assertThat(console).containsExactly("Get another token");
    }

    private int run(Map<String, String> environment, String... arguments) {
        return new FrontEndProcess(Platform.SLACK, "\\S+", Pace.FREE, environment, console::add)
                .run(List.of(arguments), FrontEndProcessTest::required, this::connect);
    }

    private static List<String> required(Set<String> named) {
        return named.contains("WAY") ? List.of("TOKEN", "PORT") : List.of("TOKEN", "SOCKET");
    }

    private FrontEndProcess.Connection connect(BotConfig config) {
        if (config.required("TOKEN").equals("refused")) {
            throw new Refused();
        }
        return new Remembering();
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("auth: bad");
        }

        @Override
        public String getLocalizedMessage() {
            return "Get another token";
        }
    }

    private final class Remembering implements FrontEndProcess.Connection {
        @Override
        public Messenger messenger() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean serve(Interactions interactions) {
            return true;
        }

        @Override
        public Optional<String> awaitEnd() {
            return Optional.empty();
        }

        @Override
        public boolean check(String channelId) {
            done.add("check " + channelId);
            return !channelId.equals("bad");
        }

        @Override
        public void stopListening() {
            done.add("stop");
        }

        @Override
        public void close() {
            done.add("close");
        }
    }
}
