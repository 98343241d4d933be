package dev.interviewquiz.core.bench;

import dev.interviewquiz.core.platform.Reply;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Answers a second, beside transactions a second that insert as many rows by JDBC alone. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AnswerBench {
    private static final int COUNTED = 20;

    /** Everybody answers the same question, each once. */
    @State(Scope.Benchmark)
    public static class Answering {
        private final AtomicLong members = new AtomicLong();
        private OpenQuestion question;

        @Setup
        public void open() {
            question = new OpenQuestion();
        }

        @TearDown
        public void close() {
            long given = members.get();
            int stored = question.answered();
            question.close();
            if (given != stored) {
                throw new IllegalStateException(given + " answers were given, " + stored + " are stored");
            }
        }
    }

    /** As many rows as one answer leaves behind, those of the boards included, which are counted many at a time. */
    @State(Scope.Benchmark)
    public static class Inserting {
        private BareTransactions bare;

        @Setup
        public void open() throws SQLException {
            try (OpenQuestion question = new OpenQuestion()) {
                var unusedFirst = question.answer(1);
                long before = question.rows();
                for (int member = 2; member < 2 + COUNTED; member++) {
                    var unused = question.answer(member);
                }
                bare = new BareTransactions((question.rows() - before) / COUNTED);
            }
        }

        @TearDown
        public void close() throws SQLException {
            bare.close();
        }
    }

    @Benchmark
    @Threads(1)
    public Reply answerByOne(Answering answering) {
        return answering.question.answer(answering.members.incrementAndGet());
    }

    @Benchmark
    @Threads(16)
    public Reply answerBySixteen(Answering answering) {
        return answering.question.answer(answering.members.incrementAndGet());
    }

    @Benchmark
    @Threads(1)
    public long bareTransaction(Inserting inserting) throws SQLException {
        return inserting.bare.run();
    }
}
