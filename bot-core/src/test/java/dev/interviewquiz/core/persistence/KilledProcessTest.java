package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Standings.Row;
import dev.interviewquiz.core.practice.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KilledProcessTest {
    private static final int RUNS = 5;
    private static final int ANSWERS = 150;
    private static final WorkspaceRef TOWN = new WorkspaceRef(Platform.TERMINAL, "town-1");

    @TempDir
    private Path folder;

    /** H2 2.5.252 lost stored answers in one kill of twenty, and could not be written to after one in eight. */
    @Test
    void everyAnswerThatWasAcknowledgedSurvivesAProcessThatIsKilledAgainAndAgain()
            throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            acknowledged.addAll(acknowledgedBeforeItWasKilled(run));

            try (Database database = TestDatabase.open(folder)) {
                Stores stores = database.stores(new TestDatabase.PromptCodec());
                assertThat(acknowledged)
                        .allSatisfy(id -> assertThat(stores.answers().find(id)).isPresent());
                for (int thread = 0; thread < AnsweringMain.THREADS; thread++) {
                    standAsTheyWereAnswered(stores, new ChannelRef(TOWN, AnsweringMain.channel(thread)));
                }
            }
        }
    }

    private List<String> acknowledgedBeforeItWasKilled(int run) throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        try (ChildProcess child = ChildProcess.start(AnsweringMain.class, folder, String.valueOf(run))) {
            for (int i = 0; i < ANSWERS + run; i++) {
                acknowledged.add(child.line());
            }
            child.kill();
            for (String rest = child.line(); !rest.isEmpty(); rest = child.line()) {
                acknowledged.add(rest);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ANSWERS);
        return acknowledged;
    }

    /** One point an answer: an answer, its standing and its streak are stored together or not at all, and can be changed. */
    private static void standAsTheyWereAnswered(Stores stores, ChannelRef channel) {
        List<Row> board =
                stores.standings().page(Board.POINTS, new BoardScope.OfChannel(channel), Period.all(), 0, 100);
        assertThat(board).isNotEmpty().allSatisfy(row -> {
            List<Answer> answers = new ArrayList<>();
            stores.answers().each(Person.of(row.member()), answers::add);
            assertThat(answers).hasSize(row.value());
            Streak streak = stores.streaks().of(row.member()).getOrDefault(channel, Streak.NONE);
            assertThat(streak.length()).isEqualTo(row.value());
            stores.streaks().save(channel, row.member(), streak);
        });
    }
}
