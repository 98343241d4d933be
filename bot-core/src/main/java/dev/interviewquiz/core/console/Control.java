package dev.interviewquiz.core.console;

import java.util.List;

/**
 * Something that {@code :click} presses.
 *
 * @param values the chosen entries of a menu; empty for a button
 */
record Control(String actionId, String label, List<String> values, boolean menu) {}
