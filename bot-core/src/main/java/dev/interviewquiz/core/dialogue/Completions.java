package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What completes an option that is being typed; width, case and blanks around do not matter. */
final class Completions {
    private Completions() {}

    /** Those whose value, or name in either language, holds what was typed; first those where it begins with it. */
    static List<Choice> of(String typed, Stream<Choice> all) {
        return of(typed, all, Completions::names, Function.identity());
    }

    /** Those of which a word holds what was typed; first whose value or name begins with it, then whose holds it. */
    static <T> List<Choice> of(
            String typed, Stream<T> all, Function<T, Stream<String>> words, Function<T, Choice> choice) {
        String wanted = SettingsReader.plain(typed);
        return all.filter(one -> words.apply(one).anyMatch(name -> name.contains(wanted)))
                .map(choice)
                .sorted(Comparator.comparing((Choice one) -> names(one).noneMatch(name -> name.startsWith(wanted)))
                        .thenComparing(one -> names(one).noneMatch(name -> name.contains(wanted))))
                .toList();
    }

    private static Stream<String> names(Choice choice) {
        return Stream.of(choice.value(), choice.label().en(), choice.label().zh())
                .map(SettingsReader::plain);
    }
}
