package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.views.EveryView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.junit.jupiter.api.Test;

/** Discord takes every view and form that the core can build: within its limits, and through JDA's own checks. */
final class EveryViewTest {
    private static final int COMPONENTS = 40;
    private static final int CHARACTERS = 4000;
    private static final int LABEL = 80;
    private static final int CUSTOM_ID = 100;
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
        try (MessageCreateData message = ViewRenderer.message(view, new MessageKey("a-key"));
                MessageEditData edit = ViewRenderer.edit(view)) {
            check(where, message.toData().getArray("components"));
            check(where, edit.toData().getArray("components"));
        } catch (RuntimeException refused) {
            problems.add(where + " → " + refused);
        }
    }

    private void form(String where, Modal form) {
        rendered++;
        try {
            DataObject modal = ModalRenderer.modal(form, id -> "general").toData();
            DataArray fields = modal.getArray("components");
            must(where, fields.length() <= 5, fields.length() + " fields");
            must(where, modal.getString("title").length() <= 45, "title " + modal.getString("title"));
            must(where, modal.getString("custom_id").length() <= CUSTOM_ID, "id " + modal.getString("custom_id"));
        } catch (RuntimeException refused) {
            problems.add(where + " → " + refused);
        }
    }

    private void check(String where, DataArray components) {
        Count count = new Count();
        count.all(components);
        must(where, count.components <= COMPONENTS, count.components + " components");
        must(where, count.characters <= CHARACTERS, count.characters + " characters");
        must(where, count.longestLabel <= LABEL, "a label of " + count.longestLabel);
        must(where, count.longestId <= CUSTOM_ID, "an id of " + count.longestId);
        must(where, count.unique, "an id stands twice");
    }

    private void must(String where, boolean right, String problem) {
        if (!right) {
            problems.add(where + " → " + problem);
        }
    }

    /** What Discord counts: every component, however deep, and the characters of all text displays. */
    private static final class Count {
        private final Set<String> ids = new HashSet<>();
        private int components;
        private int characters;
        private int longestLabel;
        private int longestId;
        private boolean unique = true;

        void all(DataArray array) {
            array.stream(DataArray::getObject).forEach(this::one);
        }

        private void one(DataObject component) {
            components++;
            characters += component.getString("content", "").length();
            longestLabel =
                    Math.max(longestLabel, component.getString("label", "").length());
            String id = component.getString("custom_id", "");
            longestId = Math.max(longestId, id.length());
            unique &= id.isEmpty() || ids.add(id);
            if (component.hasKey("components")) {
                all(component.getArray("components"));
            }
            if (component.hasKey("items")) {
                components += component.getArray("items").length();
            }
        }
    }
}
