package dev.interviewquiz.core.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.team.Witness;
import dev.interviewquiz.core.team.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The core keeps its own limits (design, section 7) in all that it shows. */
final class EveryViewTest {
    private static final int ENOUGH = 1000;
    private static final int REPORTED = 100;
    private static final Pattern RESULT =
            Pattern.compile("\\d+ of \\d+ key points · \\d+ of \\d+ points · |要点 \\d+/\\d+ · ");

    @Test
    void everyViewAndFormKeepsTheLimitsAndSpeaksOneLanguage() {
        Checking checking = new Checking();

        EveryView.forEach(checking);

        assertThat(checking.problems.stream().limit(REPORTED)).isEmpty();
        assertThat(checking.views).isGreaterThan(ENOUGH);
        assertThat(checking.forms).isGreaterThan(ENOUGH / 10);
        assertThat(checking.results).as("first feedback on the longest answers").isGreaterThanOrEqualTo(ENOUGH / 20);
    }

    private static final class Checking implements Witness {
        private final List<String> problems = new ArrayList<>();
        private int views;
        private int forms;
        private int results;

        @Override
        public void view(String where, View view, boolean shared) {
            views++;
            ViewCheck.problems(view, shared).forEach(problem -> problems.add(where + " → " + problem));
            if (where.matches("m\\d+: Submission\\[actionId=answer\\..*text=\\[[^\\]].*")) {
                results++;
                if (!RESULT.matcher(Words.of(view)).find()) {
                    problems.add(where + " → no result in " + Words.of(view));
                }
            }
        }

        @Override
        public void form(String where, Modal form) {
            forms++;
            FormCheck.problems(form).forEach(problem -> problems.add(where + " → " + problem));
        }
    }
}
