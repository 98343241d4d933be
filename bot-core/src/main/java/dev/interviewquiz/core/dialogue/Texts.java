package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.question.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one language on one platform. A text names its arguments {@code {0}}, {@code {1}} …; {@code
 * {0|answer|answers}} chooses by whether the argument is 1, of whatever sign; {@code {workspace}} is what the platform calls
 * that: the text {@code here.discord.workspace}. Immutable.
 */
public final class Texts {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*))?}");
    private static final String FULL_WIDTH = "，。；：？！、）】」”";
    private static final Pattern PLATFORMS_OWN = Pattern.compile("\\{([a-z]+)}");
    private static final String HERE = "here.";
    private static final Map<Platform, Map<Language, Texts>> ALL =
            Arrays.stream(Platform.values()).collect(Collectors.toMap(Function.identity(), Texts::all));

    private final Language language;
    private final Properties texts = new Properties();

    private Texts(Language language, Platform platform) {
        this.language = language;
        String name = "texts_" + language.id() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Texts.class.getName());
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(name + " cannot be read", broken);
        }
        texts.replaceAll((key, text) -> on(platform, text.toString()));
        texts.keySet().removeIf(key -> key.toString().startsWith(HERE));
    }

    private static Map<Language, Texts> all(Platform platform) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> new Texts(language, platform)));
    }

    private String on(Platform platform, String text) {
        return PLATFORMS_OWN
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(get(HERE + platform.id() + "." + found.group(1))));
    }

    public static Texts in(Language language, Platform platform) {
        Map<Language, Texts> languages = Objects.requireNonNull(ALL.get(platform));
        return Objects.requireNonNull(languages.get(language));
    }

    /** As the terminal has them: for texts that are the same on every platform. */
    public static Texts in(Language language) {
        return in(language, Platform.TERMINAL);
    }

    Language language() {
        return language;
    }

    Locale locale() {
        return language.locale();
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** @throws IllegalArgumentException when the language has no such text */
    public String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("texts_" + language.id() + ".properties has no \"" + key + "\"");
        }
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    /** A text and the blank that parts it from what follows; a full-width sign at its end brings its own. */
    String lead(String key, Object... arguments) {
        return led(get(key, arguments));
    }

    /** Words and the blank that parts them from what follows; a full-width sign at their end brings its own. */
    public static String led(String words) {
        boolean parted = words.isEmpty() || FULL_WIDTH.indexOf(words.charAt(words.length() - 1)) >= 0;
        return parted ? words : words + " ";
    }

    /** A text after the blank that parts it from what stands before; a full-width bracket brings its own. */
    String trail(String key, Object... arguments) {
        String words = get(key, arguments);
        return words.startsWith("（") ? words : " " + words;
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private static String filled(String text, Object[] arguments) {
        return ARGUMENT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(argument(found, arguments)));
    }

    private static String argument(MatchResult found, Object[] arguments) {
        Object value = arguments[Integer.parseInt(found.group(1))];
        if (found.group(2) == null) {
            return String.valueOf(value);
        }
        return String.valueOf(value).matches("[+−]?1") ? found.group(2) : found.group(3);
    }
}
