package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The yes or no that a reference or an answer to its question starts with: leading words ({@link LeadingWords}), or a Chinese
 * verb of the question that stands alone, as in 会，… and 不会。…, or what a question of yes or no asks for: 稳定 and “not stable” to
 * “is it stable?”
 */
record ReferenceVerdict(Verdict.Side side, Span words) {
    private static final Set<String> YES = Set.of("会", "能", "可以", "行", "有", "是", "能够", "可能", "相同", "一样");
    private static final Set<String> NO = Set.of("不会", "不能", "不可以", "不行", "没有", "不是", "不能够", "不可能", "不相同", "不同", "不一样");
    private static final Set<String> CONTRARY = Set.of("un", "in", "im", "ir", "non");
    private static final int SHORTEST_ASKED = 2;
    private static final Set<String> FILLERS = Set.of("一般", "通常", "其实", "肯定", "当然");

    /** What stands between the verdict and what is asked for: it is not stable. */
    private static final Set<String> LEADING = Set.of("it", "they", "this", "that", "is", "are", "was", "were");

    private static final Set<String> FORMS_OF_BE = Set.of("is", "are", "was", "were");

    /** @param prompt the question that is decided */
    static Optional<ReferenceVerdict> of(Terms prompt, Tokens text) {
        return of(text).or(() -> english(prompt.tokens(), text)).or(() -> chinese(prompt.tokens(), text));
    }

    /** “Stable”, “it is not stable”, “unstable”, where the prompt is “is … stable?” */
    private static Optional<ReferenceVerdict> english(Tokens prompt, Tokens text) {
        if (prompt.size() == 0 || !FORMS_OF_BE.contains(prompt.get(0).text())) {
            return Optional.empty();
        }
        int last = (int) prompt.list().stream()
                        .takeWhile(token -> token.clause() == 0)
                        .count()
                - 1;
        String asked = prompt.get(last).text();
        List<String> clause = firstClause(text);
        int at = 0;
        while (at < clause.size() && LEADING.contains(clause.get(at))) {
            at++;
        }
        boolean not = at < clause.size() && clause.get(at).equals("not");
        if ((not ? at + 2 : at + 1) != clause.size()) {
            return Optional.empty();
        }
        String said = clause.get(clause.size() - 1);
        boolean contrary = CONTRARY.stream().anyMatch(prefix -> said.equals(prefix + asked));
        return said.equals(asked) || contrary
                ? Optional.of(new ReferenceVerdict(
                        not != contrary ? Verdict.Side.NO : Verdict.Side.YES, new Span(0, clause.size())))
                : Optional.empty();
    }

    /** 稳定 where the prompt is …稳定吗？; that it is not is read without it. */
    private static Optional<ReferenceVerdict> chinese(Tokens prompt, Tokens text) {
        String asked = prompt.source().text();
        int end = asked.indexOf('吗');
        List<String> clause = firstClause(text);
        String said = String.join("", clause);
        return end > 0
                        && said.length() >= SHORTEST_ASKED
                        && asked.substring(0, end).endsWith(said)
                ? Optional.of(new ReferenceVerdict(Verdict.Side.YES, new Span(0, clause.size())))
                : Optional.empty();
    }

    private static List<String> firstClause(Tokens text) {
        return text.list().stream()
                .takeWhile(token -> token.clause() == 0)
                .map(Token::text)
                .toList();
    }

    /** By the first words alone, whatever was asked. */
    static Optional<ReferenceVerdict> of(Tokens text) {
        LeadingWords leading = LeadingWords.of(text);
        Span words = leading.words();
        return words == null || leading.side().isEmpty()
                ? alone(text)
                : Optional.of(new ReferenceVerdict(leading.side().get(), words));
    }

    private static Optional<ReferenceVerdict> alone(Tokens text) {
        List<String> first = firstClause(text);
        String clause = String.join("", first);
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
