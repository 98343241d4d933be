package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What completes an option that is being typed; width, case and blanks around do not matter. */
final class Completions {
    private Completions() {}

    /** Those whose value, or name in either language, holds what was typed; first those where it begins with it. */
    static List<Choice> of(String typed, Stream<Choice> all) {
        String wanted = SettingsReader.plain(typed);
        return all.filter(choice -> names(choice).anyMatch(name -> name.contains(wanted)))
                .sorted(Comparator.comparing(choice -> names(choice).noneMatch(name -> name.startsWith(wanted))))
                .toList();
    }

    private static Stream<String> names(Choice choice) {
        return Stream.of(choice.value(), choice.label().en(), choice.label().zh())
                .map(SettingsReader::plain);
    }
}
