package dev.interviewquiz.core.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that runs a main class of the tests with the tests' class path. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private ChildProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildProcess start(Class<?> main, Path folder, String... further) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        List<String> command =
                new ArrayList<>(List.of(java, "-Xmx128m", "-cp", classPath, main.getName(), folder.toString()));
        command.addAll(List.of(further));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The next line that it prints; empty text at its end. Log lines are passed over. */
    String line() throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith(">")) {
            line = lines.readLine();
        }
        return line == null ? "" : line.substring(1);
    }

    /** As {@code kill -9} does; what it had printed before can still be read, which {@link Process} itself prevents. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
