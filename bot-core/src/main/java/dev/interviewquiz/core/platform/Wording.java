package dev.interviewquiz.core.platform;

import java.util.Locale;

/** A short text in both languages, for what a platform registers ahead: names and descriptions of commands. */
public record Wording(String en, String zh) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
