package dev.interviewquiz.core.agenda;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** When each errand is due. Thread-safe; a call within a transaction takes part in it. */
public interface Agenda {
    /**
     * The agenda that is kept in a database.
     *
     * @param dataSource hands out the running transaction's connection within a transaction, else one that commits each
     *     statement
     */
    static Agenda in(DataSource dataSource) {
        return new ErrandTable(dataSource);
    }

    /** Sets an errand; replaces an earlier time of the same one. An errand that is being run may set itself anew. */
    void at(Errand errand, Instant when);

    /** Takes an errand off; one that is being run goes on to its end and is not repeated. */
    void cancel(Errand errand);

    /** When it is due; empty when it is not set, or is being run. */
    Optional<Instant> next(Errand errand);

    /** Whether it is set or being run: false once it was done or taken off. */
    boolean has(Errand errand);
}
