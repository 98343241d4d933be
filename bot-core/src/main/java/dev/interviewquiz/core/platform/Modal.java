package dev.interviewquiz.core.platform;

import java.util.List;
import java.util.Locale;

/**
 * A form.
 *
 * @param actionId comes back in {@link Trigger.Submission}
 * @param intro stands above the fields, may be empty
 */
public record Modal(
        Locale language, String actionId, String title, Text intro, List<Field> fields, String submitLabel) {
    public Modal {
        Require.actionId(actionId);
        Require.atMost(Limits.MODAL_TITLE, Require.text(title, "modal title"), "modal title");
        fields = Require.size(1, Limits.MODAL_FIELDS, fields, "fields");
    }
}
