package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a text says no more than “ok”, “hello”, “test”, 收到 or 测试: what is sent to greet, to acknowledge or to try out. Such a
 * word may all the same be what was asked for; that is the question's to say.
 */
final class SmallTalk {
    private static final Set<String> ENGLISH = Set.of(
            "test",
            "testing",
            "hello",
            "hi",
            "hey",
            "hi there",
            "hello there",
            "good morning",
            "ok",
            "okay",
            "okey",
            "okie",
            "thanks",
            "thank you",
            "thx",
            "ty",
            "got it",
            "noted",
            "received",
            "roger",
            "ping",
            "lol");

    private static final Set<String> CHINESE = Set.of(
            "测试", "测试一下", "测试测试", "试试", "试一下", "你好", "您好", "大家好", "早上好", "在吗", "好的", "好吧", "好滴", "收到", "明白", "知道", "了解",
            "谢谢", "多谢");

    /** As tokens, with spaces between. */
    private static final Set<String> PHRASES = Stream.of(ENGLISH, CHINESE)
            .flatMap(Set::stream)
            .map(phrase -> joined(words(Tokens.of(phrase)), 0, Integer.MAX_VALUE))
            .collect(Collectors.toSet());

    private static final int LONGEST = 4;
    private static final int MOST_WORDS = 12;

    private SmallTalk() {}

    static boolean isAllOf(Tokens answer) {
        String[] words = words(answer);
        int at = 0;
        while (at < words.length && words.length <= MOST_WORDS) {
            int end = phraseEnd(words, at);
            if (end == at) {
                return false;
            }
            at = end;
        }
        return at > 0;
    }

    private static int phraseEnd(String[] words, int at) {
        for (int end = Math.min(words.length, at + LONGEST); end > at; end--) {
            if (PHRASES.contains(joined(words, at, end))) {
                return end;
            }
        }
        return at;
    }

    private static String[] words(Tokens text) {
        return text.list().stream()
                .filter(token -> token.kind() != Token.Kind.OTHER && token.kind() != Token.Kind.SIGN)
                .map(Token::text)
                .toArray(String[]::new);
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, Math.min(to, words.length)));
    }
}
