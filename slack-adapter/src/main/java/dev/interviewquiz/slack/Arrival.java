package dev.interviewquiz.slack;

import dev.interviewquiz.core.platform.Interaction;
import java.util.Optional;

/**
 * An interaction as it came in.
 *
 * @param interaction without what Slack's payloads lack; {@link Members} completes it
 * @param key the same when Slack sends the same thing again
 */
record Arrival(Interaction interaction, Place place, Optional<String> key) {}
