package dev.interviewquiz.core.bench;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** The product over an H2 file in a folder, on a Monday at nine. */
final class Fixture {
    static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.TERMINAL, "bench");

    private Fixture() {}

    static BotCore open(Path folder, Messenger messenger) {
        return BotCore.open(config(folder), messenger, Pace.FREE, InstantSource.fixed(NINE));
    }

    /** With a clock that is moved by hand. */
    static BotCore standing(Path folder, Messenger messenger) {
        return BotCore.standing(config(folder), messenger, NINE.minusSeconds(60));
    }

    private static BotConfig config(Path folder) {
        Map<String, String> values = Map.of(
                "QUIZ_DB_URL",
                "jdbc:h2:file:" + folder.resolve("quiz").toAbsolutePath(),
                "QUIZ_BACKUPS",
                folder.resolve("backups").toString());
        return BotConfig.read(Platform.TERMINAL, values);
    }

    /** A channel that is asked every day at nine, and was set up an hour before. */
    static Channel channel(WorkspaceRef workspace, String id) {
        return new Channel(
                new ChannelRef(workspace, id),
                PostingSchedule.of(LocalTime.of(9, 0), ZoneOffset.UTC, PostingDays.DAILY),
                Asking.in(Asking.Speech.EN),
                id.hashCode(),
                new MemberRef(workspace, "admin"),
                NINE.minusSeconds(3600));
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("interview-quiz-bench");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
