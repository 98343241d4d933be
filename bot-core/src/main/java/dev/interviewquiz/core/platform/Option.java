package dev.interviewquiz.core.platform;

/** An entry of a select or of a choice field; {@code value} is what comes back. */
public record Option(String value, String label) {
    public Option {
        Require.atMost(Limits.ACTION_ID, Require.text(value, "option value"), "option value");
        Require.atMost(Limits.OPTION_LABEL, Require.text(label, "option label"), "option label");
    }
}
