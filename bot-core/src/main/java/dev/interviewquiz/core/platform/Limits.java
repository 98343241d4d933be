package dev.interviewquiz.core.platform;

/**
 * What a view may hold so that the worse of both platforms takes it.
 *
 * <p>Sources: Discord's Components V2 (40 components and 4,000 characters a message, 5 buttons a row, 25 options, modal
 * of 5 fields, custom id 100); Slack's Block Kit (section 3,000, button 75, modal title 24).
 */
public final class Limits {
    public static final int ACTION_ID = 100;
    public static final int BLOCK_TEXT = 2800;
    public static final int VIEW_TEXT = 3900;
    public static final int COMPONENTS = 30;
    public static final int BUTTON_LABEL = 75;
    public static final int BUTTONS_IN_A_ROW = 5;
    public static final int SELECT_OPTIONS = 25;
    /** The value of a completion. */
    public static final int CHOICE = 100;

    public static final int OPTION_LABEL = 75;
    public static final int MODAL_TITLE = 24;
    public static final int MODAL_FIELDS = 5;
    public static final int FIELD_LABEL = 45;
    public static final int FIELD_TEXT = 3000;

    private Limits() {}
}
