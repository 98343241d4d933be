package dev.interviewquiz.core.team;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A public message as it stands in the channel now, with what was replied in its thread. */
public final class Posted {
    private final MessageRef message;
    private final String key;
    private final Map<String, View> thread = new LinkedHashMap<>();
    private final List<View> versions = new ArrayList<>();

    Posted(MessageRef message, String key, View view) {
        this.message = message;
        this.key = key;
        versions.add(view);
    }

    /** The same key twice is the same reply. */
    void replied(String replyKey, View view) {
        thread.putIfAbsent(replyKey, view);
    }

    void updated(View view) {
        versions.add(view);
    }

    MessageRef message() {
        return message;
    }

    public ChannelRef channel() {
        return message.channel();
    }

    /** The key that it was posted under: a post's id. */
    public String key() {
        return key;
    }

    public View view() {
        return versions.get(versions.size() - 1);
    }

    /** All that it ever was, oldest first. */
    public List<View> versions() {
        return List.copyOf(versions);
    }

    public String words() {
        return Words.of(view());
    }

    public List<View> thread() {
        return List.copyOf(thread.values());
    }
}
