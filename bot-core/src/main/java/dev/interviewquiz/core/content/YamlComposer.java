package dev.interviewquiz.core.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

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
            StreamReader signs = new StreamReader(SETTINGS, text);
            Optional<Node> root =
                    new Composer(SETTINGS, new Screening(new ParserImpl(SETTINGS, signs), reading)).getSingleNode();
            if (root.isEmpty()) {
                reading.error("", 0, "the file is empty", "write a pack, or take the file away");
            }
            Optional<Node> whole = root.filter(found -> !reading.refused());
            whole.ifPresent(found -> HiddenSigns.report(found, reading));
            return whole;
        } catch (TooMuch refused) {
            reading.error("", line(refused.mark), "the file " + refused.getMessage(), "write it flat, without aliases");
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

    /** Ends the reading of a file that an attacker might have made. */
    @SuppressWarnings("serial") // is never written
    private static final class TooMuch extends RuntimeException {
        private final Optional<Mark> mark;

        TooMuch(String what, Optional<Mark> mark) {
            super(what);
            this.mark = mark;
        }
    }

    /** Refuses, before a tree is built of it, what a pack never needs and an attacker would like. */
    private static final class Screening implements Parser {
        private final Parser events;
        private final Reading reading;
        private int aliases;
        private int depth;

        Screening(Parser events, Reading reading) {
            this.events = events;
            this.reading = reading;
        }

        @Override
        public boolean checkEvent(Event.ID wanted) {
            return events.checkEvent(wanted);
        }

        @Override
        public Event peekEvent() {
            return events.peekEvent();
        }

        @Override
        public boolean hasNext() {
            return events.hasNext();
        }

        @Override
        public Event next() {
            Event event = events.next();
            look(event);
            if (aliases > ALIASES) {
                throw new TooMuch("has more than " + ALIASES + " aliases", event.getStartMark());
            }
            if (depth > DEPTH) {
                throw new TooMuch("is nested deeper than " + DEPTH + " levels", event.getStartMark());
            }
            return event;
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
