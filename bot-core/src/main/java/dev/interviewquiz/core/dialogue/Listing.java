package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Completions of an option that takes several values with commas between: of the one that is being typed. */
final class Listing {
    private static final Pattern COMMA = Pattern.compile("[,，]");

    private Listing() {}

    static List<Choice> completed(String typed, Function<String, List<Choice>> ofOne) {
        int start = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('，')) + 1;
        String before = typed.substring(0, start);
        List<String> named =
                Arrays.stream(COMMA.split(before)).map(String::strip).toList();
        return ofOne.apply(typed.substring(start).strip()).stream()
                .filter(choice -> !named.contains(choice.value()))
                .map(choice -> new Choice(before + choice.value(), after(before, choice.label())))
                .filter(choice -> choice.value().length() <= Limits.CHOICE)
                .toList();
    }

    private static Wording after(String before, Wording label) {
        return new Wording(before + label.en(), before + label.zh());
    }
}
