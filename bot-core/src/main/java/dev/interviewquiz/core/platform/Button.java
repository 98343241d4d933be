package dev.interviewquiz.core.platform;

/** A button. The action id is stateless: it says all that the core needs after any restart. */
public record Button(String actionId, String label, Style style) {
    /** How much a button stands out. */
    public enum Style {
        PRIMARY,
        PLAIN,
        DANGER
    }

    public Button {
        Require.actionId(actionId);
        Require.atMost(Limits.BUTTON_LABEL, Require.text(label, "button label"), "button label");
    }

    public static Button plain(String actionId, String label) {
        return new Button(actionId, label, Style.PLAIN);
    }

    public static Button primary(String actionId, String label) {
        return new Button(actionId, label, Style.PRIMARY);
    }

    public static Button danger(String actionId, String label) {
        return new Button(actionId, label, Style.DANGER);
    }
}
