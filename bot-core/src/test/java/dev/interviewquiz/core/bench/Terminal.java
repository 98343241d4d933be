package dev.interviewquiz.core.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Starts the terminal as a process of its own, asks it one thing, and lets it rest. */
final class Terminal {
    private static final long REST = TimeUnit.SECONDS.toNanos(10);

    /**
     * How it went.
     *
     * @param millis from the start of the process to the answer to its first command
     * @param megabytes of memory that the process holds at rest; 0 where the system does not tell
     */
    record Result(long millis, double megabytes) {}

    private Terminal() {}

    /** On a folder that it makes first, so that the second start is measured: the everyday one. */
    static Result start() throws IOException, InterruptedException {
        Path folder = Fixture.folder();
        try {
            var unused = run(folder, false);
            return run(folder, true);
        } finally {
            Fixture.delete(folder);
        }
    }

    private static Result run(Path folder, boolean resting) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = process(folder);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            say(process, "/quiz help\n");
            awaitAnswer(lines);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (resting) {
                LockSupport.parkNanos(REST);
            }
            double megabytes = memory(process.pid());
            say(process, ":quit\n");
            lines.lines().forEach(line -> {});
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the terminal ended with " + process.exitValue());
            }
            return new Result(millis, megabytes);
        }
    }

    private static Process process(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        String main = "dev.interviewquiz.core.console.Main";
        return new ProcessBuilder(java, "-cp", classPath, main, "play", "--data", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void say(Process process, String line) throws IOException {
        process.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    private static void awaitAnswer(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.contains("/quiz today")) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the terminal said nothing to its first command");
        }
    }

    private static double memory(long process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
