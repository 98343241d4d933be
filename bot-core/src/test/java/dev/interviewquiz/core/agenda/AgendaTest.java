package dev.interviewquiz.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Instant NINE = Errands.NINE;

    private final DataSource database = Errands.database();
    private final Agenda agenda = Agenda.in(database);

    @Test
    void anErrandIsDueWhenItWasSet() {
        agenda.at(Errands.post("general"), NINE);

        assertThat(agenda.next(Errands.post("general"))).hasValue(NINE);
        assertThat(agenda.next(Errands.post("random"))).isEmpty();
        assertThat(agenda.next(Errands.close("general"))).isEmpty();
    }

    @Test
    void aNewTimeReplacesTheEarlierOneOfTheSameErrand() {
        agenda.at(Errands.post("general"), NINE);
        agenda.at(Errands.post("general"), NINE.plusSeconds(60));

        assertThat(agenda.next(Errands.post("general"))).hasValue(NINE.plusSeconds(60));
    }

    @Test
    void anErrandThatWasTakenOffIsNotDue() {
        agenda.at(Errands.post("general"), NINE);
        agenda.cancel(Errands.post("general"));
        agenda.cancel(Errands.post("never-set"));

        assertThat(agenda.next(Errands.post("general"))).isEmpty();
    }

    @Test
    void whatExistsOnceHasAnEmptyKey() {
        Errand nightly = new Errand(Errand.Kind.NIGHTLY, "");
        agenda.at(nightly, NINE);

        assertThat(agenda.next(nightly)).hasValue(NINE);
    }

    @Test
    void anErrandSetInATransactionGoesWithIt() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Agenda joined = Agenda.in(new OneConnection(connection));
            joined.at(Errands.post("undone"), NINE);
            assertThat(joined.next(Errands.post("undone"))).hasValue(NINE);
            assertThat(agenda.next(Errands.post("undone"))).isEmpty();

            connection.rollback();
            joined.at(Errands.post("kept"), NINE);
            connection.commit();
        }

        assertThat(agenda.next(Errands.post("undone"))).isEmpty();
        assertThat(agenda.next(Errands.post("kept"))).hasValue(NINE);
    }

    @Test
    void severalWhoSetTheSameErrandAtOnceAllSucceed() throws Exception {
        ExecutorService members = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Errand counter = new Errand(Errand.Kind.COUNTER, "post-" + i / 8);
            answers.add(() -> setInATransaction(counter));
        }

        List<Future<Boolean>> done = members.invokeAll(answers);

        for (Future<Boolean> answer : done) {
            assertThat(answer.get()).isTrue();
        }
        members.shutdown();
    }

    private boolean setInATransaction(Errand errand) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Agenda.in(new OneConnection(connection)).at(errand, NINE);
            connection.commit();
            connection.setAutoCommit(true);
            return true;
        }
    }
}
