package dev.interviewquiz.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

final class AnswersUnderWayTest {
    private static final PostId POST = new PostId("aaaaaaaaaaaaaaaa");

    private final Transactions transactions = InMemoryStores.create().transactions();
    private final AnswersUnderWay underWay = new AnswersUnderWay(transactions);
    private final List<String> order = new CopyOnWriteArrayList<>();

    @Test
    void theClosingWaitsUntilAnAnswerIsStoredAndNoOtherComesInMeanwhile() throws InterruptedException {
        Thread closing = new Thread(() -> underWay.closing(POST, () -> order.add("closed")));
        transactions.run(() -> {
            assertThat(underWay.enters(POST)).isTrue();
            closing.start();
            waits(closing);
            assertThat(underWay.enters(POST)).isFalse();
            order.add("answered");
        });
        closing.join();

        assertThat(order).containsExactly("answered", "closed");
    }

    @Test
    void theClosingWaitsAlthoughGarbageIsCollectedMeanwhile() throws InterruptedException {
        Thread closing = new Thread(() -> underWay.closing(POST, () -> order.add("closed")));
        transactions.run(() -> {
            underWay.enters(POST);
            collectGarbage();
            closing.start();
            waits(closing);
            order.add("answered");
        });
        closing.join();

        assertThat(order).containsExactly("answered", "closed");
    }

    private static void collectGarbage() {
        WeakReference<Object> gone = new WeakReference<>(new Object());
        while (gone.get() != null) {
            System.gc();
        }
    }

    @Test
    void anAnswerThatFailsHoldsNoClosingUp() throws InterruptedException {
        Thread closing = new Thread(() -> underWay.closing(POST, () -> order.add("closed")));
        try {
            transactions.run(() -> {
                underWay.enters(POST);
                throw new IllegalStateException("stop");
            });
        } catch (IllegalStateException expected) {
            closing.start();
        }
        closing.join();

        assertThat(order).containsExactly("closed");
    }

    @Test
    void whileAPostClosesNoAnswerComesInAndNoneWaits() {
        boolean[] entered = new boolean[2];

        underWay.closing(POST, () -> {
            Thread answering = new Thread(() -> entered[0] = underWay.enters(POST));
            answering.start();
            entered[1] = underWay.enters(new PostId("bbbbbbbbbbbbbbbb"));
            return ended(answering);
        });

        assertThat(entered).containsExactly(false, true);
    }

    private static void waits(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }

    private static boolean ended(Thread thread) {
        while (thread.isAlive()) {
            Thread.onSpinWait();
        }
        return true;
    }
}
