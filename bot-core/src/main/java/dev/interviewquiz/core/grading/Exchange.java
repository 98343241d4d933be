package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether an answer says of the one of two things what a reference says of the other, and the other way round. */
final class Exchange {
    private static final int NEITHER = 0;
    private static final int ONE = 1;
    private static final int OTHER = 2;
    /** The weight of what changes places: two words. */
    private static final double LEAST = 1.5;
    /** How much more it is than what stays. */
    private static final double MORE_THAN_KEPT = 4;

    private final List<Snippet> reference;
    private final List<Snippet> answer;

    Exchange(List<Snippet> reference, List<Snippet> answer) {
        this.reference = reference;
        this.answer = answer;
    }

    Optional<Contradiction> ofAny(List<Compared> pairs) {
        return pairs.stream()
                .filter(pair -> isInBoth(pair.one()) && isInBoth(pair.other()) && isOf(pair))
                .findFirst()
                .map(pair -> Contradiction.of(telling(answer, pair)));
    }

    /** What stands in a statement that names one of the two. */
    private static List<Snippet> telling(List<Snippet> text, Compared pair) {
        Predicate<Snippet> names = snippet -> snippet.isLike(pair.one()) || snippet.isLike(pair.other());
        return text.stream()
                .filter(snippet ->
                        text.stream().anyMatch(other -> other.statement() == snippet.statement() && names.test(other)))
                .toList();
    }

    private boolean isInBoth(Snippet snippet) {
        return reference.stream().anyMatch(snippet::isLike) && answer.stream().anyMatch(snippet::isLike);
    }

    private boolean isOf(Compared pair) {
        double kept = 0;
        double[] taken = new double[3];
        int[] stated = named(reference, pair);
        int[] said = named(answer, pair);
        for (int i = 0; i < reference.size(); i++) {
            Snippet attribute = reference.get(i);
            int owner = stated[i] == NEITHER ? owner(reference, stated, attribute) : NEITHER;
            int claimed = owner == NEITHER ? NEITHER : owner(answer, said, attribute);
            boolean moves = claimed != NEITHER && owner != claimed;
            taken[claimed] += moves ? attribute.weight() : 0;
            kept += owner != NEITHER && owner == claimed ? attribute.weight() : 0;
        }
        double exchanged = taken[ONE] + taken[OTHER];
        return Math.min(taken[ONE], taken[OTHER]) > 0 && exchanged >= Math.max(LEAST, MORE_THAN_KEPT * kept);
    }

    /** Which of the two each snippet names. */
    private static int[] named(List<Snippet> text, Compared pair) {
        return text.stream()
                .mapToInt(snippet -> snippet.isLike(pair.one()) ? ONE : snippet.isLike(pair.other()) ? OTHER : NEITHER)
                .toArray();
    }

    /** Of which of the two something is said, wherever it is said; neither where both have it. */
    private static int owner(List<Snippet> text, int[] named, Snippet attribute) {
        int owner = NEITHER;
        for (Snippet found : text) {
            if (found.isLike(attribute)) {
                int here = ownerOf(found, text, named);
                if (owner != NEITHER && here != NEITHER && here != owner) {
                    return NEITHER;
                }
                owner = here == NEITHER ? owner : here;
            }
        }
        return owner;
    }

    /** The one that stands in the same statement, else the last before. */
    private static int ownerOf(Snippet found, List<Snippet> text, int[] named) {
        boolean one = false;
        boolean other = false;
        int last = NEITHER;
        for (int i = 0; i < named.length; i++) {
            Snippet snippet = text.get(i);
            one |= named[i] == ONE && snippet.statement() == found.statement();
            other |= named[i] == OTHER && snippet.statement() == found.statement();
            last = named[i] != NEITHER && snippet.at() < found.at() ? named[i] : last;
        }
        return one == other ? last : one ? ONE : OTHER;
    }
}
