package dev.interviewquiz.core.console;

import dev.interviewquiz.core.dialogue.Texts;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Trigger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The one field that takes text: what {@code :say} fills. */
    Optional<Field.Input> text() {
        List<Field.Input> inputs = modal.fields().stream()
                .filter(Field.Input.class::isInstance)
                .map(Field.Input.class::cast)
                .toList();
        return inputs.size() == 1 ? Optional.of(inputs.get(0)) : Optional.empty();
    }

    /** Fills a field; a sentence of these texts, naming what is possible, when the value is not. */
    Optional<String> set(Field field, String value, Texts texts) {
        if (field instanceof Field.Input input) {
            if (value.length() > input.most()) {
                return Optional.of(texts.get("terminal.too-long", field.id(), input.most(), value.length()));
            }
            values.put(field.id(), List.of(value));
            return Optional.empty();
        }
        return pick((Field.Pick) field, value, texts);
    }

    private Optional<String> pick(Field.Pick pick, String value, Texts texts) {
        List<String> chosen = new ArrayList<>();
        for (String word : value.strip().split("[\\s,，、]+")) {
            Optional<String> option = option(pick, word);
            if (option.isEmpty()) {
                String known = pick.options().stream().map(OpenForm::word).collect(Collectors.joining(", "));
                return Optional.of(
                        Texts.led(texts.get("unknown.value", pick.id(), word)) + texts.get("unknown.known", known));
            }
            chosen.add(option.get());
        }
        values.put(pick.id(), chosen);
        return Optional.empty();
    }

    private static Optional<String> option(Field.Pick pick, String word) {
        return pick.options().stream()
                .filter(option -> word(option).equalsIgnoreCase(word)
                        || option.value().equalsIgnoreCase(word)
                        || option.label().equalsIgnoreCase(word))
                .map(Option::value)
                .findFirst();
    }

    /** What one writes for an option: the letter that its label is or begins with, else its value. */
    static String word(Option option) {
        return option.label().matches("(?s)[A-Z](\\. .*)?") ? option.label().substring(0, 1) : option.value();
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
        List<String> filled = values.getOrDefault(field.id(), List.of());
        return field instanceof Field.Pick pick ? words(pick, filled) : String.join(", ", filled);
    }

    private static String words(Field.Pick pick, List<String> chosen) {
        return pick.options().stream()
                .filter(option -> chosen.contains(option.value()))
                .map(OpenForm::word)
                .collect(Collectors.joining(", "));
    }

    Trigger.Submission submission() {
        return new Trigger.Submission(modal.actionId(), values);
    }
}
