package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class PackSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = schema("pack.schema.json");
    private static final Schema PHRASINGS = schema("phrasings.schema.json");

    @ParameterizedTest
    @ValueSource(strings = {"/pack.schema.json", "/phrasings.schema.json"})
    void theSchemaIsItselfValid(String schema) {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(resource(schema), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/packs/deep-learning.yaml", "/dev/interviewquiz/core/content/example.yaml"})
    void thePackAndTheExampleKeepToIt(String pack) {
        assertThat(SCHEMA.validate(json(resource(pack)))).isEmpty();
    }

    @Test
    void thePhrasingsKeepToTheirs() {
        assertThat(PHRASINGS.validate(json(resource("/packs/deep-learning.phrasings.yaml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concepts: {seen: {en: [a]}}",
                "phrasings: {full-01: {key_points: {}}}",
                "phrasings: {full-01: {points: {rote: {fr: [a]}}}}"
            })
    void ofPhrasingsTooWhatTheLoaderRefusesItRefuses(String yaml) {
        assertThat(PHRASINGS.validate(json(yaml))).isNotEmpty();
    }

    @Test
    void theSmallestPackKeepsToIt() {
        assertThat(SCHEMA.validate(json(PackFixture.SMALLEST))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"topics,topic", "difficulty: 2,difficulty: 4", "prompt: {en,prompt: {fr", "small-01,Small_01"})
    void whatTheLoaderRefusesItRefusesToo(String right, String wrong) {
        assertThat(SCHEMA.validate(json(PackFixture.SMALLEST.replace(right, wrong))))
                .isNotEmpty();
    }

    @Test
    void oneFormAloneIsOpenOrChoiceWithItsOptions() {
        assertThat(SCHEMA.validate(json(PackFixture.SMALLEST + "    ask: open")))
                .isEmpty();
        assertThat(SCHEMA.validate(json(PackFixture.SMALLEST + PackFixture.CHOICE + "    ask: choice")))
                .isEmpty();
        assertThat(SCHEMA.validate(json(PackFixture.SMALLEST + "    ask: choice")))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json(PackFixture.SMALLEST + "    ask: both")))
                .isNotEmpty();
    }

    @Test
    void everyKeyHasADescriptionOrATypeThatTellsEnough() {
        JsonNode question = SCHEMA.getSchemaNode().at("/$defs/question/properties");

        assertThat(question.properties())
                .hasSize(15)
                .allSatisfy(key -> assertThat(key.getValue().has("description"))
                        .as(key.getKey())
                        .isTrue());
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:" + name));
    }

    private static JsonNode json(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return MAPPER.valueToTree(tree instanceof Map<?, ?> map ? map : Map.of());
    }

    private static String resource(String name) {
        try (InputStream stream = PackSchemaTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
