package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tests against the loopback server check every request's arguments; this one says when they cannot. */
final class SpecsTest {
    @Test
    void argumentsAreCheckedAgainstThePublishedOnes() {
        WebApiArguments arguments = WebApiArguments.found();
        assumeTrue(
                arguments.present(),
                "no request is checked against the Web API: shared/specs/slack/webapi-args.json does not lie beside the"
                        + " project");

        arguments.check(new Calls.Call("chat.postMessage", Map.of("channel", "C1", "text", "x", "colour", "red"), 0));

        assertThatThrownBy(arguments::assertFine).hasMessageContaining("chat.postMessage does not know colour");
    }
}
