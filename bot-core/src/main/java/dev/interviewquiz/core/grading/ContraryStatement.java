package dev.interviewquiz.core.grading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether a statement of an answer is one of the reference with a contrary word in it. */
final class ContraryStatement {
    /** The part that a statement and the nearest one of the reference have in common, of each. */
    private static final double ALIKE = 0.25;
    /**
     * What compares may be turned round twice: oil is lighter than water, which is heavier than oil; and who asks whether it is
     * right looks for what is wrong.
     */
    private static final Set<String> LEAVING_OPEN = Set.of("than", "比", "compar", "whether", "否");

    private final List<Snippet> reference;
    private final Tokens stated;
    private final List<Snippet> answer;
    private final Tokens said;
    private final PlainDenial denial;
    private final ChangedSides sides;

    ContraryStatement(List<Snippet> reference, Tokens stated, List<Snippet> answer, Tokens said) {
        this.reference = reference;
        this.stated = stated;
        this.answer = answer;
        this.said = said;
        denial = new PlainDenial(reference, stated, answer, said);
        sides = new ChangedSides(reference, stated, answer, said);
    }

    /** All that are. */
    Optional<Contradiction> found() {
        return statements(answer).stream()
                .filter(statement ->
                        isContraryToNearest(statement) || isOtherwise(statement) || sides.haveChanged(statement))
                .map(Contradiction::of)
                .reduce(Contradiction::and);
    }

    static Collection<List<Snippet>> statements(List<Snippet> text) {
        return text.stream()
                .collect(Collectors.groupingBy(Snippet::statement, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static Optional<List<Snippet>> nearest(List<Snippet> statement, Collection<List<Snippet>> known) {
        Optional<List<Snippet>> nearest = Optional.empty();
        double best = 0;
        for (List<Snippet> candidate : known) {
            double nearness = common(statement, candidate) / (1 + weight(candidate));
            if (nearness > best) {
                best = nearness;
                nearest = Optional.of(candidate);
            }
        }
        return nearest.filter(like -> isAlike(statement, like));
    }

    private static boolean isAlike(List<Snippet> statement, List<Snippet> like) {
        return common(statement, like) >= ALIKE * Math.max(weight(like), weight(statement));
    }

    static double common(List<Snippet> some, List<Snippet> others) {
        return weight(some.stream()
                .filter(one -> others.stream().anyMatch(one::isLike))
                .toList());
    }

    static double weight(List<Snippet> snippets) {
        return snippets.stream().mapToDouble(Snippet::weight).sum();
    }

    private boolean isContraryToNearest(List<Snippet> statement) {
        return nearest(statement, statements(reference))
                .filter(like -> !leavesOpen(said, statement) && !leavesOpen(stated, like))
                .filter(like -> statement.stream().anyMatch(snippet -> replaces(snippet, like))
                        || denial.turns(statement, like))
                .isPresent();
    }

    /** Different in place of the same: of that nothing is left open, and it may stand in any statement that is alike. */
    private boolean isOtherwise(List<Snippet> statement) {
        return statement.stream()
                        .filter(Snippet::isOfSameness)
                        .anyMatch(snippet -> statements(reference).stream()
                                .filter(like -> isAlike(statement, like))
                                .anyMatch(like -> replaces(snippet, like)))
                || statement.stream().anyMatch(this::isAnother);
    }

    /** Another effect in place of the same effect. */
    private boolean isAnother(Snippet snippet) {
        return said.get(snippet.at()).is("another")
                && reference.stream()
                        .filter(other -> stated.get(other.at()).is("same"))
                        .anyMatch(other -> behind(snippet, answer)
                                .flatMap(one -> behind(other, reference).filter(one::isLike))
                                .isPresent());
    }

    private static Optional<Snippet> behind(Snippet snippet, List<Snippet> text) {
        return text.stream().filter(next -> next.at() == snippet.end()).findFirst();
    }

    /** A snippet whose contrary stands in the like statement, where neither text has both. */
    private boolean replaces(Snippet snippet, List<Snippet> like) {
        return like.stream().anyMatch(snippet::isContraryTo)
                && answer.stream().noneMatch(snippet::isContraryTo)
                && reference.stream().noneMatch(snippet::isOnOneSideWith);
    }

    static boolean leavesOpen(Tokens tokens, List<Snippet> statement) {
        int from = statement.get(0).at();
        int to = Math.min(tokens.size(), statement.get(statement.size() - 1).at() + 2);
        return tokens.list().subList(from, to).stream().anyMatch(token -> LEAVING_OPEN.contains(token.stem()));
    }
}
