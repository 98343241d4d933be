package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.spi.FilterReply;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

class NoPayloadsTest {
    private final LoggerContext context = new LoggerContext();
    private final Logger jda = context.getLogger("net.dv8tion.jda.internal.requests.WebSocketClient");
    private final Logger ours = context.getLogger("dev.interviewquiz.discord.Main");

    private FilterReply decide(Logger logger, Level level, Object... arguments) {
        return NoPayloads.ofJda().decide(null, logger, level, "{} -> {}", arguments, null);
    }

    @Test
    void whatMembersWriteStaysOut() {
        assertThat(decide(jda, Level.ERROR, "INTERACTION_CREATE", DataObject.empty()))
                .isEqualTo(FilterReply.DENY);
        assertThat(decide(jda, Level.TRACE, "body")).isEqualTo(FilterReply.DENY);
    }

    @Test
    void whyASessionHasEndedIsNotSaidTwice() {
        assertThat(decide(jda, Level.ERROR, CloseCode.AUTHENTICATION_FAILED)).isEqualTo(FilterReply.DENY);
    }

    @Test
    void theRestIsLogged() {
        assertThat(decide(jda, Level.WARN, "Reconnecting")).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(ours, Level.DEBUG, "anything")).isEqualTo(FilterReply.NEUTRAL);
    }
}
