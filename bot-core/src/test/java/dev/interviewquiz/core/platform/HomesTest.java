package dev.interviewquiz.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Home pages that were opened are brought up to date after what their members do, with what the platform tells then. */
final class HomesTest {
    private static final MemberRef ANN = new MemberRef(new WorkspaceRef(Platform.SLACK, "T1"), "U1");

    private final List<Interaction> asked = new CopyOnWriteArrayList<>();
    private final List<String> pages = new CopyOnWriteArrayList<>();
    private Function<Interaction, String> page = Interaction::displayName;
    private final Homes homes = new Homes(new Core());

    private static Interaction act(String name, Trigger trigger) {
        return new Interaction(
                ANN,
                Optional.of(new ChannelRef(ANN.workspace(), "C1")),
                name,
                Optional.of(Locale.CHINA),
                Set.of(),
                false,
                Optional.empty(),
                trigger);
    }

    private void look(String name) {
        homes.show(
                act(name, new Trigger.Home()), view -> pages.add(view.summary().words()));
    }

    static List<Trigger> deeds() {
        return List.of(
                new Trigger.Click("skip-yes", Optional.empty()),
                new Trigger.Selection("claimed.1", List.of("a"), Optional.empty()),
                new Trigger.Submission("answer.1", Map.of()),
                new Trigger.Typed("quiz", "hint"));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void anyDeedBringsThePageUpToDateWithTheMemberAsHeIsNow(Trigger deed) {
        look("Old name");

        homes.refresh(act("New name", deed));

        assertThat(pages).containsExactly("Old name", "New name");
        assertThat(asked.get(1))
                .isEqualTo(act("New name", new Trigger.Refresh()).withoutChannel());
    }

    @Test
    void thatTheBotCameSomewhereIsNoDeed() {
        look("Ann");

        homes.refresh(act("Ann", new Trigger.Joined()));

        assertThat(pages).containsExactly("Ann");
    }

    @Test
    void ofTooManyPagesTheOneThatWasUsedLongestAgoIsLeftAlone() {
        look("Ann");
        for (int other = 0; other < 1_500; other++) {
            homes.show(of("U" + other), view -> {});
            homes.refresh(act("Ann " + other, new Trigger.Typed("quiz", "me")));
        }

        assertThat(pages).last().isEqualTo("Ann 1499");
    }

    private static Interaction of(String member) {
        return new Interaction(
                new MemberRef(ANN.workspace(), "other-" + member),
                Optional.empty(),
                member,
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty(),
                new Trigger.Home());
    }

    @Test
    @Timeout(20)
    void thePageThatWasMadeLastComesLast() throws InterruptedException {
        look("before");
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        page = deed -> {
            if (deed.displayName().equals("first")) {
                reading.countDown();
                await(read);
            }
            return deed.displayName();
        };

        Thread first = started("first");
        await(reading);
        Thread second = started("second");
        while (second.getState() != Thread.State.WAITING && second.isAlive()) {
            Thread.onSpinWait();
        }
        read.countDown();
        first.join();
        second.join();

        assertThat(pages).containsExactly("before", "first", "second");
    }

    private Thread started(String name) {
        Thread thread = new Thread(() -> homes.refresh(act(name, new Trigger.Click("go", Optional.empty()))));
        thread.start();
        return thread;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private final class Core implements Interactions {
        @Override
        public View home(Interaction interaction) {
            asked.add(interaction);
            return new View(Locale.ENGLISH, page.apply(interaction), List.of());
        }

        @Override
        public List<CommandSpec> commands() {
            return List.of();
        }

        @Override
        public Ack ackFor(Interaction interaction) {
            throw new AssertionError("not asked for here");
        }

        @Override
        public Opening open(Interaction interaction) {
            throw new AssertionError("not asked for here");
        }

        @Override
        public List<Choice> suggest(Interaction typing) {
            return List.of();
        }

        @Override
        public Reply handle(Interaction interaction) {
            throw new AssertionError("not asked for here");
        }

        @Override
        public Reply busy(Interaction interaction) {
            throw new AssertionError("not asked for here");
        }

        @Override
        public void left(WorkspaceRef workspace) {}

        @Override
        public Set<WorkspaceRef> present(Set<WorkspaceRef> workspaces) {
            return Set.of();
        }
    }
}
