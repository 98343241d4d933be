package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Compares JSON with what stands under {@code src/test/resources/snapshots}. Run with {@code -Dsnapshots.write=true} to
 * write it anew, and read the difference before you commit it.
 */
final class Snapshots {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Snapshots() {}

    static void matches(String name, String json) {
        String text = pretty(json);
        if (Boolean.getBoolean("snapshots.write")) {
            write(Path.of("src/test/resources/snapshots", name + ".json"), text);
        } else {
            assertThat(text).isEqualTo(read("/snapshots/" + name + ".json"));
        }
    }

    private static String pretty(String json) {
        try {
            return JSON.writeValueAsString(JSON.readValue(json, Map.class)) + "\n";
        } catch (JsonProcessingException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(String name) {
        try (InputStream snapshot = Snapshots.class.getResourceAsStream(name)) {
            if (snapshot == null) {
                throw new AssertionError("there is no snapshot " + name);
            }
            return new String(snapshot.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
