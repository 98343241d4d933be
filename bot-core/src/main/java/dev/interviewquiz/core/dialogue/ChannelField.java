package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A channel as two fields of an action: {@code c.C123}, {@code b.<base64url>} for a name with other letters, or
 * {@code h} for the channel that the button stands in, where even that is too long.
 */
final class ChannelField {
    /** An action may name a draft beside it. */
    private static final int MOST = 58;

    private static final Object[] HERE = {"h", ""};

    private ChannelField() {}

    static Object[] of(ChannelRef channel) {
        if (channel.id().matches("[A-Za-z0-9_-]{1," + MOST + "}")) {
            return new Object[] {"c", channel.id()};
        }
        String encoded = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(channel.id().getBytes(StandardCharsets.UTF_8));
        return encoded.length() <= MOST ? new Object[] {"b", encoded} : HERE.clone();
    }

    /** The same, or {@code h} where none is known yet. */
    static Object[] of(Optional<ChannelRef> channel) {
        return channel.map(ChannelField::of).orElse(HERE);
    }

    /** The channel that an action's first two fields name, else the one where it was pressed. */
    static Optional<ChannelRef> read(Scene scene, Action action) {
        return switch (action.field(0)) {
            case "c" -> named(scene, action.field(1));
            case "b" -> decoded(action.field(1)).flatMap(id -> named(scene, id));
            default -> scene.channel();
        };
    }

    private static Optional<ChannelRef> named(Scene scene, String id) {
        return id.isBlank()
                ? Optional.empty()
                : Optional.of(new ChannelRef(scene.member().workspace(), id));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
