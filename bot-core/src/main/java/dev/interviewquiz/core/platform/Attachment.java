package dev.interviewquiz.core.platform;

import java.util.List;

/**
 * A file that goes with a reply to the member himself: his own export. The array is not copied.
 *
 * @param caption says what it is, where the file does not stand beside the reply but comes as a message of its own
 * @param otherwise what is shown, one message each, in place of the reply where the platform does not take the file
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, byte[] content, String caption, List<View> otherwise) {
    public Attachment {
        Require.text(caption, "caption");
        otherwise = List.copyOf(otherwise);
        if (otherwise.isEmpty()) {
            throw new IllegalArgumentException("something is to be shown where the file is not taken: " + name);
        }
    }
}
