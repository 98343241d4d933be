package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The yes or no that a reference or an answer to its question starts with: leading words ({@link LeadingWords}), or a Chinese
 * verb of the question that stands alone, as in 会，… and 不会。…
 */
record ReferenceVerdict(Verdict.Side side, Span words) {
    private static final Set<String> YES = Set.of("会", "能", "可以", "行", "有", "是", "能够", "可能", "相同", "一样");
    private static final Set<String> NO = Set.of("不会", "不能", "不可以", "不行", "没有", "不是", "不能够", "不可能", "不相同", "不同", "不一样");
    private static final Set<String> FILLERS = Set.of("一般", "通常", "其实", "肯定", "当然");

    static Optional<ReferenceVerdict> of(Tokens text) {
        LeadingWords leading = LeadingWords.of(text);
        Span words = leading.words();
        return words == null || leading.side().isEmpty()
                ? alone(text)
                : Optional.of(new ReferenceVerdict(leading.side().get(), words));
    }

    private static Optional<ReferenceVerdict> alone(Tokens text) {
        List<Token> first =
                text.list().stream().takeWhile(token -> token.clause() == 0).toList();
        String clause = first.stream().map(Token::text).collect(Collectors.joining());
        String word = FILLERS.stream()
                .filter(clause::startsWith)
                .findFirst()
                .map(filler -> clause.substring(filler.length()))
                .orElse(clause);
        Span words = new Span(0, Math.max(1, first.size()));
        return YES.contains(word)
                ? Optional.of(new ReferenceVerdict(Verdict.Side.YES, words))
                : NO.contains(word) ? Optional.of(new ReferenceVerdict(Verdict.Side.NO, words)) : Optional.empty();
    }
}
