package dev.interviewquiz.core.console;

import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Trigger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form that is open, with what has been filled in. */
final class OpenForm {
    private final Modal modal;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    OpenForm(Modal modal) {
        this.modal = modal;
        for (Field field : modal.fields()) {
            values.put(field.id(), initial(field));
        }
    }

    private static List<String> initial(Field field) {
        return field instanceof Field.Input input ? List.of(input.initial()) : ((Field.Pick) field).selected();
    }

    Modal modal() {
        return modal;
    }

    Optional<Field> field(String id) {
        return modal.fields().stream()
                .filter(field -> field.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The first field that takes text: what {@code :say} fills. */
    Optional<Field.Input> text() {
        return modal.fields().stream()
                .filter(Field.Input.class::isInstance)
                .map(Field.Input.class::cast)
                .findFirst();
    }

    /** Fills a field; a sentence naming what is possible when the value is not. */
    Optional<String> set(Field field, String value) {
        if (field instanceof Field.Input input) {
            if (value.length() > input.most()) {
                return Optional.of(field.id() + ": " + value.length() + " > " + input.most());
            }
            values.put(field.id(), List.of(value));
            return Optional.empty();
        }
        return pick((Field.Pick) field, value);
    }

    private Optional<String> pick(Field.Pick pick, String value) {
        List<String> chosen = new ArrayList<>();
        for (String word : value.strip().split("[\\s,，、]+")) {
            Optional<String> option = option(pick, word);
            if (option.isEmpty()) {
                return Optional.of(pick.id() + ": "
                        + String.join(
                                " | ",
                                pick.options().stream().map(Option::value).toList()));
            }
            chosen.add(option.get());
        }
        values.put(pick.id(), chosen);
        return Optional.empty();
    }

    private static Optional<String> option(Field.Pick pick, String word) {
        return pick.options().stream()
                .filter(option -> option.value().equalsIgnoreCase(word)
                        || option.label().equalsIgnoreCase(word)
                        || option.label().startsWith(word.toUpperCase(java.util.Locale.ROOT) + ". "))
                .map(Option::value)
                .findFirst();
    }

    /** The field that is required and empty, if any. */
    Optional<String> wanting() {
        return modal.fields().stream()
                .filter(OpenForm::required)
                .map(Field::id)
                .filter(id ->
                        String.join("", values.getOrDefault(id, List.of())).isBlank())
                .findFirst();
    }

    private static boolean required(Field field) {
        return field instanceof Field.Input input ? input.required() : ((Field.Pick) field).least() > 0;
    }

    String shown(Field field) {
        return String.join(", ", values.getOrDefault(field.id(), List.of()));
    }

    Trigger.Submission submission() {
        return new Trigger.Submission(modal.actionId(), values);
    }
}
