package dev.interviewquiz.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.io.UncheckedIOException;
import java.util.Arrays;
import net.dv8tion.jda.api.utils.data.SerializableData;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Keeps what members write out of the log: JDA logs whole events when it cannot read them, and all below INFO. Nor does it
 * need to tell at length that the network is down: the console says so in a line.
 */
final class NoPayloads extends TurboFilter {
    private static final String JDA = "net.dv8tion.jda";

    static void install() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.addTurboFilter(new NoPayloads());
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable failure) {
        if (!logger.getName().startsWith(JDA)) {
            return FilterReply.NEUTRAL;
        }
        boolean told = failure instanceof UncheckedIOException;
        boolean payload = arguments != null && Arrays.stream(arguments).anyMatch(SerializableData.class::isInstance);
        return told || payload || !level.isGreaterOrEqual(Level.INFO) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}
