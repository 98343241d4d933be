package dev.interviewquiz.core.operations;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.practice.Announcer;
import dev.interviewquiz.core.practice.Answers;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DecoratorsTest {
    static Stream<Arguments> decorators() {
        return Stream.of(
                Arguments.of(Interactions.class, TimedInteractions.class),
                Arguments.of(Announcer.class, CountedAnnouncer.class),
                Arguments.of(Answers.class, CountedAnswers.class));
    }

    /** A default method that is not passed on would silently hide what the product says instead. */
    @ParameterizedTest
    @MethodSource("decorators")
    void everyMethodIsPassedOn(Class<?> port, Class<?> decorator) {
        for (Method method : port.getMethods()) {
            assertThatCode(() -> decorator.getDeclaredMethod(method.getName(), method.getParameterTypes()))
                    .doesNotThrowAnyException();
        }
    }
}
