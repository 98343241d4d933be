package dev.interviewquiz.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try")
class RunningAgendaTest {
    private static final int THREADS = 4;
    private static final Duration POLL = Duration.ofMillis(50);

    private final DataSource database = Errands.database();
    private final Agenda agenda = Agenda.in(database);
    private final MovableClock clock = MovableClock.at(Errands.NINE);

    @Test
    void whatIsDueIsRunAndWhatIsNotDueIsNot() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        agenda.at(Errands.post("due"), Errands.NINE);
        agenda.at(Errands.post("later"), Errands.NINE.plusSeconds(60));
        Errands errands = new Errands().when(Errands.post("due"), due -> counted(ran));

        try (RunningAgenda running = started(errands, THREADS)) {
            assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(errands.ran()).containsExactly("POST due 2026-11-23T09:00:00Z");
        assertThat(agenda.next(Errands.post("due"))).isEmpty();
    }

    @Test
    void newPostsAreRunBeforeTheClosingsThatWereDueEarlier() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(4);
        Errands errands = new Errands();
        for (Errand errand : List.of(Errands.close("a"), Errands.close("b"), Errands.post("x"), Errands.post("y"))) {
            boolean late = errand.kind() == Errand.Kind.POST;
            agenda.at(errand, Errands.NINE.minusSeconds(late ? 0 : 60));
            errands.when(errand, due -> counted(ran));
        }

        try (RunningAgenda running = started(errands, 1)) {
            assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(errands.ran()).extracting(line -> line.split(" ")[1]).containsExactly("x", "y", "a", "b");
    }

    @Test
    void aClockThatWasSetBackStopsNothing() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        Errands errands = new Errands().when(Errands.post("due"), due -> counted(ran));

        try (RunningAgenda running = started(errands, THREADS)) {
            clock.moveTo(Errands.NINE.minusSeconds(3600));
            agenda.at(Errands.post("due"), clock.instant());
            assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closingWaitsForWhatIsInHand() throws InterruptedException {
        CompletableFuture<RunningAgenda> stopped = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        agenda.at(Errands.post("slow"), Errands.NINE);
        Errands errands = new Errands().when(Errands.post("slow"), due -> {
            begun.countDown();
            while (stopped.join().runs()) {
                Thread.onSpinWait();
            }
            ended.incrementAndGet();
            return Outcome.DONE;
        });

        try (RunningAgenda running = started(errands, THREADS)) {
            stopped.complete(running);
            assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(ended).hasValue(1);
        assertThat(agenda.next(Errands.post("slow"))).isEmpty();
    }

    @Test
    void anErrandThatSetsItselfAtOnceIsNeverRunTwiceAtATime() throws InterruptedException {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch runs = new CountDownLatch(3);
        Semaphore looked = new Semaphore(0);
        Errands errands = new Errands()
                .when(Errands.post("eager"), due -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    agenda.at(Errands.post("eager"), Instant.now());
                    for (int looks = 0; looks < 2; looks++) {
                        agenda.at(Errands.post("another"), Instant.now());
                        looked.acquireUninterruptibly();
                    }
                    atOnce.decrementAndGet();
                    return counted(runs);
                })
                .when(Errands.post("another"), due -> {
                    looked.release();
                    return Outcome.DONE;
                });
        agenda.at(Errands.post("eager"), Instant.now());

        try (RunningAgenda running = RunningAgenda.start(database, errands, InstantSource.system(), THREADS, POLL)) {
            assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(most).hasValue(1);
    }

    @Test
    void anErrandThatIsSetAnewWhileItIsPickedIsRunAndNothingIsThrown() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        Errand due = Errands.post("due");
        agenda.at(due, Errands.NINE);
        Errands errands = new Errands().when(due, at -> counted(ran));
        DataSource interfering = onceAfterPick(database, () -> agenda.at(due, Errands.NINE));
        Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));

        try (RunningAgenda running = RunningAgenda.start(interfering, errands, clock, THREADS, POLL)) {
            assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }

        assertThat(thrown).isEmpty();
    }

    /** The same database, where once something happens between picking an errand and reading it. */
    private static DataSource onceAfterPick(DataSource database, Runnable event) {
        AtomicReference<Runnable> left = new AtomicReference<>(event);
        return proxy(DataSource.class, (method, arguments) -> {
            Object connection = method.invoke(database, arguments);
            AtomicBoolean picks = new AtomicBoolean();
            return proxy(Connection.class, (called, values) -> {
                boolean prepares = called.getName().equals("prepareStatement");
                picks.compareAndSet(false, prepares && String.valueOf(values[0]).contains("set picked = ?"));
                Object result = called.invoke(connection, values);
                if (called.getName().equals("close") && picks.get()) {
                    left.getAndSet(() -> {}).run();
                }
                return result;
            });
        });
    }

    /** What is called, and with what. */
    private interface Calls {
        @Nullable Object made(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                RunningAgendaTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> calls.made(method, arguments)));
    }

    @Test
    void manyErrandsDueInTheSameInstantAreEachRunOnce() throws InterruptedException {
        int many = 500;
        for (int i = 0; i < many; i++) {
            agenda.at(Errands.post("channel-" + i), Errands.NINE);
        }
        CountDownLatch runs = new CountDownLatch(many);
        Set<Errand> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger twice = new AtomicInteger();
        ErrandRunner runner = (errand, due) -> {
            twice.addAndGet(seen.add(errand) ? 0 : 1);
            return counted(runs);
        };

        try (RunningAgenda running = started(runner, THREADS)) {
            assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(seen).hasSize(many);
        assertThat(twice).hasValue(0);
        assertThat(new ErrandTable(database).earliest(Errands.NINE)).isEmpty();
    }

    @Test
    void whatWasNotRunBeforeAStopIsRunAfterIt() throws InterruptedException {
        List<String> keys = List.of("a", "b", "c");
        keys.forEach(key -> agenda.at(Errands.post(key), Errands.NINE));
        Errands first = new Errands();
        CountDownLatch tried = new CountDownLatch(3);
        keys.forEach(key -> first.when(Errands.post(key), due -> {
            tried.countDown();
            throw new IllegalStateException("as the test wants");
        }));
        try (RunningAgenda running = started(first, THREADS)) {
            assertThat(tried.await(5, TimeUnit.SECONDS)).isTrue();
        }

        clock.moveTo(Errands.NINE.plusSeconds(3600));
        CountDownLatch runs = new CountDownLatch(3);
        Errands second = new Errands();
        keys.forEach(key -> second.when(Errands.post(key), due -> counted(runs)));
        try (RunningAgenda running = started(second, THREADS)) {
            assertThat(runs.await(5, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(second.ran()).hasSize(3);
    }

    private static Outcome counted(CountDownLatch latch) {
        latch.countDown();
        return Outcome.DONE;
    }

    private RunningAgenda started(ErrandRunner runner, int threads) {
        return RunningAgenda.start(database, runner, clock, threads, POLL);
    }
}
