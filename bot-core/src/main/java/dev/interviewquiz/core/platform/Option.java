package dev.interviewquiz.core.platform;

import java.util.Optional;

/**
 * An entry of a select or of a choice field; {@code value} is what comes back.
 *
 * @param description no feature uses it yet
 */
public record Option(String value, String label, Optional<String> description) {
    public Option {
        Require.atMost(Limits.ACTION_ID, Require.text(value, "option value"), "option value");
        Require.atMost(Limits.OPTION_LABEL, Require.text(label, "option label"), "option label");
        description.ifPresent(text -> Require.atMost(Limits.OPTION_LABEL, text, "option description"));
    }

    public Option(String value, String label) {
        this(value, label, Optional.empty());
    }
}
