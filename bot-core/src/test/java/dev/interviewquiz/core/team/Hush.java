package dev.interviewquiz.core.team;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Keeps a logger's warnings to itself until closed: what a test provokes on purpose is not to fill the test's output. */
public final class Hush implements AutoCloseable {
    private final Logger logger;
    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();

    public Hush(String name) {
        logger = (Logger) LoggerFactory.getLogger(name);
        kept.start();
        logger.addAppender(kept);
        logger.setAdditive(false);
        logger.setLevel(Level.WARN);
    }

    /** Does something while a logger is silent. */
    public static void during(String name, Runnable work) {
        Hush hush = new Hush(name);
        try {
            work.run();
        } finally {
            hush.close();
        }
    }

    /** What was kept. */
    List<String> lines() {
        return kept.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(kept);
        logger.setAdditive(true);
        logger.setLevel(null);
    }
}
