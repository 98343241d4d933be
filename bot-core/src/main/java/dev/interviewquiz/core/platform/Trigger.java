package dev.interviewquiz.core.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What set an interaction off. Everything in it is input: looked up and authorised anew by the core. */
public sealed interface Trigger {
    /** A slash command typed as text: {@code /quiz practice topic:cnn}. */
    record Typed(String command, String text) implements Trigger {}

    /** A slash command with typed options: the verb and its options by name, as text. */
    record Invoked(String command, String verb, Map<String, String> options) implements Trigger {
        public Invoked {
            options = Map.copyOf(options);
        }
    }

    /** A button pressed; the message it stands on, where the platform tells. */
    record Click(String actionId, Optional<MessageRef> message) implements Trigger {}

    /** Entries chosen from a menu. */
    record Selection(String actionId, List<String> values, Optional<MessageRef> message) implements Trigger {
        public Selection {
            values = List.copyOf(values);
        }
    }

    /** A form sent. Each field has its values: one for an input, any number for a pick. */
    record Submission(String actionId, Map<String, List<String>> fields) implements Trigger {
        public Submission {
            fields = Map.copyOf(fields);
        }

        /** The first value of a field, or the empty text. */
        public String field(String id) {
            List<String> values = fields.getOrDefault(id, List.of());
            return values.isEmpty() ? "" : values.get(0);
        }
    }

    /** An option of a typed command is being written: answered by {@link Interactions#suggest}. */
    record Typing(String command, String verb, String option, String text) implements Trigger {}

    /** The member opened his home page. */
    record Home() implements Trigger {}

    /** The home page that a member opened is brought up to date: he may not look at it now, so nothing counts as seen. */
    record Refresh() implements Trigger {}

    /** The bot was mentioned. */
    record Mention(String text) implements Trigger {}

    /**
     * The bot was added, to a channel when the interaction names one, else to the workspace.
     *
     * @param workspace its name, where nothing else would tell which it is
     */
    record Joined(String workspace) implements Trigger {
        public Joined() {
            this("");
        }
    }
}
