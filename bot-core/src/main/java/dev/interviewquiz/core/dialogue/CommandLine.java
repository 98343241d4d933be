package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what members type after a slash command: {@code practice topic:cnn count:5}, quotes where there is a space,
 * full-width letters, colons and spaces accepted; bare words fill the free options in their order.
 */
final class CommandLine {
    /** From a sign to its full-width form. */
    private static final int FULL_WIDTH = '！' - '!';

    private static final Pattern UNSEEN = Pattern.compile("[\\u200b\\u2060\\ufeff\\u200e\\u200f]");
    private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

    private static final String COLONS = ":：﹕∶";
    private static final String COMMAS = ",，、;；";

    /** What a line came to. */
    sealed interface Parsed {
        record Command(String verb, Options options) implements Parsed {}

        /** No word at all. */
        record Bare() implements Parsed {}

        /** @param more all that was typed, where it is more than that word */
        record UnknownVerb(String word, Optional<String> more) implements Parsed {}

        /** @param named with a colon, and not a word that found no place */
        record UnknownOption(String verb, String word, boolean named, Optional<String> meant) implements Parsed {}

        /** @param word an option behind the quoted text of a verb that takes nothing but its text, all of which is given */
        record Beside(String word, String text) implements Parsed {}
    }

    private final CommandSpec spec;

    CommandLine(CommandSpec spec) {
        this.spec = spec;
    }

    Parsed parse(String line) {
        String text = plainBlanks(line).strip();
        if (text.isEmpty()) {
            return new Parsed.Bare();
        }
        int end = wordEnd(text);
        String word = plain(text.substring(0, end));
        Optional<CommandSpec.Verb> verb = verb(word);
        if (verb.isPresent()) {
            return arguments(verb.get(), text.substring(end).strip());
        }
        int colon = colon(text, 0);
        return verb(colon < 0 ? "" : plain(text.substring(0, colon)))
                .filter(CommandLine::takesAll)
                .map(taking -> whole(taking, text.substring(colon + 1).strip()))
                .orElseGet(() -> new Parsed.UnknownVerb(word, Optional.of(text).filter(all -> end < all.length())));
    }

    /** Without signs that nobody sees, which a copied line brings along; every other blank is a space. */
    private static String plainBlanks(String line) {
        return BLANK.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll(" ");
    }

    private Optional<CommandSpec.Verb> verb(String name) {
        return spec.verbs().stream().filter(verb -> verb.name().equals(name)).findFirst();
    }

    private static int wordEnd(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Parsed arguments(CommandSpec.Verb verb, String rest) {
        if (takesAll(verb)) {
            return whole(verb, rest);
        }
        Map<String, String> values = new LinkedHashMap<>();
        List<String> bare = new ArrayList<>();
        String last = "";
        for (Word typed : words(verb, rest)) {
            Word word = named(verb, quotedWhole(verb, typed));
            if (word.name().isEmpty() && goesOn(values.getOrDefault(last, ""), word.value())) {
                values.merge(last, word.value(), String::concat);
            } else if (word.name().isEmpty()) {
                if (!last.isEmpty() && !isChoice(verb, word.value())) {
                    return unknown(verb, word.value(), false);
                }
                bare.add(word.value());
            } else if (OptionWords.of(verb, word.name()).isPresent()) {
                values.put(word.name(), word.value());
                last = word.name();
            } else if (values.isEmpty() && bare.isEmpty() && isPair(verb, word.name())) {
                bare.addAll(List.of(word.name(), word.value()));
            } else {
                return unknown(verb, word.name(), true);
            }
        }
        return fill(verb, values, bare);
    }

    /** A blank behind a comma ends no value: {@code days:mon, wed}. */
    private static boolean goesOn(String value, String word) {
        return !value.isEmpty()
                && (COMMAS.indexOf(value.charAt(value.length() - 1)) >= 0
                        || (!word.isEmpty() && COMMAS.indexOf(word.charAt(0)) >= 0));
    }

    /** Only such a word may follow named options bare: any other is a piece of a value that has a blank in it. */
    private static boolean isChoice(CommandSpec.Verb verb, String word) {
        return verb.arguments().stream()
                .anyMatch(argument -> choice(argument, word).isPresent());
    }

    /** Where a verb takes a choice and what becomes of it, they may be typed as one: {@code config zone:Asia/Tokyo}. */
    private static boolean isPair(CommandSpec.Verb verb, String word) {
        return verb.arguments().size() == 2
                && verb.arguments().get(1).choices().isEmpty()
                && choice(verb.arguments().get(0), word).isPresent();
    }

    /** Quotes may stand around name and value together: {@code "topic:gradient descent"}. */
    private static Word quotedWhole(CommandSpec.Verb verb, Word word) {
        int colon = word.name().isEmpty() ? colon(word.value(), 0) : -1;
        String name = colon < 0 ? "" : plain(word.value().substring(0, colon));
        return OptionWords.of(verb, name).isPresent()
                ? new Word(name, word.value().substring(colon + 1).strip())
                : word;
    }

    /** By the name of the option, whatever it was called. */
    private static Word named(CommandSpec.Verb verb, Word word) {
        return OptionWords.of(verb, word.name())
                .map(argument -> new Word(argument.name(), word.value()))
                .orElse(word);
    }

    private static Parsed unknown(CommandSpec.Verb verb, String word, boolean named) {
        return new Parsed.UnknownOption(verb.name(), word, named, OptionWords.nearest(verb, word));
    }

    private static Parsed fill(CommandSpec.Verb verb, Map<String, String> values, List<String> bare) {
        List<String> free = verb.arguments().stream()
                .map(CommandSpec.Argument::name)
                .filter(name -> !values.containsKey(name))
                .toList();
        for (int i = 0; i < bare.size(); i++) {
            if (i >= free.size() || (i > 0 && isNoneOf(verb, free.get(i), bare.get(i)))) {
                return unknown(verb, bare.get(i), false);
            }
            values.put(free.get(i), bare.get(i));
        }
        values.values().removeIf(String::isBlank);
        values.replaceAll((name, value) -> meant(verb, name, value));
        return new Parsed.Command(verb.name(), new Options(values));
    }

    /** Of a fixed choice the value that was typed, by itself or by its label in either language; of a number its digits. */
    private static String meant(CommandSpec.Verb verb, String name, String value) {
        CommandSpec.Argument argument = argument(verb, name).orElseThrow();
        return choice(argument, value)
                .orElseGet(() -> argument.kind() == CommandSpec.Kind.NUMBER ? plain(value) : value);
    }

    private static Optional<String> choice(CommandSpec.Argument argument, String value) {
        String word = plain(value);
        return argument.choices().stream()
                .filter(choice -> Stream.of(
                                choice.value(),
                                choice.label().en(),
                                choice.label().zh())
                        .anyMatch(called -> plain(called).equals(word)))
                .map(Choice::value)
                .findFirst();
    }

    /** A bare word that the option whose turn it is does not know belongs to the value before it. */
    private static boolean isNoneOf(CommandSpec.Verb verb, String name, String word) {
        CommandSpec.Argument argument = argument(verb, name).orElseThrow();
        boolean isNumber = plain(word).chars().allMatch(Character::isDigit);
        return argument.kind() == CommandSpec.Kind.NUMBER
                ? !isNumber
                : !argument.choices().isEmpty() && choice(argument, word).isEmpty();
    }

    private static boolean takesAll(CommandSpec.Verb verb) {
        return verb.arguments().size() == 1 && verb.arguments().get(0).name().equals("text");
    }

    private static Parsed whole(CommandSpec.Verb verb, String rest) {
        String text = rest.regionMatches(true, 0, "text:", 0, 5) || rest.regionMatches(true, 0, "text：", 0, 5)
                ? rest.substring(5).strip()
                : rest;
        if (text.length() < rest.length() && !text.isEmpty() && closing(text.charAt(0)) != 0) {
            String behind = text.substring(valueEnd(text, 0)).strip();
            int colon = colon(behind, 0);
            if (colon > 0 && colon == wordEnd(behind.substring(0, colon + 1)) - 1 && wordEnd(behind) > colon + 1) {
                return new Parsed.Beside(behind.substring(0, colon), text);
            }
        }
        String bare = isQuoted(text) ? text.substring(1, text.length() - 1) : text;
        return new Parsed.Command(verb.name(), bare.isBlank() ? Options.NONE : new Options(Map.of("text", bare)));
    }

    private static Optional<CommandSpec.Argument> argument(CommandSpec.Verb verb, String name) {
        return verb.arguments().stream()
                .filter(argument -> argument.name().equals(name))
                .findFirst();
    }

    private record Word(String name, String value) {}

    private static List<Word> words(CommandSpec.Verb verb, String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int colon = words.isEmpty() && mayBegin(verb, text) ? -1 : colon(text, at);
            String name = colon < 0 ? "" : plain(text.substring(at, colon));
            int start = colon < 0 ? at : valueStart(verb, text, colon + 1);
            int end = valueEnd(text, start);
            words.add(new Word(name, unquoted(text.substring(start, end))));
            at = end;
        }
        return words;
    }

    /** A blank after the colon belongs to neither name nor value, unless another option follows. */
    private static int valueStart(CommandSpec.Verb verb, String text, int after) {
        int start = after;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int colon = colon(text, start);
        boolean option = colon > 0
                && OptionWords.of(verb, plain(text.substring(start, colon))).isPresent();
        return option ? after : start;
    }

    /** Chinese words before a colon that name no option may be a value, {@code 张三：李四}, where any text is the first. */
    private static boolean mayBegin(CommandSpec.Verb verb, String text) {
        int colon = colon(text, 0);
        return colon > 0
                && Character.isIdeographic(text.charAt(0))
                && !verb.arguments().isEmpty()
                && verb.arguments().get(0).choices().isEmpty()
                && OptionWords.of(verb, text.substring(0, colon)).isEmpty();
    }

    private static int colon(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (COLONS.indexOf(sign) >= 0) {
                return at > from ? at : -1;
            }
            if (!isOfName(sign)) {
                return -1;
            }
        }
        return -1;
    }

    /** As a Chinese keyboard may write it, too. */
    private static boolean isOfName(char sign) {
        char narrow = sign > FULL_WIDTH && sign < FULL_WIDTH + 0x7F ? (char) (sign - FULL_WIDTH) : sign;
        return narrow == '-'
                || (narrow >= 'a' && narrow <= 'z')
                || (narrow >= 'A' && narrow <= 'Z')
                || Character.isIdeographic(sign);
    }

    private static String plain(String typed) {
        return SettingsReader.plain(typed);
    }

    private static int valueEnd(String text, int start) {
        if (start < text.length() && closing(text.charAt(start)) != 0) {
            int end = text.indexOf(closing(text.charAt(start)), start + 1);
            return end < 0 ? text.length() : end + 1;
        }
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '"' -> '"';
            case '“' -> '”';
            case '「' -> '」';
            case '‘' -> '’';
            case '«' -> '»';
            default -> 0;
        };
    }

    /** In one pair of quotes, from the first sign to the last. */
    private static boolean isQuoted(String text) {
        return text.length() > 1 && text.indexOf(closing(text.charAt(0)), 1) == text.length() - 1;
    }

    private static String unquoted(String value) {
        if (value.isEmpty() || closing(value.charAt(0)) == 0) {
            return value;
        }
        boolean closed = value.length() > 1 && value.charAt(value.length() - 1) == closing(value.charAt(0));
        return value.substring(1, closed ? value.length() - 1 : value.length());
    }
}
