package dev.interviewquiz.core.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LogLineTest {
    private static final String ANSWER = "the gradient vanishes in deep networks";

    private final LogLine line = new LogLine();

    @Test
    void whatADatabaseSaysOfAValueIsNotLogged() {
        Throwable refused = catchThrowable(LogLineTest::storedTooLong);
        assertThat(refused).hasMessageContaining(ANSWER);

        String logged = logged(new IllegalStateException("the statement failed", refused));

        assertThat(logged)
                .contains("IllegalStateException: the statement failed")
                .contains(refused.getClass().getName() + ": state 22001, code 22001")
                .doesNotContain(ANSWER);
    }

    @Test
    void anExceptionThatRepeatsItIsNotLoggedEither() {
        SQLException refused = new SQLException("Value too long: '" + ANSWER + "'", "22001");

        assertThat(logged(new RuntimeException(refused)))
                .contains("java.lang.RuntimeException: see below")
                .doesNotContain(ANSWER);
    }

    private static void storedTooLong() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:log-line")) {
            connection.createStatement().execute("create table answer (text varchar(3))");
            try (PreparedStatement insert = connection.prepareStatement("insert into answer values (?)")) {
                insert.setString(1, ANSWER);
                insert.executeUpdate();
            }
        }
    }

    private String logged(Throwable failure) {
        LoggerContext logs = new LoggerContext();
        return line.doLayout(
                new LoggingEvent("", logs.getLogger("quiz"), Level.ERROR, "interaction failed", failure, null));
    }
}
