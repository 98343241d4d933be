package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.discord.fake.FakeDiscord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The program as an operator starts it: a process of its own, with its environment, talking to Discord on the loopback. */
final class Child implements AutoCloseable {
    private static final long LONGEST_SECONDS = 60;

    /** The classes under test, or after packaging the jar that is handed out. */
    private static final List<String> PROGRAM = Optional.ofNullable(System.getProperty("quiz.jar"))
            .map(jar -> List.of("-jar", jar))
            .orElseGet(() -> List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private Child(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "child");
        reader.start();
    }

    static Child start(Path folder, FakeDiscord discord, Map<String, String> more, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        builder.command().addAll(PROGRAM);
        builder.command().addAll(List.of(arguments));
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "DISCORD_TOKEN",
                        "token",
                        "DISCORD_API_URL",
                        discord.apiUrl(),
                        "DISCORD_GATEWAY_URL",
                        discord.gatewayUrl(),
                        "QUIZ_PACKS",
                        Product.packs().toString()));
        builder.environment().putAll(more);
        try {
            return new Child(builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException ended) {
            said.add(ended.toString());
        }
    }

    /** Waits until it has said this. */
    void says(String words) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (said.stream().noneMatch(line -> line.contains(words))) {
            assertThat(System.nanoTime()).as("“" + words + "” among " + said).isLessThan(end);
            assertThat(process.isAlive() || reader.isAlive())
                    .as("alive, having said " + said)
                    .isTrue();
            Thread.sleep(20);
        }
    }

    List<String> said() {
        return said;
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        int unused = end();
    }

    /** Asks it to end and gives its exit code. */
    int stop() throws InterruptedException {
        process.toHandle().destroy();
        return end();
    }

    int end() throws InterruptedException {
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        reader.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
