package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer says of statements that they are wrong: “It is a myth that …”, “The following is false: …”, “Some say … But
 * they are mistaken.”, 认为…，是一种误解. Such statements are not its own and earn nothing; what it says instead, “In fact …”,
 * does. Not for questions that ask whether a statement is right: there this is the answer.
 */
final class Disavowal {
    private static final String SENTENCE_ENDS = ".!?。！？\n";

    private Disavowal() {}

    /** The text with blanks where it says that something is wrong; whole where nothing else is left. */
    static String applied(String text) {
        String left = left(text);
        return isEmpty(left) ? text : left;
    }

    /** What it says is wrong, without the words that say so; blank where it says so of nothing. */
    static String denied(String text) {
        String left = left(text);
        if (left.equals(text)) {
            return "";
        }
        StringBuilder denied = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (left.charAt(i) == text.charAt(i)) {
                denied.setCharAt(i, ' ');
            }
        }
        for (Sentence sentence : sentences(text)) {
            for (Pattern opening : List.of(DisavowalWords.OF_THE_REST, DisavowalWords.OF_WHAT_FOLLOWS)) {
                Matcher words = sentence.opening(opening, text);
                if (words.lookingAt()) {
                    blank(denied, sentence.from(), words.end());
                }
            }
        }
        return denied.toString();
    }

    /** Whether it says nothing else. */
    static boolean isAll(String text) {
        return !isEmpty(text) && isEmpty(left(text));
    }

    private static boolean isEmpty(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static String left(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (DisavowalWords.SIGNS.stream().noneMatch(lower::contains)) {
            return text;
        }
        StringBuilder left = new StringBuilder(text);
        List<Sentence> sentences = sentences(text);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Matcher rest = sentence.opening(DisavowalWords.OF_THE_REST, text);
            Matcher following = sentence.opening(DisavowalWords.OF_WHAT_FOLLOWS, text);
            if (following.lookingAt()) {
                blank(left, sentence.from(), endOfWhatFollows(sentences, i, text));
            } else if (rest.lookingAt()) {
                blank(left, sentence.from(), endOfPart(sentence, rest.end(), text));
            }
            looksBack(sentences, i, text, left);
        }
        return left.toString();
    }

    private static int endOfWhatFollows(List<Sentence> sentences, int at, String text) {
        int next = at + 1;
        while (next < sentences.size()
                && !sentences.get(next).opening(DisavowalWords.TURN, text).lookingAt()) {
            next++;
        }
        return sentences.get(next - 1).to();
    }

    private static int endOfPart(Sentence sentence, int from, String text) {
        Matcher part = DisavowalWords.PART_ENDS.matcher(text).region(from, sentence.to());
        return part.find() ? part.start() : sentence.to();
    }

    private static void looksBack(List<Sentence> sentences, int at, String text, StringBuilder left) {
        Sentence sentence = sentences.get(at);
        if (!sentence.mayLookBack(text)) {
            return;
        }
        int all = sentence.closing(DisavowalWords.OF_ALL_BEFORE, text);
        if (all >= 0) {
            blank(left, 0, sentence.to());
            return;
        }
        int one = sentence.closing(DisavowalWords.OF_ONE_BEFORE, text);
        if (one >= 0) {
            boolean alone = isEmpty(text.substring(sentence.from(), one));
            boolean last = alone && at == sentences.size() - 1;
            int first = alone ? Math.max(0, at - 1) : at;
            blank(left, last ? 0 : sentences.get(said(sentences, first, text)).from(), sentence.to());
        }
    }

    /** Where that begins which others say; else the sentence itself. */
    private static int said(List<Sentence> sentences, int at, String text) {
        for (int i = at; i >= 0; i--) {
            if (sentences.get(i).opening(DisavowalWords.OTHERS_SAY, text).lookingAt()) {
                return i;
            }
        }
        return at;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
    }

    private record Sentence(int from, int to) {
        Matcher opening(Pattern pattern, String text) {
            return pattern.matcher(text).region(from, to);
        }

        /** Costs little, and holds for few. */
        boolean mayLookBack(String text) {
            int last = to;
            while (last > from && !Character.isLetter(text.charAt(last - 1))) {
                last--;
            }
            int first = last;
            while (first > from && isLatin(text.charAt(first - 1))) {
                first--;
            }
            String word = text.substring(first, last).toLowerCase(Locale.ROOT);
            boolean ends = word.isEmpty()
                    ? last > from && DisavowalWords.LAST_CHARACTERS.indexOf(text.charAt(last - 1)) >= 0
                    : DisavowalWords.LAST_WORDS.contains(word);
            return ends
                    || DisavowalWords.JOKES.stream()
                            .anyMatch(text.substring(from, to).toLowerCase(Locale.ROOT)::contains);
        }

        private static boolean isLatin(char sign) {
            return sign < 128 && Character.isLetter(sign);
        }

        /** Where the pattern begins that reaches to the end of the sentence; -1 where none does. */
        int closing(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
            while (matcher.find()) {
                if (matcher.end() == to) {
                    return matcher.start();
                }
            }
            return -1;
        }
    }

    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean last = at + 1 == text.length();
            if (last || (endsSentence(text, at) && !endsSentence(text, at + 1))) {
                sentences.add(new Sentence(from, at + 1));
                from = at + 1;
            }
        }
        return sentences;
    }

    /** A stop within a number or a name ends none. */
    private static boolean endsSentence(String text, int at) {
        char mark = text.charAt(at);
        boolean within = at + 1 < text.length()
                && text.charAt(at + 1) > ' '
                && text.charAt(at + 1) < 128
                && SENTENCE_ENDS.indexOf(text.charAt(at + 1)) < 0;
        return SENTENCE_ENDS.indexOf(mark) >= 0 && (mark != '.' || !within);
    }
}
