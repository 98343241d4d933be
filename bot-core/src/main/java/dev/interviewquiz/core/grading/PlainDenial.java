package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether one of two statements that are otherwise alike has a plain “not” or 不, and the other has none: “it has not the same
 * effect”. Nothing is taken for a denial that an “if”, “only” or another negator stands beside, since it may come to the same.
 */
final class PlainDenial {
    /** The part of each statement that the other has. */
    private static final double ALIKE = 0.6;
    /** The part of this that is denied in the one alone. */
    private static final double TURNED = 0.3;

    private static final Set<String> LEAVING_OPEN = Set.of(
            "if",
            "unless",
            "without",
            "otherwis",
            "onli",
            "until",
            "whether",
            "than",
            "instead",
            "rather",
            "but",
            "just",
            "alwai",
            "necessarili",
            "compar");
    private static final List<String> LEAVING_OPEN_IN_CHINESE =
            List.of("如果", "若", "否则", "不然", "除非", "只", "才", "没有", "一定", "比", "而是", "否");

    private final List<Snippet> reference;
    private final Tokens stated;
    private final List<Snippet> answer;
    private final Tokens said;

    PlainDenial(List<Snippet> reference, Tokens stated, List<Snippet> answer, Tokens said) {
        this.reference = reference;
        this.stated = stated;
        this.answer = answer;
        this.said = said;
    }

    boolean turns(List<Snippet> statement, List<Snippet> like) {
        double common = ContraryStatement.common(statement, like);
        double most = Math.max(ContraryStatement.weight(statement), ContraryStatement.weight(like));
        List<Snippet> turned =
                statement.stream().filter(snippet -> isTurned(snippet, like)).toList();
        return common >= ALIKE * most
                && ContraryStatement.weight(turned) >= TURNED * common
                && statement.stream().noneMatch(snippet -> like.stream().anyMatch(snippet::isOppositeOf))
                && isPlain(statement, like)
                && turned.stream().noneMatch(this::isSaidElsewhere);
    }

    private static boolean isTurned(Snippet snippet, List<Snippet> like) {
        return like.stream().anyMatch(other -> snippet.isLike(other) && snippet.denied() != other.denied());
    }

    /** Whether the answer has it as the reference has it, too, or the reference as the answer. */
    private boolean isSaidElsewhere(Snippet snippet) {
        return answer.stream().anyMatch(other -> snippet.isLike(other) && snippet.denied() != other.denied())
                || reference.stream().anyMatch(other -> snippet.isLike(other) && snippet.denied() == other.denied());
    }

    private boolean isPlain(List<Snippet> statement, List<Snippet> like) {
        int here = statement.get(0).sentence();
        int there = like.get(0).sentence();
        return negators(answer, said, here) + negators(reference, stated, there) == 1
                && !leavesOpen(said, here)
                && !leavesOpen(stated, there);
    }

    /** But those within contrary words, as 不一样. */
    private static long negators(List<Snippet> snippets, Tokens text, int sentence) {
        return at(text, sentence)
                .filter(at -> Negation.lengthAt(text.list(), at) > 0)
                .filter(at -> snippets.stream()
                        .noneMatch(snippet ->
                                snippet.at() == at && !snippet.sides().isEmpty()))
                .count();
    }

    private static boolean leavesOpen(Tokens text, int sentence) {
        return at(text, sentence)
                .anyMatch(at -> LEAVING_OPEN.contains(text.get(at).stem())
                        || LEAVING_OPEN_IN_CHINESE.stream()
                                .anyMatch(word -> ChineseNegators.startsWith(text.list(), at, word)));
    }

    private static IntStream at(Tokens text, int sentence) {
        return IntStream.range(0, text.size()).filter(at -> text.get(at).sentence() == sentence);
    }
}
