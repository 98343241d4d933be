package dev.interviewquiz.core.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML text into its tree of nodes, which know their lines. No tags, at most 50 aliases, at most 20 levels deep. */
final class YamlComposer {
    private static final int ALIASES = 50;
    private static final int DEPTH = 20;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(ALIASES)
            .setCodePointLimit(SourceFile.MAX_BYTES)
            .setParseComments(false)
            .build();

    private YamlComposer() {}

    /** The root of the one document, or nothing where a problem was reported. */
    static Optional<Node> compose(String text, Reading reading) {
        try {
            new Screening(reading).screen(text);
            if (reading.refused()) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                reading.error("", 0, "the file is empty", "write a pack, or take the file away");
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            reading.error("", line(broken.getProblemMark()), "not valid YAML: " + broken.getProblem(), remedy(broken));
        } catch (YamlEngineException broken) {
            reading.error("", 0, "not valid YAML: " + broken.getMessage(), "mend it");
        }
        return Optional.empty();
    }

    private static String remedy(MarkedYamlEngineException broken) {
        return broken.getContextMark()
                .map(mark -> broken.getContext() + " that begins on line " + (mark.getLine() + 1))
                .orElse("check indentation and quotes; a text with \": \" or \" #\" in it needs quotes");
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(found -> found.getLine() + 1).orElse(0);
    }

    /** Refuses what a pack never needs and an attacker would like, before any tree is built. */
    private static final class Screening {
        private final Reading reading;
        private int aliases;
        private int depth;

        Screening(Reading reading) {
            this.reading = reading;
        }

        void screen(String text) {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                look(event);
                if (aliases > ALIASES || depth > DEPTH) {
                    String what = depth > DEPTH
                            ? "is nested deeper than " + DEPTH + " levels"
                            : "has more than " + ALIASES + " aliases";
                    reading.error("", line(event.getStartMark()), "the file " + what, "write it flat, without aliases");
                    return;
                }
            }
        }

        private void look(Event event) {
            if (event instanceof AliasEvent) {
                aliases++;
            } else if (event instanceof ScalarEvent scalar) {
                refuse(scalar.getTag(), event);
            } else if (event instanceof CollectionStartEvent start) {
                depth++;
                refuse(start.getTag(), event);
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }

        private void refuse(Optional<String> tag, Event event) {
            tag.ifPresent(name -> reading.error(
                    "", line(event.getStartMark()), "has the tag \"" + name + "\"", "packs have no tags: take it out"));
        }
    }
}
