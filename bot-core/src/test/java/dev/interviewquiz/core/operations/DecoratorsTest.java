package dev.interviewquiz.core.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.practice.Announcer;
import dev.interviewquiz.core.practice.Answers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DecoratorsTest {
    static Stream<Arguments> methods() {
        return Stream.of(
                        methods(Interactions.class, TimedInteractions::new),
                        methods(Announcer.class, CountedAnnouncer::new),
                        methods(Answers.class, CountedAnswers::new))
                .flatMap(each -> each);
    }

    private static <T> Stream<Arguments> methods(Class<T> port, BiFunction<T, MeterRegistry, T> decorator) {
        return Arrays.stream(port.getMethods()).map(method -> {
            Decorated decorated = new Decorated(method);
            T whole = decorator.apply(decorated.as(port), new SimpleMeterRegistry());
            return Arguments.of(Named.of(port.getSimpleName() + "." + method.getName(), method), whole, decorated);
        });
    }

    /** A default method that is not passed on would silently hide what the product says instead. */
    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodIsPassedOnOnceWithItsArgumentsAndItsResult(Method method, Object decorator, Decorated decorated)
            throws ReflectiveOperationException {
        Object[] arguments = MadeUp.each(method.getGenericParameterTypes());

        Object result = method.invoke(decorator, arguments);

        assertThat(decorated.calls).containsExactly(new Call(method, List.of(arguments)));
        assertThat(result).isEqualTo(decorated.result);
    }

    record Call(Method method, List<Object> arguments) {}

    /** Notes what it is asked and answers what was made up for the one method that is to be asked. */
    static final class Decorated {
        final List<Call> calls = new ArrayList<>();
        final @Nullable Object result;

        Decorated(Method asked) {
            result = asked.getReturnType() == void.class ? null : MadeUp.value(asked.getGenericReturnType(), 9);
        }

        <T> T as(Class<T> port) {
            return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, this::note));
        }

        private @Nullable Object note(Object proxy, Method method, Object @Nullable [] arguments) {
            calls.add(new Call(method, arguments == null ? List.of() : List.of(arguments)));
            return result;
        }
    }
}
