package dev.interviewquiz.core.agenda;

import static dev.interviewquiz.core.agenda.Errands.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ManualAgendaTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final DataSource database = Errands.database();
    private final Agenda agenda = Agenda.in(database);
    private final MovableClock clock = MovableClock.at(NINE.minus(Duration.ofHours(1)));
    private final Errands errands = new Errands();
    private final List<String> told = new ArrayList<>();
    private final ManualAgenda manual =
            new ManualAgenda(database, errands, clock, errand -> told.add(errand.key() + " at " + clock.instant()));

    @Test
    void eachErrandRunsAtItsOwnDueTimeInOrder() {
        agenda.at(Errands.post("c"), NINE.plusSeconds(2));
        agenda.at(Errands.post("a"), NINE.plusSeconds(1));
        agenda.at(Errands.close("z"), NINE.plusSeconds(2));
        agenda.at(Errands.post("later"), NINE.plus(DAY));

        manual.runUntil(NINE.plusSeconds(30));

        assertThat(told)
                .containsExactly("a at 2026-11-23T09:00:01Z", "z at 2026-11-23T09:00:02Z", "c at 2026-11-23T09:00:02Z");
        assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(30));
        assertThat(agenda.next(Errands.post("a"))).isEmpty();
        assertThat(agenda.next(Errands.post("later"))).hasValue(NINE.plus(DAY));
    }

    @Test
    void everythingRunsOnTheCallingThread() {
        List<Thread> threads = new ArrayList<>();
        errands.when(Errands.post("a"), due -> {
            threads.add(Thread.currentThread());
            return Outcome.DONE;
        });
        agenda.at(Errands.post("a"), NINE);

        manual.runUntil(NINE);

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void whatAnErrandSetsOnItsWayIsRunOnTheSameWay() {
        errands.when(Errands.post("a"), due -> {
            agenda.at(Errands.close("a"), due.plus(DAY));
            return Outcome.DONE;
        });
        agenda.at(Errands.post("a"), NINE);

        manual.runUntil(NINE.plus(DAY));

        assertThat(errands.ran()).containsExactly("POST a 2026-11-23T09:00:00Z", "CLOSE a 2026-11-24T09:00:00Z");
    }

    @Test
    void anErrandThatSetsItselfAnewWhileItRunsIsKept() {
        errands.when(Errands.post("a"), due -> {
            assertThat(agenda.next(Errands.post("a"))).isEmpty();
            agenda.at(Errands.post("a"), due.plus(DAY));
            assertThat(agenda.next(Errands.post("a"))).hasValue(due.plus(DAY));
            return Outcome.DONE;
        });
        agenda.at(Errands.post("a"), NINE);

        manual.runUntil(NINE.plus(Duration.ofDays(4)));

        assertThat(errands.ran()).hasSize(5);
        assertThat(agenda.next(Errands.post("a"))).hasValue(NINE.plus(Duration.ofDays(5)));
    }

    @Test
    void anErrandThatIsTakenOffWhileItRunsIsNotRepeated() {
        errands.when(Errands.post("a"), due -> {
            agenda.cancel(Errands.post("a"));
            return Outcome.again(due.plusSeconds(5));
        });
        agenda.at(Errands.post("a"), NINE);

        manual.runUntil(NINE.plus(DAY));

        assertThat(errands.ran()).hasSize(1);
        assertThat(agenda.next(Errands.post("a"))).isEmpty();
    }

    @Test
    void anErrandIsRunAgainWhenItSaysSo() {
        errands.when(
                Errands.post("a"),
                due -> due.isBefore(NINE.plusSeconds(10)) ? Outcome.again(due.plusSeconds(5)) : Outcome.DONE);
        agenda.at(Errands.post("a"), NINE);

        manual.runUntil(NINE.plus(DAY));

        assertThat(told)
                .containsExactly("a at 2026-11-23T09:00:00Z", "a at 2026-11-23T09:00:05Z", "a at 2026-11-23T09:00:10Z");
    }

    @Test
    void anErrandThatFailsIsTriedAgainLaterEachTimeAndStopsNoOther() {
        errands.when(Errands.post("a"), due -> {
            throw new IllegalStateException("as the test wants");
        });
        agenda.at(Errands.post("a"), NINE);
        agenda.at(Errands.post("b"), NINE);

        manual.runUntil(NINE.plusSeconds(110));

        assertThat(told)
                .containsExactly(
                        "a at 2026-11-23T09:00:00Z",
                        "b at 2026-11-23T09:00:00Z",
                        "a at 2026-11-23T09:00:15Z",
                        "a at 2026-11-23T09:00:45Z",
                        "a at 2026-11-23T09:01:45Z");
    }

    @Test
    void retriesAreAtMostAQuarterOfAnHourApart() {
        errands.when(Errands.post("a"), due -> {
            throw new IllegalStateException("as the test wants");
        });
        agenda.at(Errands.post("a"), NINE);

        manual.runUntil(NINE.plus(DAY));

        assertThat(agenda.next(Errands.post("a")).orElseThrow())
                .isBeforeOrEqualTo(NINE.plus(DAY).plus(Duration.ofMinutes(15)));
    }

    @Test
    void theClockNeverGoesBackForWhatIsOverdue() {
        agenda.at(Errands.post("a"), NINE.minus(DAY));

        manual.runUntil(NINE.minus(DAY));

        assertThat(told).isEqualTo(List.of("a at " + NINE.minus(Duration.ofHours(1))));
        assertThat(errands.ran()).containsExactly("POST a 2026-11-22T09:00:00Z");
    }

    @Test
    void anErrandIsDueAtItsTimeToTheNanosecond() {
        agenda.at(Errands.post("a"), NINE.plusNanos(999_999_999));

        manual.runUntil(NINE.plusNanos(999_999_999));

        assertThat(errands.ran()).hasSize(1);
    }

    @Test
    void whatAKilledProcessWasRunningIsRunAgain() throws SQLException {
        agenda.at(Errands.post("a"), NINE);
        execute("update scheduled_tasks set picked = true, picked_by = 'gone', version = version + 1");

        new ManualAgenda(database, errands, clock, errand -> {}).runUntil(NINE);

        assertThat(errands.ran()).hasSize(1);
    }

    @Test
    void anErrandOfANewerVersionIsLeftAlone() throws SQLException {
        agenda.at(Errands.post("a"), NINE);
        execute("update scheduled_tasks set task_name = 'LATER'");

        manual.runUntil(NINE.plus(Duration.ofDays(60)));
        execute("update scheduled_tasks set task_name = 'POST'");

        assertThat(agenda.next(Errands.post("a"))).hasValue(NINE);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
