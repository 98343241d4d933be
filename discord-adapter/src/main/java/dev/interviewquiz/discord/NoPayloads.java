package dev.interviewquiz.discord;

import com.neovisionaries.ws.client.WebSocketException;
import dev.interviewquiz.core.LibraryLog;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.utils.data.SerializableData;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what members write out of the log: JDA logs whole events when it cannot read them. Nor does it need to tell at length
 * that the network is down, or why Discord has ended the session: the console says so in a line.
 */
final class NoPayloads {
    private NoPayloads() {}

    static LibraryLog ofJda() {
        return new LibraryLog("net.dv8tion.jda", NoPayloads::drops);
    }

    /** The client of the gateway's socket has an exception of its own, which JDA wraps. */
    private static boolean isOfTheNetwork(Throwable fault) {
        Throwable cause = fault.getCause();
        return fault instanceof UncheckedIOException
                || (fault instanceof IllegalStateException && cause instanceof WebSocketException);
    }

    private static boolean drops(String logger, List<@Nullable Object> arguments, Optional<Throwable> fault) {
        return fault.filter(NoPayloads::isOfTheNetwork).isPresent()
                || arguments.stream()
                        .anyMatch(argument -> argument instanceof SerializableData || argument instanceof CloseCode);
    }
}
