package dev.interviewquiz.core.platform;

/** A message that a front end has sent; {@code id} is the platform's own. */
public record MessageRef(ChannelRef channel, String id) {
    public MessageRef {
        Require.text(id, "message id");
    }
}
