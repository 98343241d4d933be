package dev.interviewquiz.core.persistence;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A JDBC URL of H2, with the options that the promises of storage rest on. */
final class H2Url {
    private static final String PREFIX = "jdbc:h2:";
    private static final List<String> NOT_FILES = List.of("mem:", "tcp:", "ssl:", "zip:");

    /**
     * WRITE_DELAY 0: what is committed survives a killed process. DB_CLOSE_ON_EXIT off: the composition root closes the
     * database, not a race of shutdown hooks. QUERY_CACHE_SIZE: statements stay prepared.
     * OPTIMIZE_REUSE_RESULTS off: no query comes twice with nothing written between, so that looking for its last result,
     * and keeping it, is for nothing.
     * TRACE_LEVEL_FILE 0: no file beside the database that could hold what members wrote.
     */
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("WRITE_DELAY", "0"),
            Map.entry("MODE", "PostgreSQL"),
            Map.entry("DATABASE_TO_LOWER", "TRUE"),
            Map.entry("DEFAULT_NULL_ORDERING", "HIGH"),
            Map.entry("DB_CLOSE_ON_EXIT", "FALSE"),
            Map.entry("DB_CLOSE_DELAY", "-1"),
            Map.entry("QUERY_CACHE_SIZE", "100"),
            Map.entry("OPTIMIZE_REUSE_RESULTS", "FALSE"),
            Map.entry("TRACE_LEVEL_FILE", "0"),
            Map.entry("LOCK_TIMEOUT", "10000"),
            Map.entry("PAGE_SIZE", "8192"));

    private final String place;
    private final Map<String, String> options = new LinkedHashMap<>();

    private H2Url(String url) {
        String[] parts = url.substring(PREFIX.length()).split(";", -1);
        place = parts[0];
        Arrays.stream(parts).skip(1).filter(part -> part.contains("=")).forEach(part -> {
            int equals = part.indexOf('=');
            options.put(
                    part.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                    part.substring(equals + 1).strip());
        });
    }

    /** Empty for a database of another make. */
    static Optional<H2Url> of(String url) {
        return url.startsWith(PREFIX) ? Optional.of(new H2Url(url)) : Optional.empty();
    }

    /** AUTO_SERVER would listen on every interface. */
    Optional<String> problem() {
        return !"FALSE".equalsIgnoreCase(options.getOrDefault("AUTO_SERVER", "FALSE"))
                ? Optional.of("has AUTO_SERVER, which would open the database to the network; take it out: one process"
                        + " works on one database")
                : Optional.empty();
    }

    /** @throws DatabaseException when there is a {@link #problem} */
    String complete() {
        problem().ifPresent(problem -> {
            throw new DatabaseException("the database URL " + problem);
        });
        Map<String, String> all = new LinkedHashMap<>(options);
        all.putAll(OPTIONS);
        return PREFIX
                + place
                + all.entrySet().stream()
                        .map(option -> ";" + option.getKey() + "=" + option.getValue())
                        .sorted()
                        .collect(Collectors.joining());
    }

    /** The file that holds the data; empty where they are not in a file of this machine. */
    Optional<Path> file() {
        if (NOT_FILES.stream().anyMatch(place::startsWith)) {
            return Optional.empty();
        }
        String name = place.startsWith("file:") ? place.substring("file:".length()) : place;
        String home = System.getProperty("user.home", "");
        String path = name.startsWith("~") ? home + name.substring(1) : name;
        return Optional.of(Path.of(path + ".mv.db").toAbsolutePath().normalize());
    }
}
