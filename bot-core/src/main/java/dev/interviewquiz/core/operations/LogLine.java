package dev.interviewquiz.core.operations;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/** A message on one line: when in UTC, how grave, who, what; below it each cause in one line, and where it was thrown. */
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
        Stream.iterate(event.getThrowableProxy(), cause -> cause != null, IThrowableProxy::getCause)
                .forEach(cause -> append(line, cause));
        return line.toString();
    }

    private static String shortened(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static void append(StringBuilder line, IThrowableProxy cause) {
        line.append("  ").append(cause.getClassName()).append(": ").append(cause.getMessage());
        StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
        if (frames.length > 0) {
            line.append(' ').append(frames[0].getSTEAsString());
        }
        line.append('\n');
    }
}
