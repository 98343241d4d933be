package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.practice.Answer;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps standings up to date with the answers. An answer is noted in its own transaction, in one narrow row; what was noted
 * is counted together, before a board is read and whenever enough has come together. Whoever takes a note off the table
 * counts it, so nothing is counted twice, and a killed process loses nothing. One at a time counts, or changes what counting
 * goes by: seasons, names, who is listed. Thread-safe.
 */
final class Tally {
    /** Which answers {@code a} to posts {@code p} stand on boards: where feedback comes at closing, not before it. */
    static final String COUNTS = "a.kind = 'SCORED' and (p.feedback = 'NOW' or p.state = 'CLOSED')";

    /**
     * The credit of answers {@code a} to questions that their members had not met before; null for others, and where the points
     * were taken off.
     */
    static final String FIRST_TIME_CREDIT =
            "case when a.voided or exists (select 1 from answer b where b.person = a.person"
                    + " and b.question = a.question and b.workspace = a.workspace and b.number < a.number)"
                    + " then null else a.credit end";

    private static final Logger LOG = LoggerFactory.getLogger(Tally.class);
    private static final int TOGETHER = 250;
    private static final int AT_ONCE = 1_000;
    private static final String NOTE = "insert into uncounted (answer)"
            + " select number from answer where id = ? and workspace = ? and post is not null on conflict do nothing";
    /** A row that every database has. */
    private static final String TURN = "select name from meta where name = '" + Notes.FRONT_END + "' for update";

    private static final String NOTED =
            "select u.answer, a.workspace, a.member, a.person, p.channel, a.on_date, a.points, "
                    + FIRST_TIME_CREDIT + " as credit,"
                    + " coalesce(m.name, a.member) as name, coalesce(not m.hidden and not m.excluded, true) as listed"
                    + " from uncounted u left join answer a on a.number = u.answer left join post p on p.id = a.post"
                    + " left join member m on m.workspace = a.workspace and m.id = a.member"
                    + " order by u.answer fetch first " + AT_ONCE + " rows only";

    private final Sql sql;
    private final Keys keys;
    private final JoinedTransactions transactions;
    private final AtomicLong noted = new AtomicLong(1);
    private final AtomicLong counted = new AtomicLong();
    private final AtomicBoolean counting = new AtomicBoolean();

    Tally(Sql sql, Keys keys, JoinedTransactions transactions) {
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
    }

    /** To be called in the answer's transaction. */
    void note(Answer answer) {
        if (sql.update(NOTE, answer.id(), keys.of(answer.member())) == 0) {
            throw new IllegalArgumentException("answer " + answer.id() + " is not one to a post of its workspace");
        }
        noted.incrementAndGet();
        transactions.afterwards(this::stored);
    }

    /** Counts all that was noted, for who reads a board. */
    void settle() {
        long seen = noted.get();
        if (seen != counted.get()) {
            transactions.run(this::countAll);
            transactions.afterwards(() -> counted.accumulateAndGet(seen, Math::max));
        }
    }

    /**
     * Counts all that was noted, and keeps others from counting before the running transaction has ended: what is noted meanwhile
     * will be counted by what that transaction stores.
     */
    void hold() {
        transactions.run(this::countAll);
    }

    private void stored() {
        boolean enough = noted.incrementAndGet() - counted.get() > 2 * TOGETHER;
        if (enough && counting.compareAndSet(false, true)) {
            try {
                settle();
            } catch (RuntimeException failed) {
                LOG.warn("answers were not counted; they will be when a board is read", failed);
            } finally {
                counting.set(false);
            }
        }
    }

    private void countAll() {
        var unused = sql.exists(TURN);
        List<Noted> found;
        do {
            found = sql.list(NOTED, Noted::read);
            count(found);
        } while (found.size() == AT_ONCE);
    }

    private void count(List<Noted> found) {
        int[] taken = sql.batch(
                "delete from uncounted where answer = ?",
                found.stream().map(note -> new Object[] {note.number()}).toList());
        Changes changes = new Changes(sql);
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == 1) {
                Noted note = found.get(i);
                note.by().ifPresent(by -> changes.add(by, note));
            }
        }
        changes.store();
    }
}
