package dev.interviewquiz.core.team;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a logger silent until closed: what a test provokes on purpose is not to fill the test's output. */
public final class Hush implements AutoCloseable {
    private final Logger logger;

    public Hush(String name) {
        logger = (Logger) LoggerFactory.getLogger(name);
        logger.setLevel(Level.OFF);
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

    @Override
    public void close() {
        logger.setLevel(null);
    }
}
