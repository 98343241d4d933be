package dev.interviewquiz.core.views;

import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The limits of a form. */
final class FormCheck {
    private static final int INTRO = 2800;

    private FormCheck() {}

    static List<String> problems(Modal form) {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        must(problems, form.title().length() <= 24 && !form.title().isBlank(), "the title " + form.title());
        must(problems, form.fields().size() <= 5, form.fields().size() + " fields");
        must(problems, form.actionId().length() <= 100, "the id " + form.actionId());
        must(
                problems,
                form.intro().length() <= INTRO,
                "an intro of " + form.intro().length());
        must(problems, form.submitLabel().length() <= 24, "the label " + form.submitLabel());
        String words = form.title() + "\n" + form.intro().words();
        problems.addAll(TextCheck.problems(words));
        problems.addAll(TextCheck.strange(form.language(), words));
        for (Field field : form.fields()) {
            must(problems, ids.add(field.id()), "twice " + field.id());
            must(problems, !field.label().isBlank() && field.label().length() <= 45, "the label " + field.label());
            problems.addAll(TextCheck.strange(form.language(), field.label()));
            if (field instanceof Field.Pick pick) {
                must(problems, pick.options().size() <= 25, pick.options().size() + " options");
                pick.options().forEach(option -> must(problems, option.label().length() <= 75, option.label()));
            } else if (field instanceof Field.Input input) {
                must(
                        problems,
                        input.initial().length() <= input.most(),
                        "text of " + input.initial().length());
                must(problems, input.hint().orElse("").length() <= 100, "the hint " + input.hint());
            }
        }
        return problems;
    }

    private static void must(List<String> problems, boolean right, String problem) {
        if (!right) {
            problems.add(problem);
        }
    }
}
