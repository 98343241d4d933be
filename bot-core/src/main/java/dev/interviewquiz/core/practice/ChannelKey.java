package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A channel as an errand's key: {@code slack/T1/C2}, its parts percent-encoded. */
public final class ChannelKey {
    private ChannelKey() {}

    public static String of(ChannelRef channel) {
        return String.join(
                "/",
                channel.workspace().platform().id(),
                encoded(channel.workspace().id()),
                encoded(channel.id()));
    }

    /** @throws IllegalArgumentException when the key has not three parts */
    public static ChannelRef parse(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a channel's key has three parts: \"" + key + "\"");
        }
        return new ChannelRef(new WorkspaceRef(Platform.of(parts[0]), decoded(parts[1])), decoded(parts[2]));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
