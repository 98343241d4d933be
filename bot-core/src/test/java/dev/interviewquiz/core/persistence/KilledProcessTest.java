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
    @TempDir
    private Path folder;

    @Test
    void everyAnswerThatWasAcknowledgedSurvivesAKilledProcess() throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        try (ChildProcess child = ChildProcess.start(AnsweringMain.class, folder)) {
            for (int i = 0; i < 300; i++) {
                acknowledged.add(child.line());
            }
            child.kill();
            for (String rest = child.line(); !rest.isEmpty(); rest = child.line()) {
                acknowledged.add(rest);
            }
        }

        try (Database database = TestDatabase.open(folder)) {
            Stores stores = database.stores(new TestDatabase.PromptCodec());
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(300);
            assertThat(acknowledged)
                    .allSatisfy(id -> assertThat(stores.answers().find(id)).isPresent());
            standAsTheyWereAnswered(stores);
        }
    }

    /** One point an answer: an answer, its standing and its streak are stored together or not at all. */
    private static void standAsTheyWereAnswered(Stores stores) {
        WorkspaceRef workspace = new WorkspaceRef(Platform.TERMINAL, "town-1");
        ChannelRef channel = new ChannelRef(workspace, "general");
        List<Row> board =
                stores.standings().page(Board.POINTS, new BoardScope.OfChannel(channel), Period.all(), 0, 100);
        assertThat(board).isNotEmpty().allSatisfy(row -> {
            List<Answer> answers = new ArrayList<>();
            stores.answers().each(Person.of(row.member()), answers::add);
            assertThat(answers).hasSize(row.value());
            assertThat(stores.streaks().get(channel, row.member()))
                    .extracting(Streak::length)
                    .isEqualTo(row.value());
        });
    }
}
