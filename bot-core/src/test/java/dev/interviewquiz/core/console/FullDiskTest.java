package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A script must learn that what it keeps is cut off. */
final class FullDiskTest {
    private static final OutputStream FULL = new OutputStream() {
        @Override
        public void write(int sign) throws IOException {
            throw new IOException("No space left on device");
        }
    };

    @Test
    void whatCannotBeWrittenInFullIsAFailure() {
        StringWriter told = new StringWriter();
        Streams streams = new Streams(
                new BufferedReader(Reader.nullReader()),
                new PrintWriter(FULL, false, StandardCharsets.UTF_8),
                new PrintWriter(told, true));

        int code = Main.run(streams, "packs", "check");

        assertThat(code).isEqualTo(1);
        assertThat(told.toString()).contains("could not be written in full");
    }
}
