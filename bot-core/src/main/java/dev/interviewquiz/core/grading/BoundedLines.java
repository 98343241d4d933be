package dev.interviewquiz.core.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of which no more is kept than a length, however long they are. Confined to one thread. */
final class BoundedLines {
    private final Reader in;
    private final int longest;
    private boolean longer;

    BoundedLines(Reader in, int longest) {
        this.in = new BufferedReader(in);
        this.longest = longest;
    }

    /** The next line, or the beginning of one that is longer; empty at the end. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        longer = false;
        int sign = in.read();
        if (sign < 0) {
            return Optional.empty();
        }
        while (sign >= 0 && sign != '\n') {
            if (line.length() < longest) {
                line.append((char) sign);
            } else {
                longer = true;
            }
            sign = in.read();
        }
        boolean returned = line.length() > 0 && line.charAt(line.length() - 1) == '\r';
        return Optional.of(returned ? line.substring(0, line.length() - 1) : line.toString());
    }

    /** Whether the line that was read last goes on. */
    boolean wasLonger() {
        return longer;
    }
}
