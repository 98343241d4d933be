package dev.interviewquiz.core;

/**
 * How fast a front end lets the core post by itself, in messages a second; 0 for no limit.
 *
 * @param perSecond over all workspaces
 * @param perWorkspace in one workspace
 * @param perChannel in one channel
 */
public record Pace(double perSecond, double perWorkspace, double perChannel) {
    /** For a front end without limits of its own. */
    public static final Pace FREE = new Pace(0, 0, 0);

    /** Discord allows 50 requests a second; 40 leave room for replies. */
    public static final Pace DISCORD = new Pace(40, 0, 0);

    /** chat.postMessage: one a second a channel. */
    public static final Pace SLACK = new Pace(0, 4, 1);
}
