package dev.interviewquiz.core.platform;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who works on the same thing waits, who works on another does not. */
final class OneAtATimeTest {
    /** All have the same hash code. */
    private record Thing(String name) {
        @Override
        public int hashCode() {
            return 1;
        }
    }

    private final OneAtATime oneAtATime = new OneAtATime();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void workThatHangsStopsNoWorkOnAnotherThing() throws InterruptedException {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        CompletableFuture<String> hangs = CompletableFuture.supplyAsync(
                () -> oneAtATime.on(new Thing("hangs"), () -> {
                    working.countDown();
                    await(goesOn);
                    return "late";
                }),
                threads);
        assertThat(working.await(20, SECONDS)).isTrue();

        CompletableFuture<String> other =
                CompletableFuture.supplyAsync(() -> oneAtATime.on(new Thing("other"), () -> "at once"), threads);

        assertThat(other).succeedsWithin(20, SECONDS).isEqualTo("at once");
        assertThat(hangs).isNotDone();
        goesOn.countDown();
        assertThat(hangs).succeedsWithin(20, SECONDS).isEqualTo("late");
    }

    @Test
    void equalThingsAreWorkedOnByOneAtATime() {
        AtomicInteger at = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(CompletableFuture.runAsync(() -> many(at, together), threads));
        }

        assertThat(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                .succeedsWithin(60, SECONDS);
        assertThat(together).hasValue(0);
    }

    private void many(AtomicInteger at, AtomicInteger together) {
        for (int i = 0; i < 20_000; i++) {
            oneAtATime.run(new Thing("same"), () -> {
                together.addAndGet(at.incrementAndGet() - 1);
                at.decrementAndGet();
            });
        }
    }

    @Test
    void afterWorkThatFailedTheNextIsDoneAndWorkMayCallForItself() {
        assertThatThrownBy(() -> oneAtATime.run("thing", () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        CompletableFuture<String> next = CompletableFuture.supplyAsync(
                () -> oneAtATime.on("thing", () -> oneAtATime.on("thing", () -> "done")), threads);

        assertThat(next).succeedsWithin(20, SECONDS).isEqualTo("done");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
