package dev.interviewquiz.core.views;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in no text: keys, places for arguments, {@code null}, a sentence of the other language. */
final class TextCheck {
    private static final String TEXTS = "/dev/interviewquiz/core/dialogue/texts_en.properties";
    private static final Set<String> KEYS = keys();
    private static final Pattern DOTTED = Pattern.compile("[a-z]+(?:[-_][a-z]+)*(?:\\.[a-z0-9]+(?:[-_][a-z]+)*)+");
    private static final Pattern ENGLISH = Pattern.compile("(?:\\b[A-Za-z][a-z']+\\b[ ,]+){5,}");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern QUOTED = Pattern.compile("“.*”|中/EN|中文");
    private static final String NAMES = "\\b[a-z-]+(?:, [a-z-]+)+\\b";

    private TextCheck() {}

    static List<String> problems(String text) {
        List<String> problems = new ArrayList<>();
        Matcher dotted = DOTTED.matcher(text);
        while (dotted.find()) {
            if (KEYS.contains(dotted.group())) {
                problems.add("the key " + dotted.group());
            }
        }
        if (text.matches("(?s).*\\{\\d[|}].*")) {
            problems.add("an argument left out in: " + text);
        }
        if (text.matches("(?s).*\\bnull\\b.*") || text.contains("Optional[")) {
            problems.add("null in: " + text);
        }
        return problems;
    }

    /** Sentences of the other language, but for what members have written and what is typed in any language. */
    static List<String> strange(Locale language, String text) {
        String own = QUOTED.matcher(text).replaceAll("").replaceAll(NAMES, "").replace(WorstWords.MARK, "");
        Matcher found = (language.getLanguage().equals("zh") ? ENGLISH : CHINESE).matcher(own);
        return found.find() ? List.of("strange in " + language + ": " + found.group()) : List.of();
    }

    private static Set<String> keys() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(TextCheck.class.getResourceAsStream(TEXTS)), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
