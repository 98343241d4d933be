package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.persistence.Restore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code restore FILE}: checks a backup whole, then restores it. */
@CommandLine.Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Restore a backup into an empty database, or with --replace over one, which is backed up first.")
@SuppressWarnings("FieldCanBeFinal") // picocli assigns the options
final class RestoreCommand implements Callable<Integer> {
    private final Streams streams;

    @CommandLine.Mixin
    private final Offline offline = new Offline();

    @CommandLine.Parameters(paramLabel = "FILE", description = "A zip that backup wrote.")
    private Path file = Path.of("");

    @CommandLine.Option(names = "--replace", description = "Back up what is there, then replace it.")
    private boolean replace;

    RestoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<Path> before =
                Restore.into(BotCore.databaseOf(offline.config()), file, replace, InstantSource.system());
        streams.out().println("Restored " + file + ".");
        before.ifPresent(backup -> streams.out().println("What was there before is in " + backup + "."));
        return 0;
    }
}
