package dev.interviewquiz.core;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.EventArgUtil;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Keeps a platform's library from logging what members wrote, whatever levels are configured: it logs whole payloads below
 * INFO, where nothing of it is let through, and some above.
 */
public final class LibraryLog extends TurboFilter {
    private final String library;
    private final Drops drops;

    /** Which of the library's lines of INFO and above are dropped, too. */
    @FunctionalInterface
    public interface Drops {
        boolean test(String logger, List<@Nullable Object> arguments, Optional<Throwable> fault);
    }

    /** @param library what the names of its loggers begin with */
    public LibraryLog(String library, Drops drops) {
        this.library = library;
        this.drops = drops;
    }

    /** From now on, once for each library; does nothing where another logging library is at work. */
    public void install() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getTurboFilterList().stream()
                        .noneMatch(filter -> filter instanceof LibraryLog other && other.library.equals(library))) {
            context.addTurboFilter(this);
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
        if (!logger.getName().startsWith(library)) {
            return FilterReply.NEUTRAL;
        }
        Throwable fault = cause == null ? EventArgUtil.extractThrowable(arguments) : cause;
        List<@Nullable Object> told = arguments == null ? List.of() : Arrays.asList(arguments);
        return !level.isGreaterOrEqual(Level.INFO) || drops.test(logger.getName(), told, Optional.ofNullable(fault))
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }
}
