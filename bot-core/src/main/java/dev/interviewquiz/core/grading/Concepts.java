package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Named sets of alternatives: {@code @same} in an expression stands for every way to say “the same”, in both languages. The
 * grader's own, in {@code concepts.txt}, are general words and not of a field; a pack adds its own. Immutable.
 */
public final class Concepts {
    static final Pattern NAME = Pattern.compile("@([A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9-]*): (.+)");

    private final Map<String, List<String>> alternatives;

    private Concepts(Map<String, List<String>> alternatives) {
        this.alternatives = Collections.unmodifiableMap(alternatives);
    }

    /** The grader's own concepts. Reads its word list; blocks for a millisecond. */
    public static Concepts standard() {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String line : Resources.lines("concepts.txt")) {
            Matcher entry = LINE.matcher(line);
            if (!entry.matches()) {
                throw new IllegalStateException("concepts.txt has a line that is not \"name: a | b\": " + line);
            }
            read.computeIfAbsent(entry.group(1), unused -> new ArrayList<>()).add(entry.group(2));
        }
        return new Concepts(read);
    }

    /** These and a pack's; where a name is the same the pack's. */
    public Concepts and(Map<String, Phrases> pack) {
        Map<String, List<String>> both = new LinkedHashMap<>(alternatives);
        pack.forEach((name, phrases) -> both.put(name, all(phrases)));
        return new Concepts(both);
    }

    public Set<String> names() {
        return alternatives.keySet();
    }

    /** What the name stands for, each entry alternatives joined by {@code |}; nothing for an unknown name. */
    public List<String> of(String name) {
        return alternatives.getOrDefault(name, List.of());
    }

    /** The names that an expression uses, without the {@code @}, in order. */
    public static Set<String> namedIn(String expression) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(expression);
        while (name.find()) {
            names.add(name(name.group(1)));
        }
        return names;
    }

    static String name(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    private static List<String> all(Phrases phrases) {
        List<String> all = new ArrayList<>();
        for (Language language : Language.values()) {
            all.addAll(phrases.in(language));
        }
        return all;
    }
}
