package dev.interviewquiz.core.operations;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A message on one line: when in UTC, how grave, who, what; below it each cause in one line, and where it was thrown. What a
 * database says of a failure may hold the value that it was given, and so what a member wrote: of that only class, state and
 * code are let through, also where another exception repeats it.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final int LEVEL = 5;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder();
        DateTimeFormatter.ISO_INSTANT.formatTo(event.getInstant(), line);
        String level = event.getLevel().toString();
        line.append(' ').append(level).append(" ".repeat(Math.max(0, LEVEL - level.length())));
        line.append(' ').append(shortened(event.getLoggerName())).append(" - ");
        line.append(event.getFormattedMessage()).append('\n');
        List<IThrowableProxy> causes = Stream.iterate(
                        event.getThrowableProxy(), Objects::nonNull, IThrowableProxy::getCause)
                .toList();
        List<String> unsafe = causes.stream()
                .filter(cause -> database(cause).isPresent())
                .map(IThrowableProxy::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .toList();
        causes.forEach(cause -> append(line, cause, unsafe));
        return line.toString();
    }

    private static String shortened(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static void append(StringBuilder line, IThrowableProxy cause, List<String> unsafe) {
        line.append("  ").append(cause.getClassName()).append(": ").append(told(cause, unsafe));
        StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
        if (frames.length > 0) {
            line.append(' ').append(frames[0].getSTEAsString());
        }
        line.append('\n');
    }

    private static String told(IThrowableProxy cause, List<String> unsafe) {
        String message = String.valueOf(cause.getMessage());
        return database(cause)
                .map(failed -> "state " + failed.getSQLState() + ", code " + failed.getErrorCode())
                .orElseGet(() -> unsafe.stream().anyMatch(message::contains) ? "see below" : message);
    }

    private static Optional<SQLException> database(IThrowableProxy cause) {
        return cause instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException failed
                ? Optional.of(failed)
                : Optional.empty();
    }
}
