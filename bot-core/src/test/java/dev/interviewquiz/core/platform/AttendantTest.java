package dev.interviewquiz.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the first reply leaves, and what is said when there is no room. */
final class AttendantTest {
    private static final int FORM_THREADS = 16;
    private static final int FORMS_WAITING = 1000;
    private static final Interaction CLICK = new Interaction(
            new MemberRef(new WorkspaceRef(Platform.TERMINAL, "here"), "ann"),
            Optional.empty(),
            "Ann",
            Optional.empty(),
            Set.of(),
            false,
            Optional.empty(),
            new Trigger.Click("go", Optional.empty()));

    private static final Modal FORM = new Modal(
            Locale.ENGLISH,
            "answer.1",
            "Answer",
            Text.EMPTY,
            List.of(new Field.Input("text", "Text", Optional.empty(), "", true, true, 100)),
            "Send");

    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean slow;
    private volatile Ack ack = Ack.UPDATE;
    private volatile Opening opening = new Opening.Told(said("open"));

    @AfterEach
    void letGo() {
        release.countDown();
    }

    private Attendant attendant(Duration patience) {
        return new Attendant(new Core(), 1, 1, patience);
    }

    private String next() throws InterruptedException {
        return String.valueOf(sent.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void whatIsReadyInTimeIsSentDirectly() throws InterruptedException {
        try (Attendant attendant = attendant(Duration.ofMinutes(1))) {
            attendant.handle(CLICK, () -> CLICK, new Noted());

            assertThat(next()).isEqualTo("now done");
        }
    }

    @Test
    void whatTakesLongerIsDeferredAndFollows() throws InterruptedException {
        slow = true;
        try (Attendant attendant = attendant(Duration.ofMillis(1))) {
            attendant.handle(CLICK, () -> CLICK, new Noted());

            assertThat(next()).isEqualTo("defer UPDATE");
            release.countDown();
            assertThat(next()).isEqualTo("later done");
        }
    }

    @Test
    void aFullPoolTellsTheMemberAtOnce() throws InterruptedException {
        slow = true;
        try (Attendant attendant = attendant(Duration.ofMinutes(1))) {
            attendant.handle(CLICK, () -> CLICK, new Noted());
            begun.await();
            attendant.handle(CLICK, () -> CLICK, new Noted());

            attendant.handle(CLICK, () -> CLICK, new Noted());

            assertThat(next()).isEqualTo("now busy");
            release.countDown();
        }
        assertThat(sent).containsExactly("now done", "now done");
    }

    @Test
    void whoseTurnHasNotComeWhenItIsClosedIsToldAfterHisDeferral() throws InterruptedException {
        slow = true;
        Attendant attendant = new Attendant(new Core(), new Workers("work", 1, 1, 0), Duration.ofMillis(1));
        attendant.handle(CLICK, () -> CLICK, new Noted());
        begun.await();
        attendant.handle(CLICK, () -> CLICK, new Noted());
        assertThat(List.of(next(), next())).containsOnly("defer UPDATE");

        attendant.close();

        assertThat(next()).isEqualTo("later busy");
        release.countDown();
        assertThat(next()).isEqualTo("later done");
    }

    @Test
    void aFormWithoutRoomIsTold() {
        ack = Ack.MODAL;
        try (Attendant attendant = attendant(Duration.ofMinutes(1))) {
            fillForms(attendant);

            attend(attendant);
            attendant.suggest(CLICK, choices -> sent.add("suggested " + choices));

            assertThat(sent).containsExactly("now busy", "suggested []");
            release.countDown();
        }
    }

    @Test
    void whatAsksForAFormGetsItOrIsToldWhyThereIsNone() throws InterruptedException {
        try (Attendant attendant = attendant(Duration.ofMinutes(1))) {
            attend(attendant);
            assertThat(next()).isEqualTo("now done");

            ack = Ack.MODAL;
            attend(attendant);
            assertThat(next()).isEqualTo("now open");

            opening = new Opening.Form(FORM);
            attend(attendant);
            assertThat(next()).isEqualTo("form Answer");
        }
    }

    private void attend(Attendant attendant) {
        attendant.attend(CLICK, () -> CLICK, new Noted(), form -> sent.add("form " + form.title()));
    }

    @Test
    void whatNobodyWaitsForIsDoneHereWhenThereIsNoRoom() {
        AtomicReference<Thread> ran = new AtomicReference<>();
        try (Attendant attendant = attendant(Duration.ofMinutes(1))) {
            fillForms(attendant);

            attendant.aside(() -> ran.set(Thread.currentThread()));

            assertThat(ran).hasValue(Thread.currentThread());
            release.countDown();
        }
    }

    private void fillForms(Attendant attendant) {
        for (int i = 0; i < FORM_THREADS + FORMS_WAITING; i++) {
            attendant.aside(this::awaitRelease);
        }
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static Reply said(String words) {
        return Reply.ephemeral(new View(Locale.ENGLISH, words, List.of()));
    }

    private final class Noted implements FirstReply {
        @Override
        public void now(Reply reply) {
            sent.add("now " + reply.view().summary().words());
        }

        @Override
        public void defer(Ack ack) {
            sent.add("defer " + ack);
        }

        @Override
        public void later(Reply reply) {
            sent.add("later " + reply.view().summary().words());
        }
    }

    @Test
    void aHomePageThatWasLookedAtIsMadeAnewAfterWhatItsMemberDoes() throws InterruptedException {
        try (Attendant attendant = attendant(Duration.ofMinutes(1))) {
            attendant.home(
                    CLICK,
                    () -> CLICK,
                    view -> sent.add("page " + view.summary().words()));
            String shown = next();
            attendant.handle(CLICK, () -> CLICK, new Noted());

            assertThat(shown).isEqualTo("page home");
            assertThat(next()).isEqualTo("now done");
            assertThat(next()).isEqualTo("page home");
        }
    }

    @Test
    void aHomePageThatNobodyLookedAtIsNotMade() throws InterruptedException {
        try (Attendant attendant = attendant(Duration.ofMinutes(1))) {
            attendant.handle(CLICK, () -> CLICK, new Noted());
        }

        assertThat(next()).isEqualTo("now done");
        assertThat(sent).isEmpty();
    }

    private final class Core implements Interactions {
        @Override
        public List<CommandSpec> commands() {
            return List.of();
        }

        @Override
        public Ack ackFor(Interaction interaction) {
            return ack;
        }

        @Override
        public Opening open(Interaction interaction) {
            return opening;
        }

        @Override
        public List<Choice> suggest(Interaction typing) {
            return List.of();
        }

        @Override
        public Reply handle(Interaction interaction) {
            begun.countDown();
            if (slow) {
                awaitRelease();
            }
            return said("done");
        }

        @Override
        public Reply busy(Interaction interaction) {
            return said("busy");
        }

        @Override
        public View home(Interaction interaction) {
            return said("home").view();
        }

        @Override
        public void left(WorkspaceRef workspace) {}

        @Override
        public Set<WorkspaceRef> present(Set<WorkspaceRef> workspaces) {
            return Set.of();
        }
    }
}
