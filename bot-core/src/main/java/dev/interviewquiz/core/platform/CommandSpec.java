package dev.interviewquiz.core.platform;

import java.util.List;
import java.util.Optional;

/** A slash command to register: its verbs with their options, all described in both languages. */
public record CommandSpec(String name, Wording description, boolean administrative, List<Verb> verbs) {
    public CommandSpec {
        verbs = List.copyOf(verbs);
    }

    /** A subcommand. */
    public record Verb(String name, Wording description, List<Argument> arguments) {
        public Verb {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A named option of a verb; the first bare word fills the first one.
     *
     * @param suggests whether {@link Interactions#suggest} completes it
     * @param range the numbers that are possible, where it takes one
     */
    public record Argument(
            String name,
            Wording description,
            Kind kind,
            boolean required,
            List<Choice> choices,
            boolean suggests,
            Optional<Range> range) {
        public Argument {
            choices = List.copyOf(choices);
        }

        /** One that takes no number. */
        public Argument(
                String name, Wording description, Kind kind, boolean required, List<Choice> choices, boolean suggests) {
            this(name, description, kind, required, choices, suggests, Optional.empty());
        }
    }

    /** From the least to the most, both possible. */
    public record Range(int least, int most) {}

    /** What a platform lets the member pick. The value always comes as text: an id for a channel or a user. */
    public enum Kind {
        TEXT,
        NUMBER,
        CHANNEL,
        USER
    }
}
