package dev.interviewquiz.core.platform;

/**
 * A file that goes with a reply to the member himself: his own export. The array is not copied.
 *
 * @param caption says what it is, where the file does not stand beside the reply but comes as a message of its own
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, byte[] content, String caption) {
    public Attachment {
        Require.text(caption, "caption");
    }
}
