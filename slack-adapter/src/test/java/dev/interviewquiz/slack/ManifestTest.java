package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

final class ManifestTest {
    @ParameterizedTest
    @ValueSource(strings = {"slack/manifest.1.0.0.json", "slack/manifest.2.0.0.json"})
    void theManifestKeepsToSlacksSchema(String name) throws IOException {
        Optional<Path> file = Specs.file(name);
        assumeTrue(file.isPresent(), "skipped: no shared/specs/" + name + " beside the project");

        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(file.orElseThrow()), InputFormat.JSON);

        assertThat(schema.validate(manifest())).isEmpty();
    }

    @Test
    void itAsksForTheScopesThatTheBotChecks() throws IOException {
        JsonNode scopes = manifest().at("/oauth_config/scopes/bot");

        assertThat(StreamSupport.stream(scopes.spliterator(), false).map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(Identity.SCOPES);
    }

    @Test
    void itsCommandsAreThoseOfTheCore() throws IOException {
        JsonNode commands = manifest().at("/features/slash_commands");

        assertThat(StreamSupport.stream(commands.spliterator(), false)
                        .map(command -> command.get("command").asText()))
                .containsExactlyElementsOf(new FakeInteractions()
                        .commands().stream().map(spec -> "/" + spec.name()).toList());
    }

    private static JsonNode manifest() throws IOException {
        Object tree =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of("manifest.yaml")));
        return new ObjectMapper().valueToTree(tree instanceof Map<?, ?> map ? map : Map.of());
    }
}
