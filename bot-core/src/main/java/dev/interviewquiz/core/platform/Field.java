package dev.interviewquiz.core.platform;

import java.util.List;
import java.util.Optional;

/** A field of a form. */
public sealed interface Field {
    /** What the field's value is named by in {@link Trigger.Submission}. */
    String id();

    String label();

    /** Free text, up to {@link Limits#FIELD_TEXT} characters. */
    record Input(
            String id,
            String label,
            Optional<String> hint,
            String initial,
            boolean multiline,
            boolean required,
            int most,
            Holds holds)
            implements Field {
        /** What is to be written. */
        public enum Holds {
            WORDS,
            /** A channel, by its id or as it is called: chosen from a list where the front end has one. */
            CHANNEL
        }

        public Input(
                String id,
                String label,
                Optional<String> hint,
                String initial,
                boolean multiline,
                boolean required,
                int most) {
            this(id, label, hint, initial, multiline, required, most, Holds.WORDS);
        }

        /** Asks for a channel. */
        public static Input channel(String id, String label, String hint, String initial, int most) {
            return new Input(id, label, Optional.of(hint), initial, false, true, most, Holds.CHANNEL);
        }

        public Input {
            Require.text(id, "field id");
            Require.atMost(Limits.FIELD_LABEL, Require.text(label, "field label"), "field label");
            Require.atMost(most, initial, "initial text");
            if (most > Limits.FIELD_TEXT) {
                throw new IllegalArgumentException("a field takes at most " + Limits.FIELD_TEXT + ", not " + most);
            }
        }
    }

    /** One or several of up to 25 options. */
    record Pick(String id, String label, List<Option> options, List<String> selected, int least, int most)
            implements Field {
        public Pick {
            Require.text(id, "field id");
            Require.atMost(Limits.FIELD_LABEL, Require.text(label, "field label"), "field label");
            options = Require.size(1, Limits.SELECT_OPTIONS, options, "options");
            selected = List.copyOf(selected);
        }
    }
}
