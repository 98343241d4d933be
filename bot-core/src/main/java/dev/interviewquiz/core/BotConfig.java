package dev.interviewquiz.core;

import dev.interviewquiz.core.persistence.DatabaseConfig;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/**
 * The configuration, read once from the environment and from the file that {@code QUIZ_CONFIG} names; the environment wins.
 * All problems are reported at once. Immutable; never prints a secret, nor an address, which may hold one.
 */
public final class BotConfig {
    private static final List<String> SECRETS =
            List.of("DISCORD_TOKEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");

    private static final String HTTP_PORT = "QUIZ_HTTP_PORT";
    private static final String SLACK_HTTP_PORT = "SLACK_HTTP_PORT";

    private final Platform platform;
    private final Map<String, String> values;
    private final Optional<Path> packs;
    private final Path backups;
    private final int retentionDays;
    private final Map<String, Optional<Integer>> ports;
    private final Set<MemberRef> operators;

    /** What is wrong with a configuration: every problem in one message, no secret in it. */
    public static final class Problems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Problems(List<String> problems) {
            super("The configuration has " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:")
                    + "\n  - " + String.join("\n  - ", problems));
        }
    }

    private BotConfig(Platform platform, Map<String, String> values, ConfigReader reader) {
        this.platform = platform;
        this.values = values;
        this.packs = reader.folder("QUIZ_PACKS");
        this.operators = reader.operators("QUIZ_ADMIN_IDS");
        this.backups = reader.path("QUIZ_BACKUPS", reader.get("QUIZ_BACKUPS").orElse("./data/backups"))
                .orElse(Path.of("."));
        this.retentionDays = reader.number("QUIZ_RETENTION_DAYS", 30, 0, 3650);
        this.ports = Map.of(HTTP_PORT, reader.port(HTTP_PORT), SLACK_HTTP_PORT, reader.port(SLACK_HTTP_PORT));
    }

    private BotConfig(BotConfig other, Map<String, String> values, Path backups, Set<MemberRef> operators) {
        this.platform = other.platform;
        this.values = Map.copyOf(values);
        this.packs = other.packs;
        this.operators = Set.copyOf(operators);
        this.backups = backups;
        this.retentionDays = other.retentionDays;
        this.ports = other.ports;
    }

    /**
     * Reads the configuration of a front end.
     *
     * @param required names that the front end cannot do without
     * @throws Problems with all that is missing or malformed
     */
    public static BotConfig read(Platform platform, Map<String, String> environment, String... required) {
        return read(platform, environment, named -> List.of(required));
    }

    /** The same, where it depends on the names of what is configured which further ones are required. */
    static BotConfig read(
            Platform platform, Map<String, String> environment, Function<Set<String>, List<String>> required) {
        List<String> problems = new ArrayList<>();
        Map<String, String> values = new HashMap<>(file(environment.getOrDefault("QUIZ_CONFIG", ""), problems));
        environment.forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value.strip());
            }
        });
        ConfigReader reader = new ConfigReader(Map.copyOf(values), problems);
        required.apply(Set.copyOf(values.keySet())).forEach(reader::require);
        BotConfig config = new BotConfig(platform, Map.copyOf(values), reader);
        DatabaseConfig.problem(config.databaseUrl()).ifPresent(problem -> reader.problem("QUIZ_DB_URL " + problem));
        SECRETS.forEach(reader::secret);
        reader.address("DISCORD_API_URL", "http", "https://discord.com/api/v10/");
        reader.address("DISCORD_GATEWAY_URL", "ws", "wss://gateway.discord.gg");
        reader.address("SLACK_API_URL", "http", "https://slack.com/api/");
        if (!reader.problems().isEmpty()) {
            throw new Problems(reader.problems());
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
            problems.addAll(UnknownNames.among(values.keySet()));
            values.values().removeIf(String::isBlank);
        } catch (IOException | IllegalArgumentException unreadable) {
            problems.add("QUIZ_CONFIG names a file that cannot be read as properties: " + name);
        }
        return values;
    }

    /** With the data in an H2 file of that folder, and the backups beside it unless {@code QUIZ_BACKUPS} names another. */
    public BotConfig withDataIn(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        Map<String, String> moved = new HashMap<>(values);
        moved.put("QUIZ_DB_URL", "jdbc:h2:file:" + place.resolve("quiz"));
        Path beside = get("QUIZ_BACKUPS").isPresent() ? backups : place.resolve("backups");
        return new BotConfig(this, moved, beside, operators);
    }

    /** With one operator more than {@code QUIZ_ADMIN_IDS} names. */
    public BotConfig withOperator(MemberRef operator) {
        Set<MemberRef> all = new HashSet<>(operators);
        all.add(operator);
        return new BotConfig(this, values, backups, all);
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
        return packs;
    }

    public Path backups() {
        return backups;
    }

    /** Days that the data of a workspace are kept after the bot was removed. */
    public int retentionDays() {
        return retentionDays;
    }

    public String httpHost() {
        return get("QUIZ_HTTP_HOST").orElse("127.0.0.1");
    }

    /** Health and metrics, where wanted. */
    public Optional<Integer> httpPort() {
        return port(HTTP_PORT);
    }

    /**
     * A TCP port by name; 0 takes any free one.
     *
     * @throws IllegalArgumentException when the name is none of a port
     */
    public Optional<Integer> port(String name) {
        return Optional.ofNullable(ports.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " names no port"));
    }

    /** Who runs the process: {@code discord:ID}, {@code slack:TEAM/ID}, {@code terminal:NAME}, comma separated. */
    public Set<MemberRef> operators() {
        return operators;
    }

    @Override
    public String toString() {
        return "BotConfig of " + platform.id() + " with " + values.size() + " values";
    }
}
