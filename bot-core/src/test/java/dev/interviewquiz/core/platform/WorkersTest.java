package dev.interviewquiz.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A pool that is closed while it works. */
final class WorkersTest {
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    private void work() {
        begun.countDown();
        try {
            release.await();
            done.add("finished");
        } catch (InterruptedException interrupted) {
            done.add("interrupted");
        }
    }

    @Test
    void whatIsInHandIsNeverInterruptedAndWhatWaitsIsRefused() throws InterruptedException {
        Workers workers = new Workers("test", 1, 2, 0);
        workers.execute(this::work, () -> done.add("refused"));
        begun.await();
        workers.execute(() -> done.add("late"), () -> done.add("refused late"));
        workers.execute(() -> done.add("later"));

        workers.close();

        assertThat(done).containsExactly("refused late");
        done.clear();
        release.countDown();
        assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("finished");
    }

    @Test
    void whoIsInterruptedWhileHeClosesItRefusesUninterruptedAndIsInterruptedAfterwards() throws InterruptedException {
        Workers workers = new Workers("test", 1, 1);
        workers.execute(this::work);
        begun.await();
        workers.execute(
                () -> done.add("late"),
                () -> done.add("interrupted " + Thread.currentThread().isInterrupted()));
        Thread.currentThread().interrupt();

        workers.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).containsExactly("interrupted false");
        release.countDown();
    }
}
