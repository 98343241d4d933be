package dev.interviewquiz.core.operations;

import dev.interviewquiz.core.grading.BuiltInQuestions;
import dev.interviewquiz.core.question.Question;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Values of whatever type, each number another one where the type has enough. */
final class MadeUp {
    private MadeUp() {}

    static Object[] each(Type... types) {
        return IntStream.range(0, types.length)
                .mapToObj(i -> value(types[i], i + 1))
                .toArray();
    }

    static Object value(Type type, int number) {
        if (type instanceof ParameterizedType generic) {
            return holding(generic, number);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return last(plain.getEnumConstants());
        } else if (plain.isSealed() && plain != ZoneId.class) {
            return value(last(plain.getPermittedSubclasses()), number);
        }
        return plain.isRecord() && plain != Question.class ? written(plain, number) : simple(plain, number);
    }

    private static <T> T last(T[] all) {
        return all[all.length - 1];
    }

    private static Object holding(ParameterizedType type, int number) {
        Type held = type.getActualTypeArguments()[0];
        return switch (((Class<?>) type.getRawType()).getSimpleName()) {
            case "Optional" -> Optional.of(value(held, number));
            case "List" -> List.of(value(held, number));
            case "Set" -> Set.of(value(held, number));
            case "Map" -> Map.of(value(held, number), value(type.getActualTypeArguments()[1], number));
            case "Consumer" -> (Consumer<Object>) unread -> {};
            default -> throw new IllegalArgumentException("nothing is made up of " + type);
        };
    }

    private static Object simple(Class<?> type, int number) {
        return switch (type.getSimpleName()) {
            case "String" -> Character.toString('a' + number).repeat(16);
            case "int", "Integer" -> number;
            case "long" -> (long) number;
            case "double", "Double" -> number / 100.0;
            case "boolean" -> true;
            case "LocalDate" -> LocalDate.EPOCH.plusDays(number);
            case "Instant" -> Instant.EPOCH.plusSeconds(number);
            case "LocalTime" -> LocalTime.MIDNIGHT.plusHours(number);
            case "ZoneId" -> ZoneOffset.ofHours(number);
            case "byte[]" -> new byte[] {(byte) number};
            case "Locale" -> Locale.ENGLISH;
            case "Question" -> BuiltInQuestions.number(number);
            case "Throwable" -> new IllegalStateException("made up " + number);
            default -> throw new IllegalArgumentException("nothing is made up for " + type);
        };
    }

    private static Object written(Class<?> type, int number) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> whole = type.getDeclaredConstructor(types);
            whole.setAccessible(true);
            return whole.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getGenericType(), number))
                    .toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException("a made-up " + type.getSimpleName() + " is refused", refused);
        }
    }
}
