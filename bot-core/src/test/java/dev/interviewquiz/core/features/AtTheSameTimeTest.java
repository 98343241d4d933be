package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AtTheSameTimeTest {
    private static final int TIMES = 10;

    private final Team team = Team.start();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        threads.shutdownNow();
        team.close();
    }

    @Test
    void twoChangesOfAScheduleAreBothInForce() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            String channel = "channel-" + i;
            team.setUp(channel);
            Teammate admin = team.admin().in(channel);
            together(
                    () -> admin.types("/quiz-admin schedule set difficulty:1-2"),
                    () -> admin.types("/quiz-admin schedule set close:18:00"));

            assertThat(admin.types("/quiz-admin schedule").words()).contains("at 18:00", "easy, medium");
        }
    }

    @Test
    void aDoubleClickPostsOnceAndBothClicksGetAClearWord() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            String channel = "channel-" + i;
            team.setUp(channel);
            Teammate admin = team.admin().in(channel);
            List<Seen> seen = together(() -> admin.types("/quiz-admin post"), () -> admin.types("/quiz-admin post"));

            assertThat(team.posts(channel)).hasSize(1);
            assertThat(seen).allSatisfy(told -> assertThat(told.words()).doesNotContain("went wrong"));
        }
    }

    @Test
    void anAnswerThatSomebodyNewSendsTwiceAtOnceIsStoredOnceAndShownTwice() throws Exception {
        team.nextDay();
        for (int i = 0; i < TIMES; i++) {
            Teammate fresh = team.member("fresh-" + i);
            List<Seen> seen = together(
                    () -> fresh.types("/quiz answer " + TeamPack.ALL),
                    () -> fresh.types("/quiz answer " + TeamPack.ALL));

            assertThat(seen)
                    .extracting(Seen::words)
                    .allSatisfy(words -> assertThat(words)
                            .contains("3 of 3 key points", "streak 1")
                            .doesNotContain("practice"));
            assertThat(team.core().stores().answers().latest(fresh.ref(), 2)).hasSize(1);
        }
    }

    @Test
    void twoThingsThatSomebodyNewDoesAtOnceAreBothDone() throws Exception {
        team.nextDay();
        for (int i = 0; i < TIMES; i++) {
            Teammate fresh = team.member("fresh-" + i);
            List<Seen> seen = together(
                    () -> fresh.types("/quiz answer " + TeamPack.ALL),
                    () -> fresh.types("/quiz answer " + TeamPack.TWO));

            assertThat(seen)
                    .extracting(Seen::words)
                    .allSatisfy(words -> assertThat(words).contains("of 3 key points"))
                    .filteredOn(words -> words.contains("practice"))
                    .hasSize(1);
        }
    }

    @Test
    void twoSettingsOfAWorkspaceAreBothKept() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            int time = i;
            together(() -> team.admins("config operator team-" + time), () -> team.admins("config admins bob-" + time));

            assertThat(team.core().stores().workspaces().get(team.workspace()).config())
                    .containsEntry(ConfigKey.OPERATOR, "team-" + time)
                    .containsEntry(ConfigKey.ADMINS, "bob-" + time);
        }
    }

    @Test
    void whoIsExcludedWhileHeAnswersForTheFirstTimeStaysExcluded() throws Exception {
        team.nextDay();
        for (int i = 0; i < TIMES; i++) {
            Teammate fresh = team.member("fresh-" + i);
            fresh.types("/quiz today");
            together(
                    () -> fresh.types("/quiz answer " + TeamPack.ALL),
                    () -> team.admins("member user:" + fresh.ref().userId() + " action:exclude"));

            assertThat(team.core().stores().members().find(fresh.ref()))
                    .map(MemberCard::excluded)
                    .contains(true);
        }
    }

    private List<Seen> together(Callable<Seen> one, Callable<Seen> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Seen>> both = Stream.of(one, other)
                .map(work -> threads.submit(() -> {
                    start.await();
                    return work.call();
                }))
                .toList();
        return List.of(both.get(0).get(), both.get(1).get());
    }
}
