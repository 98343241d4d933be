package dev.interviewquiz.core.console;

import dev.interviewquiz.core.question.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says in each language. */
final class Words {
    private static final String BUNDLE = "dev.interviewquiz.core.console.words";

    private final ResourceBundle texts;

    private Words(ResourceBundle texts) {
        this.texts = texts;
    }

    static Words in(Language language) {
        Locale locale = Locale.forLanguageTag(language.id());
        return new Words(ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
