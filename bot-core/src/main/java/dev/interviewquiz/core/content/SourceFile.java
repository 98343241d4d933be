package dev.interviewquiz.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of a source as it was read.
 *
 * @param name as {@link PackProblem#file()} gives it
 * @param text nothing where it could not be read
 * @param trouble why it could not be read, and what to do
 */
record SourceFile(String name, Optional<String> text, Optional<Trouble> trouble) {
    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final String TOPICS = "topics.yaml";
    static final String PHRASINGS = ".phrasings.yaml";
    private static final Pattern ENDING = Pattern.compile("(\\.phrasings)?\\.[^./\\\\]*$");

    /** What keeps a file from being read. */
    record Trouble(String what, String remedy) {}

    /** A way to open a file. */
    interface Opening {
        InputStream open() throws IOException;
    }

    static SourceFile unreadable(String name, String what, String remedy) {
        return new SourceFile(name, Optional.empty(), Optional.of(new Trouble(what, remedy)));
    }

    static SourceFile read(String name, Opening opening) {
        try (InputStream stream = opening.open()) {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                return unreadable(name, "is larger than 2 MB", "split it into several packs");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile(name, Optional.of(withoutMark(text)), Optional.empty());
        } catch (CharacterCodingException broken) {
            return unreadable(name, "is not UTF-8", "save it in UTF-8");
        } catch (IOException broken) {
            return unreadable(name, "cannot be read: " + broken.getMessage(), "check that it is there and readable");
        }
    }

    /** Whether it holds topics and not a pack. */
    boolean holdsTopics() {
        return name.endsWith(TOPICS) && (name.length() == TOPICS.length() || "/\\:".indexOf(beforeTopics()) >= 0);
    }

    /** Whether it holds phrasings for the pack of the same {@link #stem}. */
    boolean holdsPhrasings() {
        return name.endsWith(PHRASINGS);
    }

    String stem() {
        return stem(name);
    }

    /** What the names of a pack and of its phrasings begin with: all before {@code .yaml} and {@code .phrasings.yaml}. */
    static String stem(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }

    private char beforeTopics() {
        return name.charAt(name.length() - TOPICS.length() - 1);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
