package dev.interviewquiz.core.grading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reads answers with the credit that a person gave: {@code q}, {@code lang}, {@code kind}, {@code set}, {@code score}, {@code text}. */
final class PeoplesAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PeoplesAnswers() {}

    /** One of the sets beside this class. */
    static List<JsonNode> named(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PeoplesAnswers.class.getResourceAsStream(file + ".jsonl")),
                StandardCharsets.UTF_8))) {
            return reader.lines().map(PeoplesAnswers::read).toList();
        }
    }

    static List<JsonNode> in(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(PeoplesAnswers::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("a line is no JSON: " + line, e);
        }
    }
}
