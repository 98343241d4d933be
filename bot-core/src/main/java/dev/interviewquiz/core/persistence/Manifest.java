package dev.interviewquiz.core.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The first thing to read of a backup: the entry {@code manifest.json}.
 *
 * @param schema the version of the schema that the rows fit
 * @param tables in the order of their entries
 */
record Manifest(String frontEnd, String schema, Instant made, List<Part> tables) {
    static final String ENTRY = "manifest.json";

    private static final int FORMAT = 1;

    Manifest {
        tables = List.copyOf(tables);
    }

    /** A table's entry: its rows, and SHA-256 over its bytes in hexadecimal. */
    record Part(String table, long rows, String sha256) {
        Part {
            if (!table.matches("[a-z_]{1,60}")) {
                throw new IllegalArgumentException("not a table: \"" + table + "\"");
            }
        }

        String entry() {
            return table + ".jsonl";
        }
    }

    String write() {
        ObjectNode node = Json.object();
        node.put("format", FORMAT);
        node.put("frontEnd", frontEnd);
        node.put("schema", schema);
        node.put("made", made.toString());
        ArrayNode parts = node.putArray("tables");
        tables.forEach(part -> parts.addObject()
                .put("table", part.table())
                .put("rows", part.rows())
                .put("sha256", part.sha256()));
        return Json.write(node);
    }

    /** @throws IllegalArgumentException when it is not a manifest of a format that is known here */
    static Manifest read(String json) {
        JsonNode node = Json.read(json);
        if (node.path("format").asInt() != FORMAT) {
            throw new IllegalArgumentException("its format is not " + FORMAT);
        }
        List<Part> parts = new ArrayList<>();
        Json.each(
                node,
                "tables",
                part -> parts.add(new Part(
                        part.path("table").asText(),
                        part.path("rows").asLong(-1),
                        part.path("sha256").asText())));
        return new Manifest(
                node.path("frontEnd").asText(),
                node.path("schema").asText(),
                Instant.parse(node.path("made").asText()),
                parts);
    }
}
