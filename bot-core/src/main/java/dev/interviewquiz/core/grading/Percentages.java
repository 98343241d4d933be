package dev.interviewquiz.core.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Percentages in any notation: {@code 99%}, {@code 99 ％}, “99 per cent”, 百分之99 and 百分之九十九 are one and the same, 99个百分点 and
 * {@code 99} alone are none.
 */
final class Percentages {
    private static final List<String> SIGNS = List.of("%", "％", "百分之", "percent", "per cent", "pct");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern ANY = Pattern.compile(
            "百分之(?:(\\d++(?:\\.\\d++)?+)|([〇零一二两三四五六七八九十百]++(?:点[〇零一二三四五六七八九]++)?+))"
                    + "|(?<![\\d.]|\\d,)(\\d++(?:,\\d{3})*+(?:\\.\\d++)?+|\\.\\d++) *+"
                    + "(?:[%％]|(?:percent|per cent|pct)(?![a-z]| points?\\b))",
            Pattern.CASE_INSENSITIVE);

    /**
     * One percentage.
     *
     * @param number what the percent sign stands behind, in canonical form
     * @param fraction the same as a part of one, as {@link Numbers} reads it where the sign follows at once
     */
    record Found(Span words, String number, String fraction) {
        /** All that an accepted phrasing may ask for with it. */
        List<String> names() {
            return List.of(number, fraction, number + '%');
        }
    }

    private Percentages() {}

    /** For each token that is part of a percentage, which. */
    static Map<Integer, Found> in(Normalised text, List<Token> tokens) {
        if (!mayStandIn(text.text())) {
            return Map.of();
        }
        Map<Integer, Found> found = new HashMap<>();
        Matcher matcher = ANY.matcher(text.text());
        int at = 0;
        while (matcher.find()) {
            while (at < tokens.size() && tokens.get(at).start() < matcher.start()) {
                at++;
            }
            add(matcher, tokens, at, found);
        }
        return Map.copyOf(found);
    }

    private static void add(Matcher match, List<Token> tokens, int start, Map<Integer, Found> found) {
        int end = start;
        while (end < tokens.size() && tokens.get(end).end() <= match.end()) {
            end++;
        }
        if (end > start && tokens.get(start).start() == match.start()) {
            double number = number(match);
            Found percentage =
                    new Found(new Span(start, end), Numbers.canonical(number), Numbers.canonical(number / 100));
            for (int at = start; at < end; at++) {
                found.put(at, percentage);
            }
        }
    }

    /** A phrase with each percentage as a word of its own, {@code =99%}, which is found in any notation but not in 0.99. */
    static String inShort(String phrase) {
        return mayStandIn(phrase.toLowerCase(Locale.ROOT))
                ? ANY.matcher(phrase).replaceAll(match -> " =" + Numbers.canonical(number(match)) + "% ")
                : phrase;
    }

    private static double number(MatchResult match) {
        String behind = match.group(1);
        String spelled = match.group(2);
        return spelled != null
                ? spelled(spelled)
                : Double.parseDouble((behind != null ? behind : match.group(3)).replace(",", ""));
    }

    /** 九十九点五, 一百, also digit by digit: 九九. */
    private static double spelled(String words) {
        int point = words.indexOf('点');
        double whole = whole(point < 0 ? words : words.substring(0, point));
        double place = 1;
        for (int i = point < 0 ? words.length() : point + 1; i < words.length(); i++) {
            place /= 10;
            whole += place * Math.max(0, DIGITS.indexOf(words.charAt(i)));
        }
        return whole;
    }

    private static double whole(String words) {
        double sum = 0;
        double digits = 0;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i) == '两' ? '二' : words.charAt(i);
            int unit = character == '十' ? 10 : character == '百' ? 100 : 0;
            if (unit > 0) {
                sum += unit * (digits == 0 ? 1 : digits);
                digits = 0;
            } else {
                digits = 10 * digits + Math.max(0, DIGITS.indexOf(character));
            }
        }
        return sum + digits;
    }

    /** So that most texts are done with at once. */
    private static boolean mayStandIn(String text) {
        return SIGNS.stream().anyMatch(text::contains);
    }
}
