package dev.interviewquiz.core.content;

import dev.interviewquiz.core.grading.Concepts;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Phrases;
import dev.interviewquiz.core.question.Rubric;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Texts and phrasings by language. */
final class Wordings {
    private static final LocalizedText STAND_IN = LocalizedText.of(Language.EN, Value.STAND_IN);

    private final Function<String, Optional<String>> expressionCheck;
    private final Optional<PackConcepts> concepts;

    /** @param expressionCheck tells what is wrong with an accepted phrasing, if anything */
    Wordings(Function<String, Optional<String>> expressionCheck) {
        this(expressionCheck, Optional.empty());
    }

    private Wordings(Function<String, Optional<String>> expressionCheck, Optional<PackConcepts> concepts) {
        this.expressionCheck = expressionCheck;
        this.concepts = concepts;
    }

    /** The same, and phrasings may name these concepts and no others. */
    Wordings with(PackConcepts known) {
        return new Wordings(expressionCheck, Optional.of(known));
    }

    /** The rubric with the pack's concepts that its phrasings use. */
    Rubric withConcepts(Rubric rubric) {
        return rubric.with(concepts.orElse(PackConcepts.NONE).usedBy(rubric.phrasings()));
    }

    LocalizedText text(Optional<Value> value) {
        return value.map(this::text).orElse(STAND_IN);
    }

    LocalizedText text(Value value) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        eachLanguage(value, (language, text) -> texts.put(language, text.text()));
        return texts.isEmpty() ? STAND_IN : new LocalizedText(texts);
    }

    /** Whether nothing stands in it for what could not be read. */
    static boolean wasRead(LocalizedText text) {
        return !text.texts().containsValue(Value.STAND_IN);
    }

    /** Phrasings that must be there. */
    Phrases phrases(Optional<Value> value) {
        Phrases phrases = value.map(this::phrases).orElse(Phrases.NONE);
        value.filter(there -> phrases.isEmpty())
                .ifPresent(
                        there -> there.error("accepts nothing", "write at least one phrasing, e.g. en: [\"a + b|c\"]"));
        return phrases;
    }

    Phrases phrases(Value value) {
        Map<Language, List<String>> expressions = new EnumMap<>(Language.class);
        eachLanguage(
                value,
                (language, list) -> expressions.put(
                        language, list.items().stream().map(this::expression).toList()));
        return new Phrases(expressions);
    }

    private String expression(Value value) {
        String expression = value.text();
        if (!value.hasText()) {
            return expression;
        }
        expressionCheck
                .apply(expression)
                .ifPresent(what -> value.error(what, "see \"Accepted phrasings\" in the README"));
        concepts.ifPresent(known -> Concepts.namedIn(expression).forEach(name -> holdKnown(name, value, known)));
        return expression;
    }

    static void holdKnown(String name, Value value, PackConcepts known) {
        if (!known.names().contains(name)) {
            value.error(
                    "names the unknown concept \"@" + name + "\"",
                    Suggestion.remedy(name, known.names(), "define it under concepts: at the top of the pack"));
        }
    }

    private static void eachLanguage(Value value, BiConsumer<Language, Value> reader) {
        Fields fields = value.fields();
        for (Language language : Language.values()) {
            fields.get(language.id()).ifPresent(text -> reader.accept(language, text));
        }
        fields.refuseOthers();
        if (fields.isWhole() && fields.names().isEmpty()) {
            value.error("has no language", "write it under en:, zh: or both");
        }
    }
}
