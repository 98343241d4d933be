package dev.interviewquiz.core.bench;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Stores;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A process in which many channels are due in the same minute. Arguments: the folder of its data; {@code prepare}, which sets
 * the channels up, or {@code run}, which posts until all are open; how many. Prints a line that begins with {@code >}.
 */
@SuppressWarnings("SystemOut")
final class MorningMain {
    private static final int CHANNELS_A_WORKSPACE = 20;
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(50);

    private MorningMain() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int channels = Integer.parseInt(arguments[2]);
        PlatformFile platform = new PlatformFile(folder.resolve("messages"));
        try (BotCore core = Fixture.open(folder, platform)) {
            if (arguments[1].equals("prepare")) {
                prepare(core, channels);
                System.out.println("> prepared");
            } else {
                System.out.println("> " + run(core, platform, channels));
            }
        }
    }

    /** As the set-up leaves channels behind: each with the plan of its next days. */
    private static void prepare(BotCore core, int channels) {
        Stores stores = core.stores();
        for (int i = 0; i < channels; i++) {
            WorkspaceRef workspace = new WorkspaceRef(Platform.TERMINAL, "w" + i / CHANNELS_A_WORKSPACE);
            if (i % CHANNELS_A_WORKSPACE == 0) {
                stores.workspaces().save(stores.workspaces().get(workspace));
            }
            Channel channel = Fixture.channel(workspace, "c" + i);
            stores.transactions().run(() -> {
                stores.channels().save(channel);
                channel.next().ifPresent(slot -> core.day().coming().fill(channel, slot.date()));
            });
        }
    }

    /** Milliseconds from the start of the agenda until every channel has its question. */
    private static long run(BotCore core, PlatformFile platform, int channels) {
        long start = System.nanoTime();
        core.start();
        while (platform.posted() < channels) {
            LockSupport.parkNanos(LOOK_EVERY);
        }
        while (open(core.stores()) < channels) {
            LockSupport.parkNanos(LOOK_EVERY);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static long open(Stores stores) {
        return stores.posts().unsettled().stream()
                .filter(post -> post.state() == Post.State.OPEN)
                .count();
    }
}
