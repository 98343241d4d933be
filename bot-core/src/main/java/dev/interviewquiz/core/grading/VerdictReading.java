package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer decides, read before anything else: a leading yes or no, else a phrasing of the verdict point or of the
 * wrong verdict.
 */
final class VerdictReading {
    /** Words of a sentence that only decides: “Normally off.” */
    private static final int SHORT_SENTENCE = 4;

    private final Optional<Verdict> verdict;
    private final Stated stated;
    private final @Nullable Span words;
    private final boolean hedged;
    private final boolean supported;
    private final Tokens tokens;

    private enum Stated {
        RIGHT,
        WRONG,
        NOTHING;

        Stated turned() {
            return this == RIGHT ? WRONG : this == WRONG ? RIGHT : NOTHING;
        }
    }

    private VerdictReading(
            Optional<Verdict> verdict, Stated stated, @Nullable Span words, CompiledRubric rubric, Reading reading) {
        this.verdict = verdict;
        this.words = words;
        tokens = reading.tokens();
        this.stated = words != null && DeniedVerdict.is(tokens, words) ? stated.turned() : stated;
        hedged = words != null && LeadingWords.hedgedBefore(tokens, words.end());
        supported = this.stated == Stated.RIGHT
                && Aboutness.of(rubric.subject(), reading, words).supportsVerdict();
    }

    static VerdictReading of(CompiledRubric rubric, Reading reading) {
        Optional<Verdict> verdict = rubric.verdict();
        if (verdict.isEmpty()) {
            return new VerdictReading(verdict, Stated.NOTHING, null, rubric, reading);
        }
        Match right = rubric.match(verdict.get().point(), reading);
        Match wrong = rubric.wrongVerdict(reading);
        LeadingWords leading = LeadingWords.of(reading.tokens());
        if (leading.side().isPresent() && !(leading.ofNeed() && rubric.subject().asksTruth())) {
            boolean agrees = leading.side().get() == verdict.get().right();
            return new VerdictReading(verdict, agrees ? Stated.RIGHT : Stated.WRONG, leading.words(), rubric, reading);
        }
        boolean wrongFirst = wrong.isFull()
                && (!right.isFull() || first(wrong).start() <= first(right).start());
        if (wrongFirst) {
            return new VerdictReading(verdict, Stated.WRONG, first(wrong), rubric, reading);
        }
        boolean says = right.isFull()
                && IntStream.range(first(right).start(), first(right).end())
                        .noneMatch(at -> LeadingWords.isNoVerdict(reading.tokens(), at, rubric.openVerdicts()));
        return says && isOneStatement(reading.tokens(), right)
                ? new VerdictReading(verdict, Stated.RIGHT, first(right), rubric, reading)
                : new VerdictReading(verdict, Stated.NOTHING, null, rubric, reading);
    }

    /** Words of a verdict far apart are none, as in “dropout switches off units. … in training and testing”; “Off. At test time …” is. */
    private static boolean isOneStatement(Tokens tokens, Match match) {
        int first = tokens.get(first(match).start()).sentence();
        int last =
                tokens.get(match.spans().get(match.spans().size() - 1).start()).sentence();
        return first == last
                || tokens.list().stream()
                                .filter(token -> token.sentence() == first)
                                .count()
                        <= SHORT_SENTENCE;
    }

    /** Whether a question of yes or no was asked and the answer takes no side: then its reason is half a reason. */
    boolean isUndecided() {
        return verdict.isPresent() && stated == Stated.NOTHING && !takesSide();
    }

    /** A no is told from mere words about the topic; a yes needs no words of its own. */
    private boolean takesSide() {
        return verdict.stream().anyMatch(asked -> asked.right() == Verdict.Side.YES) || Stance.isTaken(tokens);
    }

    boolean decides(KeyPoint point) {
        return verdict.isPresent() && verdict.get().point().equals(point.id());
    }

    /**
     * A given reason implies the verdict where the answer takes a side, and its words are quoted for it; a hedged verdict without
     * one is worth half, a verdict before words of another topic nothing, but its words are named.
     */
    PointGrade grade(KeyPoint point, double share, Optional<Match> reason) {
        List<Evidence> evidence = words == null ? List.of() : Quotes.of(tokens, List.of(words));
        Optional<Match> implying = reason.filter(unused -> stated != Stated.WRONG && !isUndecided());
        boolean implied = implying.isPresent();
        if (implied && words == null) {
            return implied(point, share, implying.orElse(Match.NONE));
        }
        if ((stated == Stated.RIGHT && supported && !hedged) || implied) {
            return new PointGrade(point.id(), Optional.empty(), share, share, PointGrade.State.MET, evidence);
        }
        if (stated == Stated.RIGHT && supported) {
            return new PointGrade(point.id(), Optional.empty(), share, share / 2, PointGrade.State.PARTLY, evidence);
        }
        List<Evidence> unsupported = stated == Stated.RIGHT ? evidence : List.of();
        return new PointGrade(point.id(), Optional.empty(), share, 0, PointGrade.State.MISSED, unsupported);
    }

    private PointGrade implied(KeyPoint point, double share, Match reason) {
        List<Evidence> said = Quotes.of(tokens, reason.spans());
        return new PointGrade(point.id(), Optional.empty(), share, share, PointGrade.State.IMPLIED, said);
    }

    Optional<Cap> cap(Tokens tokens) {
        if (stated != Stated.WRONG || words == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Cap(0, Optional.empty(), Optional.of(Guard.WRONG_VERDICT), Optional.of(tokens.evidence(words))));
    }

    private static Span first(Match match) {
        return match.spans().get(0);
    }
}
