package dev.interviewquiz.core.platform;

import java.util.Locale;

/** The chat platforms, and the terminal as the third front end. */
public enum Platform {
    DISCORD,
    SLACK,
    TERMINAL;

    /** The name used in configuration, in the database and in derived ids. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what a member does in a direct message is told with the workspace; else it is of {@link WorkspaceRef#DIRECT}. */
    public boolean directsAreOfWorkspace() {
        return this != DISCORD;
    }

    /** Whether members bear roles that a workspace names. */
    public boolean hasRoles() {
        return this != SLACK;
    }

    /** @throws IllegalArgumentException when {@code id} names no platform */
    public static Platform of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
