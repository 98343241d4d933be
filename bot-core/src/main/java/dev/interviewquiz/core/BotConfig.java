package dev.interviewquiz.core;

import dev.interviewquiz.core.persistence.DatabaseConfig;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The configuration, read once from the environment and from the file that {@code QUIZ_CONFIG} names; the environment wins.
 * All problems are reported at once. Immutable; never prints a value.
 */
public final class BotConfig {
    private final Platform platform;
    private final Map<String, String> values;
    private final List<String> problems;

    /** What is wrong with a configuration: every problem in one message, no secret in it. */
    public static final class Problems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Problems(List<String> problems) {
            super("The configuration has " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:")
                    + "\n  - " + String.join("\n  - ", problems));
        }
    }

    private BotConfig(Platform platform, Map<String, String> values, List<String> problems) {
        this.platform = platform;
        this.values = values;
        this.problems = problems;
    }

    /**
     * Reads the configuration of a front end.
     *
     * @param required names that the front end cannot do without
     * @throws Problems with all that is missing or malformed
     */
    public static BotConfig read(Platform platform, Map<String, String> environment, String... required) {
        List<String> problems = new ArrayList<>();
        Map<String, String> values = new HashMap<>(file(environment.getOrDefault("QUIZ_CONFIG", ""), problems));
        environment.forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value.strip());
            }
        });
        BotConfig config = new BotConfig(platform, Map.copyOf(values), problems);
        for (String name : required) {
            if (config.get(name).isEmpty()) {
                problems.add(name + " is missing: set it in the environment or in the file named by QUIZ_CONFIG");
            }
        }
        config.check();
        if (!problems.isEmpty()) {
            throw new Problems(problems);
        }
        return config;
    }

    private static Map<String, String> file(String name, List<String> problems) {
        Map<String, String> values = new HashMap<>();
        if (name.isBlank()) {
            return values;
        }
        try (Reader reader = Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            properties
                    .stringPropertyNames()
                    .forEach(key -> values.put(key, properties.getProperty(key).strip()));
            values.values().removeIf(String::isBlank);
        } catch (IOException | IllegalArgumentException unreadable) {
            problems.add("QUIZ_CONFIG names a file that cannot be read as properties: " + name);
        }
        return values;
    }

    private void check() {
        DatabaseConfig.problem(databaseUrl()).ifPresent(problem -> problems.add("QUIZ_DB_URL " + problem));
        var unusedPacks = packs();
        var unusedOperators = operators();
        var unusedBackups = backups();
        var unusedRetention = retentionDays();
        var unusedPort = port("QUIZ_HTTP_PORT");
        var unusedSlackPort = port("SLACK_HTTP_PORT");
        checkAddress("DISCORD_API_URL", "http", "https://discord.com/api/v10/");
        checkAddress("DISCORD_GATEWAY_URL", "ws", "wss://gateway.discord.gg");
        checkAddress("SLACK_API_URL", "http", "https://slack.com/api/");
    }

    private void checkAddress(String name, String scheme, String example) {
        get(name)
                .filter(value -> !value.matches(scheme + "s?://[^\\s/?#]+(/[^\\s?#]*)?"))
                .ifPresent(value -> problems.add(name + " must be an address like " + example + ": \"" + value + "\""));
    }

    public Platform platform() {
        return platform;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** @throws IllegalStateException when the name was not among the required ones and is missing */
    public String required(String name) {
        return get(name).orElseThrow(() -> new IllegalStateException(name + " is missing"));
    }

    /** JDBC; an H2 file under {@code ./data} named by the platform unless set. */
    public String databaseUrl() {
        return get("QUIZ_DB_URL").orElse("jdbc:h2:file:./data/" + platform.id() + "/quiz");
    }

    public String databaseUser() {
        return get("QUIZ_DB_USER").orElse("sa");
    }

    public String databasePassword() {
        return get("QUIZ_DB_PASSWORD").orElse("");
    }

    /** A further folder of packs. */
    public Optional<Path> packs() {
        Optional<Path> folder = get("QUIZ_PACKS").flatMap(value -> path("QUIZ_PACKS", value));
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            problems.add("QUIZ_PACKS must name a folder: " + folder.get());
        }
        return folder;
    }

    public Path backups() {
        return path("QUIZ_BACKUPS", get("QUIZ_BACKUPS").orElse("./data/backups"))
                .orElse(Path.of("."));
    }

    /** Days that the data of a workspace are kept after the bot was removed. */
    public int retentionDays() {
        return number("QUIZ_RETENTION_DAYS", 30, 0, 3650);
    }

    public String httpHost() {
        return get("QUIZ_HTTP_HOST").orElse("127.0.0.1");
    }

    /** Health and metrics, where wanted. */
    public Optional<Integer> httpPort() {
        return port("QUIZ_HTTP_PORT");
    }

    /** A TCP port by name; 0 takes any free one. */
    public Optional<Integer> port(String name) {
        return get(name).map(value -> number(name, 0, 0, 65_535));
    }

    private int number(String name, int otherwise, int least, int most) {
        String value = get(name).orElse(String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            problems.add(name + " must be a whole number: \"" + value + "\"");
            return otherwise;
        }
        problems.add(name + " must be " + least + " to " + most + ": " + value);
        return otherwise;
    }

    private Optional<Path> path(String name, String value) {
        try {
            return Optional.of(Path.of(value));
        } catch (InvalidPathException invalid) {
            problems.add(name + " is not a path: \"" + value + "\"");
            return Optional.empty();
        }
    }

    /** Who runs the process: {@code discord:ID}, {@code slack:TEAM/ID}, {@code terminal:NAME}, comma separated. */
    public Set<MemberRef> operators() {
        Set<MemberRef> operators = new HashSet<>();
        for (String entry : get("QUIZ_ADMIN_IDS").orElse("").split(",")) {
            if (!entry.isBlank()) {
                OperatorId.read(entry.strip())
                        .ifPresentOrElse(
                                operators::add,
                                () -> problems.add(
                                        "QUIZ_ADMIN_IDS: \"" + entry.strip() + "\" is not " + OperatorId.FORMS));
            }
        }
        return operators;
    }

    @Override
    public String toString() {
        return "BotConfig of " + platform.id() + " with " + values.size() + " values";
    }
}
