package dev.interviewquiz.core;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.spi.FilterReply;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a platform's library would log of members' words stays out, whatever levels are configured. */
class LibraryLogTest {
    private final LoggerContext context = new LoggerContext();
    private final LibraryLog log = new LibraryLog(
            "com.library.", (logger, arguments, fault) -> arguments.contains("words") || fault.isPresent());

    private FilterReply decide(String logger, Level level, Object... arguments) {
        return log.decide(null, context.getLogger(logger), level, "{}", arguments, null);
    }

    @Test
    void belowInfoNothingIsLetThrough() {
        assertThat(decide("com.library.Socket", Level.DEBUG, "harmless")).isEqualTo(FilterReply.DENY);
    }

    @Test
    void aboveItTheFrontEndSaysWhatIsDropped() {
        assertThat(decide("com.library.Socket", Level.ERROR, "words")).isEqualTo(FilterReply.DENY);
        assertThat(decide("com.library.Socket", Level.WARN, "harmless")).isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void aFailureIsKnownWhereverItStands() {
        assertThat(decide("com.library.Socket", Level.WARN, "harmless", new IOException("lost")))
                .isEqualTo(FilterReply.DENY);
    }

    @Test
    void whatOthersLogIsTheirs() {
        assertThat(decide("com.library2.Socket", Level.DEBUG, "words")).isEqualTo(FilterReply.NEUTRAL);
    }
}
