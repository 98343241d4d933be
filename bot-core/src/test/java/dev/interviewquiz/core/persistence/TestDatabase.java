package dev.interviewquiz.core.persistence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Databases for tests. */
final class TestDatabase {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T09:00:00Z"));

    /** Environment variable: the JDBC URL, with user and password, of a database that is emptied before the tests. */
    static final String POSTGRESQL = "QUIZ_TEST_POSTGRESQL";

    private TestDatabase() {}

    static Stores inMemory() {
        return at("jdbc:h2:mem:contract");
    }

    static Stores postgresql() {
        String url = System.getenv(POSTGRESQL);
        assumeTrue(url != null, POSTGRESQL + " names no database");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade; create schema public");
        } catch (SQLException failed) {
            throw new IllegalStateException("no database at " + POSTGRESQL, failed);
        }
        return at(url);
    }

    private static Stores at(String url) {
        DatabaseConfig config = new DatabaseConfig(Platform.TERMINAL, url, "", "", Path.of("unused"));
        return Database.open(config, CLOCK).stores(new PromptCodec());
    }

    static DatabaseConfig in(Path folder) {
        return DatabaseConfig.in(folder.resolve("data"), Platform.TERMINAL, folder.resolve("backups"));
    }

    static Database open(Path folder) {
        return Database.open(in(folder), CLOCK);
    }

    /** Writes of a question no more than the tests ask for. */
    static final class PromptCodec implements EditionCodec {
        @Override
        public String write(Question question) {
            return String.join(
                    "|",
                    question.id().value(),
                    Integer.toString(question.version()),
                    question.prompt().in(Language.EN));
        }

        @Override
        public Question read(String text) {
            List<String> parts = List.of(text.split("\\|", -1));
            return question(parts.get(0), Integer.parseInt(parts.get(1)), parts.get(2));
        }
    }

    static Question question(String id, int version, String prompt) {
        return new Question(
                new QuestionId(id),
                version,
                List.of(new TopicId("cnn")),
                Difficulty.MEDIUM,
                LocalizedText.of(Language.EN, prompt),
                LocalizedText.of(Language.EN, "a model answer"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
