package dev.interviewquiz.core.grading;

import java.util.List;

/**
 * Whether words of how often that stand in both texts are each said of what the other was said of: a reference has what is “read often and
 * rarely changes”, the answer what is “read rarely and often changes”.
 */
final class ChangedSides {
    /** The part of what one side is said of that has changed sides. */
    private static final double MOSTLY = 0.5;
    /** How much more it is than what has not. */
    private static final double TWICE = 2;

    private final List<Snippet> reference;
    private final Tokens stated;
    private final List<Snippet> answer;
    private final Tokens said;

    ChangedSides(List<Snippet> reference, Tokens stated, List<Snippet> answer, Tokens said) {
        this.reference = reference;
        this.stated = stated;
        this.answer = answer;
        this.said = said;
    }

    boolean haveChanged(List<Snippet> statement) {
        return !ContraryStatement.leavesOpen(said, statement)
                && statement.stream()
                        .filter(side ->
                                side.isOfFrequency() && statement.stream().noneMatch(side::isOppositeOf))
                        .anyMatch(side -> ContraryStatement.statements(reference).stream()
                                .filter(like -> !ContraryStatement.leavesOpen(stated, like))
                                .anyMatch(like -> isSaidOf(statement, side, like)));
    }

    private boolean isSaidOf(List<Snippet> statement, Snippet side, List<Snippet> like) {
        return like.stream()
                .filter(side::isContraryTo)
                .filter(other -> like.stream().noneMatch(other::isOppositeOf) && isInOneSentence(side, other))
                .anyMatch(other -> isSaidOf(things(statement, side), side, things(like, other), other));
    }

    /** Whether the reference has both sides in one sentence. */
    private boolean isInOneSentence(Snippet side, Snippet other) {
        return reference.stream()
                .anyMatch(snippet -> snippet.sentence() == other.sentence() && snippet.isOnOneSideWith(side));
    }

    /** Whether most of what one side is said of is what the reference says the other side of, and the answer does not. */
    private boolean isSaidOf(List<Snippet> things, Snippet side, List<Snippet> others, Snippet other) {
        List<Snippet> turned = things.stream()
                .filter(thing -> others.stream().anyMatch(thing::isLike))
                .toList();
        List<Snippet> kept =
                things.stream().filter(thing -> isTold(reference, thing, side)).toList();
        return ContraryStatement.weight(turned)
                        >= MOSTLY * Math.min(ContraryStatement.weight(things), ContraryStatement.weight(others))
                && ContraryStatement.weight(turned) > 0
                && ContraryStatement.weight(turned) >= TWICE * ContraryStatement.weight(kept)
                && turned.stream().noneMatch(thing -> isTold(answer, thing, other));
    }

    private static List<Snippet> things(List<Snippet> statement, Snippet side) {
        return statement.stream()
                .filter(thing -> !thing.overlaps(side) && !thing.isOnOneSideWith(side) && !thing.isOppositeOf(side))
                .toList();
    }

    private static boolean isTold(List<Snippet> text, Snippet thing, Snippet side) {
        return text.stream()
                .filter(thing::isLike)
                .anyMatch(found -> text.stream()
                        .anyMatch(each -> each.statement() == found.statement() && each.isOnOneSideWith(side)));
    }
}
