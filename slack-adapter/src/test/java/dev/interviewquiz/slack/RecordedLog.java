package dev.interviewquiz.slack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** All that is logged anywhere, at every level, while it is open. */
final class RecordedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> traces = new CopyOnWriteArrayList<>();

    RecordedLog() {
        start();
        root.setLevel(Level.TRACE);
        root.addAppender(this);
        LoggerFactory.getLogger(RecordedLog.class).trace("listening");
    }

    List<String> lines() {
        return lines;
    }

    /** Whatever was logged with a stack trace, as a warning or worse. */
    List<String> traces() {
        return traces;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getThrowableProxy() != null && event.getLevel().isGreaterOrEqual(Level.WARN)) {
            traces.add(event.getFormattedMessage());
        }
        lines.add(event.getLoggerName() + " " + event.getFormattedMessage());
    }

    @Override
    public void close() {
        root.setLevel(before);
        root.detachAppender(this);
    }
}
