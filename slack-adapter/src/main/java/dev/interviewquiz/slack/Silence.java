package dev.interviewquiz.slack;

import com.slack.api.bolt.util.SlackRequestParser;
import dev.interviewquiz.core.LibraryLog;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the Slack library from logging what members wrote: its parser logs a request that it does not understand. A failure,
 * which it repeats every ten seconds while Slack is out of reach, is one line without its trace; where Slack refuses for good,
 * it says what to do.
 */
final class Silence {
    private static final Logger LOG = LoggerFactory.getLogger(Silence.class);
    private static final String PARSER = SlackRequestParser.class.getName();

    private Silence() {}

    static void install() {
        new LibraryLog("com.slack.api.", (logger, arguments, fault) -> logger.equals(PARSER) || told(fault)).install();
    }

    private static boolean told(Optional<Throwable> fault) {
        fault.ifPresent(failure -> LOG.warn("The connection to Slack: {}", Advice.whileRunning(failure)));
        return fault.isPresent();
    }
}
