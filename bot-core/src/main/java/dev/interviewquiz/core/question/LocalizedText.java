package dev.interviewquiz.core.question;

import java.util.EnumMap;
import java.util.Map;

/** A text in one or both languages. */
public record LocalizedText(Map<Language, String> texts) {
    public LocalizedText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a localized text needs at least one language");
        }
        texts = Map.copyOf(texts);
    }

    public static LocalizedText of(String en, String zh) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        texts.put(Language.EN, en);
        texts.put(Language.ZH, zh);
        return new LocalizedText(texts);
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    public boolean has(Language language) {
        return texts.containsKey(language);
    }

    /** The text in this language, or in the other one where this one is missing. */
    public String in(Language language) {
        String text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }
}
