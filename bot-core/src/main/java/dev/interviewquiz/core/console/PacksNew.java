package dev.interviewquiz.core.console;

import dev.interviewquiz.core.content.PackExample;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code packs new}: a commented example to begin from. */
@CommandLine.Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = ManifestVersion.class,
        description = "Write a commented example of a pack, and beside it the schemas that an editor checks it by.")
final class PacksNew implements Callable<Integer> {
    private final Streams streams;

    @SuppressWarnings("FieldCanBeFinal") // picocli sets it
    @CommandLine.Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "my-pack.yaml",
            description = "Where to; by default ${DEFAULT-VALUE}. A file that is there is never written over.")
    private Path file = Path.of("my-pack.yaml");

    PacksNew(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            List<Path> written = PackExample.write(file);
            written.forEach(path -> streams.out().println("Wrote " + path));
            streams.out().println("Next: packs check " + file);
            return CommandLine.ExitCode.OK;
        } catch (InvalidPathException misnamed) {
            streams.err().println(file + ": " + misnamed.getReason() + "; name it my-pack.yaml, for example");
        } catch (FileAlreadyExistsException there) {
            streams.err().println(file + " is there already; name another file");
        } catch (IOException broken) {
            streams.err()
                    .println(file + " cannot be written (" + broken.getMessage()
                            + "); name a file in a folder that is there");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
