package dev.interviewquiz.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The bot as it runs for good: a process of its own, against a fake Slack, on a folder of its own. */
final class ChildProcess implements AutoCloseable {
    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    /** Starts {@link Main} on this process's class path; what it says goes to {@code said.txt} in the folder. */
    static ChildProcess start(FakeSlack slack, Path folder, Map<String, String> more) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("said.txt").toFile()));
        builder.environment().put("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN);
        builder.environment().put("SLACK_APP_TOKEN", FakeSlack.APP_TOKEN);
        builder.environment().put("SLACK_API_URL", slack.apiUrl());
        builder.environment().putAll(more);
        try {
            return new ChildProcess(builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String said(Path folder) {
        try {
            return Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** SIGKILL: no hook runs, nothing is finished. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGTERM, as a service manager stops it; returns the exit code. */
    int stop() {
        process.destroy();
        return await();
    }

    @Override
    public void close() {
        kill();
    }

    private int await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the process does not end");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
