package dev.interviewquiz.core.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs {@link MorningMain} in a process with 256 MB of heap and the other options with which the adapters' READMEs have it run
 * for good; whole, or killed half-way and started again.
 */
final class Morning {
    /**
     * How it went.
     *
     * @param millis that the process which finished took
     * @param lost channels without their question
     * @param twice channels that were asked twice
     */
    record Result(long millis, int lost, int twice) {}

    private Morning() {}

    static Result whole(int channels) throws IOException, InterruptedException {
        return morning(channels, false);
    }

    static Result killedHalfway(int channels) throws IOException, InterruptedException {
        return morning(channels, true);
    }

    private static Result morning(int channels, boolean killed) throws IOException, InterruptedException {
        Path folder = Fixture.folder();
        Path messages = folder.resolve("messages");
        try {
            var unused = finished(start(folder, "prepare", channels));
            if (killed) {
                killAt(channels / 2, start(folder, "run", channels), messages);
            }
            long millis = Long.parseLong(finished(start(folder, "run", channels)));
            List<String> posted = Files.readAllLines(messages);
            int distinct = new HashSet<>(posted).size();
            return new Result(millis, channels - distinct, posted.size() - distinct);
        } finally {
            Fixture.delete(folder);
        }
    }

    private static Process start(Path folder, String task, int channels) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        String main = MorningMain.class.getName();
        String count = String.valueOf(channels);
        List<String> command = List.of(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                main,
                folder.toString(),
                task,
                count);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String finished(Process process) throws IOException, InterruptedException {
        String said = "";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said = line.startsWith("> ") ? line.substring(2) : said;
            }
        }
        if (process.waitFor() != 0 || said.isEmpty()) {
            throw new IllegalStateException("the process ended with " + process.exitValue());
        }
        return said;
    }

    private static void killAt(int count, Process process, Path messages) throws IOException, InterruptedException {
        while (process.isAlive() && lines(messages) < count) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    private static long lines(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) / "0123456789abcdef\n".length() : 0;
    }
}
