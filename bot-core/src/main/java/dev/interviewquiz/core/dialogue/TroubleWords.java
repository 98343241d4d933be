package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Need;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Setback;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What does not work in a channel, why, and what helps. The platform's own code stands at its end, as code, where it says what
 * the words do not: which scope or permission is missing.
 */
final class TroubleWords {
    private static final int CODE = 60;

    private TroubleWords() {}

    static Text of(Texts texts, Setback setback) {
        String what = texts.get("deed." + lower(setback.deed()));
        boolean named = setback.kind() == DeliveryException.Kind.FORBIDDEN
                && !setback.missing().isEmpty();
        String why = named
                ? texts.get("cause.lacking", names(texts, setback.missing()))
                : texts.get("cause." + lower(setback.kind()));
        boolean says = setback.kind() == DeliveryException.Kind.SCOPE
                || (setback.kind() == DeliveryException.Kind.FORBIDDEN && !named);
        return coded(texts.get("trouble", what, why), says ? setback.code() : "");
    }

    static Text of(Texts texts, Problem problem) {
        String why = texts.get("problem." + why(problem));
        String named =
                problem.missing().isEmpty() ? why : texts.get("problem.detail", why, names(texts, problem.missing()));
        return coded(named, problem.kind() == Problem.Kind.SCOPE ? problem.detail() : "");
    }

    private static String why(Problem problem) {
        if (problem.missing().contains(Need.SEE)) {
            return "cannot-see";
        }
        boolean writes = problem.missing().contains(Need.OPEN_THREAD)
                && !problem.missing().contains(Need.REPLY);
        return problem.kind() == Problem.Kind.CANNOT_REPLY && writes ? "cannot-open-thread" : lower(problem.kind());
    }

    /** With the platform's own code at its end. */
    private static Text coded(String words, String code) {
        return code.isBlank()
                ? Text.of(words)
                : Text.of(Texts.led(words)).plus(new Span.Code(Cut.to(CODE, 2 * CODE, code)));
    }

    private static String names(Texts texts, Set<Need> missing) {
        return missing.stream()
                .sorted()
                .map(need -> texts.get("need." + lower(need)))
                .collect(Collectors.joining(texts.get("list.separator")));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
