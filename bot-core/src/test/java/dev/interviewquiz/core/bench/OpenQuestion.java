package dev.interviewquiz.core.bench;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.QuestionId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A channel with an open question, and members who answer it one after the other. Thread-safe. */
final class OpenQuestion implements AutoCloseable {
    /** Sixty words, as a candidate would write them. */
    static final String ANSWER = "Without an activation function every layer is only a matrix product, and a product of"
            + " matrices is again one matrix, so a deep network of linear layers could do no more than a single linear"
            + " layer. The nonlinearity between the layers is what lets the network bend its decision boundary and"
            + " approximate any function; for example it can learn XOR, which no line separates.";

    private final Path folder;
    private final BotCore core;
    private final Interactions interactions;
    private final ChannelRef channel;
    private final Post post;

    OpenQuestion() {
        folder = Fixture.folder();
        core = Fixture.open(folder, new PlatformFile(folder.resolve("messages")));
        interactions = core.interactions();
        Channel fresh = Fixture.channel(Fixture.WORKSPACE, "interview");
        channel = fresh.ref();
        core.stores().workspaces().save(core.stores().workspaces().get(Fixture.WORKSPACE));
        core.stores().channels().save(fresh);
        Post reserved = core.stores()
                .transactions()
                .within(() -> core.day().reserve().today(fresh, Optional.of(new QuestionId("deep-learning-01"))))
                .orElseThrow();
        post = core.day().post().deliver(fresh, reserved).orElseThrow();
    }

    BotCore core() {
        return core;
    }

    /** The first answer of the member with this number, graded, stored, on the boards. */
    Reply answer(long member) {
        Trigger trigger = new Trigger.Submission(
                "answer." + post.id().value(), Map.of("text", List.of(ANSWER + " (" + member + ")")));
        return interactions.handle(new Interaction(
                new MemberRef(Fixture.WORKSPACE, "m" + member),
                Optional.of(channel),
                "Member " + member,
                Optional.of(Locale.ENGLISH),
                Set.of(),
                false,
                Optional.empty(),
                trigger));
    }

    /** All rows of all tables, once the boards are up to date. */
    long rows() throws SQLException {
        var unused = core.stores()
                .standings()
                .page(Board.POINTS, new BoardScope.OfChannel(channel), Period.month(post.date()), 0, 1);
        return Tables.rows(core.database().dataSource());
    }

    int answered() {
        return core.stores().answers().totals(post.id()).answered();
    }

    @Override
    public void close() {
        core.close();
        Fixture.delete(folder);
    }
}
