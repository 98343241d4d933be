package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The little language of accepted phrasings: groups joined by {@code " + "}, alternatives by {@code |}, words in order with
 * a small gap, {@code ..} for a wide one, {@code word*} for a beginning, {@code =word} for the exact word, a group
 * {@code !a|b} that must not occur, {@code @name} for a named concept ({@link Concepts}).
 */
public final class Expressions {
    private static final int LONGEST = 2_000;
    private static final Pattern AND = Pattern.compile("\\s+\\+\\s+|^\\+\\s|\\s\\+$|^\\+$");
    /** No article is as long: what has so many letters on end need not be parsed to be known as a word. */
    private static final int WORD = 4;

    private Expressions() {}

    /** What is wrong with an expression, in words for its author; empty where nothing is. */
    public static Optional<String> check(String expression) {
        if (expression.length() > LONGEST) {
            return Optional.of("an expression has at most " + LONGEST + " characters, this one " + expression.length());
        }
        List<String> groups = split(expression);
        if (groups.stream().anyMatch(String::isBlank)) {
            return Optional.of("a group is empty: write something on both sides of \" + \"");
        }
        boolean wanted = false;
        for (String group : groups) {
            Optional<String> problem = checkGroup(group);
            if (problem.isPresent()) {
                return problem;
            }
            wanted |= !isForbidden(group);
        }
        return wanted ? Optional.empty() : Optional.of("an expression needs at least one group without \"!\"");
    }

    private static Optional<String> checkGroup(String group) {
        for (String part : alternatives(group)) {
            if (part.isBlank()) {
                return Optional.of("an alternative is empty in \"" + group.strip() + "\": remove the extra \"|\"");
            }
            if (part.strip().startsWith("..") || part.strip().endsWith("..")) {
                return Optional.of("\"..\" stands between words, not at an end: \"" + part.strip() + "\"");
            }
            if (!hasWord(part) && AlternativeParser.parse(part).isEmpty()) {
                String reason = part.codePoints().anyMatch(Character::isLetterOrDigit)
                        ? "only words that are passed over, such as \"a\" or \"the\", stand in \""
                        : "there is no word, number or sign in \"";
                return Optional.of(reason + part.strip() + "\"");
            }
        }
        return Optional.empty();
    }

    /** Parses what {@link #check} accepts; of anything else as much as makes sense. */
    static Expression parse(String expression) {
        List<Expression.Group> groups = new ArrayList<>();
        for (String group : split(expression)) {
            List<Alternative> alternatives = new ArrayList<>();
            for (String part : alternatives(group)) {
                AlternativeParser.parse(part).ifPresent(alternatives::add);
                String inShort = Percentages.inShort(part);
                if (!inShort.equals(part)) {
                    AlternativeParser.parse(inShort).ifPresent(alternatives::add);
                }
            }
            if (!alternatives.isEmpty()) {
                groups.add(new Expression.Group(isForbidden(group), alternatives));
            }
        }
        return new Expression(groups);
    }

    /** By hand, as packs have ten thousands of alternatives, and are read before the first command can be. */
    private static boolean hasWord(String part) {
        int letters = 0;
        for (int i = 0; i < part.length(); i++) {
            char sign = part.charAt(i);
            letters = (sign | ' ') >= 'a' && (sign | ' ') <= 'z' ? letters + 1 : 0;
            if (letters == WORD || Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN) {
                return true;
            }
        }
        return false;
    }

    private static List<String> split(String expression) {
        String text = expression.strip();
        return text.indexOf('+') < 0 ? List.of(text) : List.of(AND.split(text, -1));
    }

    private static boolean isForbidden(String group) {
        return group.strip().startsWith("!");
    }

    private static List<String> alternatives(String group) {
        String body = group.strip();
        if (body.startsWith("!")) {
            body = body.substring(1).strip();
        }
        if (body.startsWith("(") && body.endsWith(")") && body.contains("|")) {
            body = body.substring(1, body.length() - 1);
        }
        return List.of(body.replace('｜', '|').split("\\|", -1));
    }
}
