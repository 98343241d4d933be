package dev.interviewquiz.slack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.EventArgUtil;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.slack.api.bolt.util.SlackRequestParser;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Keeps the Slack library from logging what members wrote, whatever levels are configured: it logs whole requests below
 * INFO, and one that it does not understand above. A failure, which it repeats every ten seconds while Slack is out of reach,
 * is one line without its trace; where Slack refuses for good, it says what to do.
 */
final class Silence extends TurboFilter {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Silence.class);
    private static final String LIBRARY = "com.slack.api.";
    private static final String PARSER = SlackRequestParser.class.getName();

    private Silence() {}

    /** Does nothing where another logging library is at work. */
    static void install() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getTurboFilterList().stream().noneMatch(Silence.class::isInstance)) {
            context.addTurboFilter(new Silence());
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable cause) {
        if (!logger.getName().startsWith(LIBRARY)) {
            return FilterReply.NEUTRAL;
        }
        Throwable fault = cause == null ? EventArgUtil.extractThrowable(arguments) : cause;
        boolean quotes = logger.getName().equals(PARSER) || !level.isGreaterOrEqual(Level.INFO);
        if (fault != null && !quotes) {
            LOG.warn("The connection to Slack: {}", Advice.whileRunning(fault));
        }
        return fault != null || quotes ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}
