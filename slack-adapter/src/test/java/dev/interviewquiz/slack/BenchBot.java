package dev.interviewquiz.slack;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;

/** The whole bot on a database of its own, with channels that are due in an hour, by a clock that can jump ahead. */
final class BenchBot implements AutoCloseable {
    private static final Instant DUE = Instant.parse("2026-11-23T10:00:00Z");
    private static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.SLACK, FakeSlack.TEAM);

    private final FrontEnd front;
    private final BotCore core;
    private volatile Duration ahead = Duration.between(Instant.now(), DUE.minusSeconds(3600));

    private BenchBot(FakeSlack slack) throws IOException {
        Path folder = Files.createTempDirectory("quiz-load");
        BotConfig config = BotConfig.read(
                Platform.SLACK,
                Map.of(
                        "QUIZ_DB_URL",
                        "jdbc:h2:file:" + folder.resolve("quiz"),
                        "QUIZ_BACKUPS",
                        folder.resolve("backups").toString()));
        this.front = FrontEnd.connect(slack.overSocket(), FrontEnd.Tuning.STANDARD, line -> {});
        this.core = BotCore.open(
                config, front.messenger(), Pace.SLACK, () -> Instant.now().plus(ahead));
    }

    static BenchBot start(FakeSlack slack, int members, int channels) throws IOException {
        for (int i = 0; i < members; i++) {
            slack.user("U" + i, "Member " + i, "en-GB", i == 1);
        }
        BenchBot bot = new BenchBot(slack);
        for (int i = 1; i <= channels; i++) {
            bot.schedule("C" + i);
        }
        bot.front.serve(bot.core.interactions());
        bot.core.start();
        slack.awaitSockets(1);
        return bot;
    }

    /** The clock jumps to the moment before the channels are due. */
    void due() {
        ahead = Duration.between(Instant.now(), DUE.minusSeconds(1));
    }

    Stream<Post> posts() {
        return core.stores().posts().unsettled(WORKSPACE).stream();
    }

    int answers() {
        return posts().map(Post::id)
                .mapToInt(post -> core.stores().answers().totals(post).answered())
                .sum();
    }

    @Override
    public void close() {
        front.close();
        core.close();
    }

    private void schedule(String id) {
        Channel channel = new Channel(
                new ChannelRef(WORKSPACE, id),
                PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.DAILY),
                Asking.in(Asking.Speech.EN),
                id.hashCode(),
                new MemberRef(WORKSPACE, "U1"),
                core.clock().instant());
        core.stores().workspaces().save(core.stores().workspaces().get(WORKSPACE));
        core.stores().channels().save(channel);
        core.day().rescheduled(channel);
    }
}
