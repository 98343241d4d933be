package dev.interviewquiz.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Discord's OpenAPI document, where it is at hand: in the folder that the system property {@code discord.openapi} names,
 * or in {@code shared/specs} beside the repository. Without it nothing is checked, which is said once.
 */
public final class Schemas {
    private static final Logger LOG = LoggerFactory.getLogger(Schemas.class);
    private static final String DOCUMENT = "https://discord.invalid/openapi.json";
    private static final Optional<Schemas> AT_HAND = locate().map(Schemas::new);

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    private Schemas(Path file) {
        try {
            String text = Files.readString(file);
            document = new ObjectMapper().readTree(text);
            registry = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(DOCUMENT, text)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What in the body is not as Discord's schema says; nothing when the schema is not at hand. */
    static List<String> violations(Call call) {
        return call.json().isBlank()
                ? List.of()
                : AT_HAND.map(schemas -> schemas.check(call)).orElse(List.of());
    }

    public static List<String> violations(String method, String path, String json) {
        return violations(new Call(method, path, "", json, List.of()));
    }

    private List<String> check(Call call) {
        return schemas.computeIfAbsent(call.method() + " " + template(call), unused -> schema(call))
                .map(schema -> schema.validate(asSpecified(call.json()), InputFormat.JSON).stream()
                        .map(error -> call.method() + " " + call.path() + ": " + error)
                        .toList())
                .orElseGet(() -> List.of("no schema for " + call.method() + " " + call.path()));
    }

    /** JDA writes some numbers as text and some snowflakes as numbers; Discord takes both. */
    private static String asSpecified(String json) {
        String typed =
                json.replaceAll("\"default_member_permissions\":\"(\\d+)\"", "\"default_member_permissions\":$1");
        typed = typed.replaceAll("\"recipient_id\":(\\d+)", "\"recipient_id\":\"$1\"");
        typed = Pattern.compile("\"(?:contexts|integration_types)\":\\[[^\\]]*]")
                .matcher(typed)
                .replaceAll(list -> list.group().replaceAll("\"(\\d)\"", "$1"));
        return Pattern.compile("\"attachments\":\\[[^\\]]*]")
                .matcher(typed)
                .replaceAll(list -> list.group().replaceAll("\"id\":(\\d+)", "\"id\":\"$1\""));
    }

    private Optional<Schema> schema(Call call) {
        JsonNode node = document.path("paths")
                .path(template(call))
                .path(call.method().toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        String absolute = node.toString().replace("\"#/components", "\"" + DOCUMENT + "#/components");
        return node.isMissingNode() ? Optional.empty() : Optional.of(registry.getSchema(absolute, InputFormat.JSON));
    }

    private String template(Call call) {
        Stream<String> all = StreamSupport.stream(
                ((Iterable<String>) () -> document.path("paths").fieldNames()).spliterator(), false);
        return all.filter(template -> fits(template, call.path()))
                .max(java.util.Comparator.comparingInt(
                        template -> template.replaceAll("\\{[^}]*}", "").length()))
                .orElse("");
    }

    private static boolean fits(String template, String path) {
        return Pattern.matches(template.replaceAll("\\{[^}]*}", "[^/]+"), path);
    }

    private static Optional<Path> locate() {
        String named = System.getProperty("discord.openapi");
        Stream<Path> upwards = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/specs"));
        Optional<Path> file = (named == null ? upwards : Stream.of(Path.of(named)))
                .map(folder -> folder.resolve("discord-openapi.json"))
                .filter(Files::isReadable)
                .findFirst();
        if (file.isEmpty()) {
            LOG.warn("Discord's OpenAPI document is not at hand: request bodies are checked by snapshots only.");
        }
        return file;
    }
}
