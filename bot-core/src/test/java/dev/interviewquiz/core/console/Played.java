package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Grader;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The terminal as somebody sees it whose machine speaks English. */
final class Played {
    private Played() {}

    /** All that stands on the screen after these lines. */
    static String in(Path folder, String... lines) {
        StringWriter out = new StringWriter();
        Streams streams = new Streams(
                new BufferedReader(new StringReader(String.join("\n", lines))),
                new PrintWriter(out),
                new PrintWriter(out));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            int code = Main.commandLine(streams, Optional::empty, Grader::standard)
                    .execute("play", "--data", folder.toString());
            assertThat(code).isZero();
        } finally {
            Locale.setDefault(before);
        }
        return out.toString();
    }
}
