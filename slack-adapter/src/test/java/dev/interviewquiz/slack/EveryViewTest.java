package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.views.EveryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Slack takes every view and form that the core can build: as a message, as a page, as a home page, as a form. */
final class EveryViewTest {
    private static final int REPORTED = 50;

    private final List<String> problems = new ArrayList<>();
    private int rendered;

    @Test
    void everyViewAndFormOfTheCoreFits() {
        EveryView.forEach(this::view, this::form);

        assertThat(problems.stream().limit(REPORTED)).isEmpty();
        assertThat(rendered).isGreaterThan(1000);
    }

    private void view(String where, View view) {
        rendered++;
        kept(where, () -> {
            JsonArray message = BlockKit.blocks(view, true, image -> Optional.of("F1"));
            SlackLimits.assertMessage(message);
            JsonArray page = BlockKit.blocks(view, false, image -> Optional.empty());
            SlackLimits.assertMessage(page);
            SlackLimits.assertView(Views.page("Title", page, "C1"));
            assertThat(BlockKit.summary(view)).isNotBlank();
        });
    }

    private void form(String where, Modal form) {
        rendered++;
        kept(where, () -> SlackLimits.assertView(Views.form(form, "C1")));
    }

    private void kept(String where, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | AssertionError broken) {
            problems.add(where + " → " + broken.getMessage());
        }
    }
}
