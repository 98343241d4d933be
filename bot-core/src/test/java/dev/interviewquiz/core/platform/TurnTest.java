package dev.interviewquiz.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Something breaks between an interaction and its reply. */
final class TurnTest {
    private static final Interaction CLICK = new Interaction(
            new MemberRef(new WorkspaceRef(Platform.TERMINAL, "here"), "ann"),
            Optional.empty(),
            "Ann",
            Optional.empty(),
            Set.of(),
            false,
            Optional.empty(),
            new Trigger.Click("go", Optional.empty()));

    private final List<String> sent = new ArrayList<>();
    private boolean overflows;
    private boolean unshown;

    private Turn turn() {
        return new Turn(new Core(), CLICK, new Noted());
    }

    @Test
    void anErrorInTheCoreIsToldAsTheFirstReply() {
        overflows = true;

        turn().work(() -> CLICK, whole -> sent.add("went on"));

        assertThat(sent).containsExactly("now failed by StackOverflowError");
    }

    @Test
    void anErrorInTheCoreIsToldAfterTheDeferral() {
        overflows = true;
        Turn turn = turn();

        turn.defer();
        turn.work(() -> CLICK, whole -> sent.add("went on"));

        assertThat(sent).containsExactly("defer EPHEMERAL", "later failed by StackOverflowError");
    }

    @Test
    void whoCannotBeCompletedIsTold() {
        turn().work(
                        () -> {
                            throw new IllegalStateException("no such user");
                        },
                        whole -> sent.add("went on"));

        assertThat(sent).containsExactly("now failed by IllegalStateException");
    }

    @Test
    void aReplyThatCannotBeRenderedIsFollowedByOneThatCan() {
        unshown = true;
        Turn early = turn();
        early.work(() -> CLICK, whole -> sent.add("went on"));
        Turn late = turn();
        late.defer();
        late.work(() -> CLICK, whole -> sent.add("went on"));

        assertThat(sent)
                .containsExactly(
                        "now failed by IllegalArgumentException",
                        "defer EPHEMERAL",
                        "later failed by IllegalArgumentException");
    }

    private static Reply said(String words) {
        return Reply.ephemeral(new View(Locale.ENGLISH, words, List.of()));
    }

    private final class Noted implements FirstReply {
        @Override
        public void now(Reply reply) {
            sent.add("now " + rendered(reply));
        }

        @Override
        public void defer(Ack ack) {
            sent.add("defer " + ack);
        }

        @Override
        public void later(Reply reply) {
            sent.add("later " + rendered(reply));
        }

        private String rendered(Reply reply) {
            String words = reply.view().summary().words();
            if (unshown && words.equals("done")) {
                throw new IllegalArgumentException("too long");
            }
            return words;
        }
    }

    private final class Core implements Interactions {
        @Override
        public List<CommandSpec> commands() {
            return List.of();
        }

        @Override
        public Ack ackFor(Interaction interaction) {
            return Ack.EPHEMERAL;
        }

        @Override
        public Opening open(Interaction interaction) {
            return new Opening.Told(said("open"));
        }

        @Override
        public List<Choice> suggest(Interaction typing) {
            return List.of();
        }

        @Override
        public Reply handle(Interaction interaction) {
            if (overflows) {
                throw new StackOverflowError();
            }
            return said("done");
        }

        @Override
        public Reply busy(Interaction interaction) {
            return said("busy");
        }

        @Override
        public Reply failed(Interaction interaction, Throwable broken) {
            return said("failed by " + broken.getClass().getSimpleName());
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
