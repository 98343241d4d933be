package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A verdict that is named only to be denied: “‘False’ is wrong”, “saying no would be a mistake”, 说它错是不对的, 不是错的. */
final class DeniedVerdict {
    private static final Set<String> COPULAS = Set.of("is", "was", "would", "will", "s");
    private static final Set<String> BETWEEN = Set.of("be", "the", "a", "an", "simply", "just", "clearly", "totally");
    private static final Set<String> WRONG = Set.of("wrong", "incorrect", "mistaken", "mistake", "untrue", "error");
    private static final List<String> CHINESE_WRONG = List.of("是不对", "是错", "是不正确", "就错", "就不对", "不对的", "是误");
    private static final Set<String> CHINESE_FALSE = Set.of("错", "假", "误");
    private static final int AHEAD = 5;

    private DeniedVerdict() {}

    /** @param verdict the words that decide */
    static boolean is(Tokens tokens, Span verdict) {
        int from = verdict.end();
        if (from >= tokens.size()
                || tokens.get(from).clause() != tokens.get(from - 1).clause()) {
            return false;
        }
        Token next = tokens.get(from);
        if (next.kind() == Token.Kind.HAN) {
            String ahead = IntStream.range(from, Math.min(tokens.size(), from + AHEAD))
                    .mapToObj(at -> tokens.get(at).text())
                    .collect(Collectors.joining());
            return CHINESE_WRONG.stream().anyMatch(ahead::startsWith) || isNotFalse(tokens, from);
        }
        return COPULAS.contains(next.text()) && isCalledWrong(tokens, from + 1);
    }

    /** 不是错: two denials. */
    private static boolean isNotFalse(Tokens tokens, int from) {
        return from > 1
                && tokens.get(from - 2).text().equals("不")
                && tokens.get(from - 1).text().equals("是")
                && CHINESE_FALSE.contains(tokens.get(from).text());
    }

    private static boolean isCalledWrong(Tokens tokens, int from) {
        int at = from;
        while (at < tokens.size() && BETWEEN.contains(tokens.get(at).text())) {
            at++;
        }
        return at < tokens.size() && WRONG.contains(tokens.get(at).text());
    }
}
