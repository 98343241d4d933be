package dev.interviewquiz.discord;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.attribute.ICustomId;
import net.dv8tion.jda.api.entities.Message;

/**
 * The key of a message, and how the message is known by it later: Discord keeps the numeric id of a message's first
 * component, which is derived from the key, and the action ids of its buttons, one field of which may be the key. (A
 * nonce is not kept: it only makes a repeat within some minutes harmless.)
 */
record MessageKey(String value) {
    private static final int ABOVE_ASSIGNED_IDS = 1 << 16;

    /** Positive, above the ids that Discord assigns itself, the same for the same key for ever. */
    int componentId() {
        CRC32 sum = new CRC32();
        sum.update(value.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() & Integer.MAX_VALUE) | ABOVE_ASSIGNED_IDS;
    }

    boolean marks(Message message) {
        return message.getComponentTree()
                .find(Component.class, component -> component.getUniqueId() == componentId() || names(component))
                .isPresent();
    }

    private boolean names(Component component) {
        String id = component instanceof ICustomId named ? named.getCustomId() : null;
        return id != null && List.of(id.split("\\.")).contains(value);
    }
}
