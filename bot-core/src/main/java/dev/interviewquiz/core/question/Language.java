package dev.interviewquiz.core.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the product. */
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** {@code en} or {@code zh}: the key in packs, options and the database. */
    public String id() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == EN ? ZH : EN;
    }

    /** Every Chinese locale is Chinese, all others are English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    /** What a locale says of the two; empty where it is of neither. */
    public static Optional<Language> spokenIn(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }

    /** @throws IllegalArgumentException when {@code id} is neither {@code en} nor {@code zh} */
    public static Language of(String id) {
        return switch (id) {
            case "en" -> EN;
            case "zh" -> ZH;
            default -> throw new IllegalArgumentException("language must be en or zh: \"" + id + "\"");
        };
    }
}
