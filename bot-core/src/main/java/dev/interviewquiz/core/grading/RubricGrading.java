package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Misconception;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grades one answer by one rubric. Confined to one thread, made for one answer. */
final class RubricGrading {
    private static final double DIRECTION = 0.25;

    private final CompiledRubric rubric;
    private final Reading reading;
    /** The part of the answer that is copied from the question. */
    private final double copied;

    private final Map<String, Match> matches = new LinkedHashMap<>();
    private final List<PointGrade> points = new ArrayList<>();
    private final List<Cap> caps = new ArrayList<>();

    RubricGrading(CompiledRubric rubric, Tokens answer, double copied) {
        this.rubric = rubric;
        this.copied = copied;
        reading = rubric.read(answer);
    }

    Grade grade() {
        Screening.screen(reading.tokens(), copied).ifPresent(unused -> caps.add(guard(Guard.NOT_AN_ANSWER)));
        for (KeyPoint point : rubric.points()) {
            Match match = rubric.match(point.id(), reading);
            boolean denied = point.role() instanceof KeyPoint.Role.Way
                    && DeniedAfter.is(reading.tokens().list(), match);
            matches.put(point.id(), denied ? Match.NONE : match);
        }
        VerdictReading verdict = VerdictReading.of(rubric, reading);
        required(verdict);
        rubric.choices().forEach(this::group);
        bonus();
        caps(verdict);
        return total();
    }

    private void required(VerdictReading verdict) {
        for (KeyPoint point : rubric.points()) {
            if (Shares.isRequired(point)) {
                double share = rubric.shares().of(point);
                PointGrade reason = graded(point, share, matches.getOrDefault(point.id(), Match.NONE));
                points.add(
                        verdict.decides(point)
                                ? verdict.grade(point, share, reasonGiven(point))
                                : verdict.isUndecided() ? atMostHalf(reason) : reason);
            }
        }
    }

    private static PointGrade atMostHalf(PointGrade grade) {
        return grade.state() != PointGrade.State.MET
                ? grade
                : new PointGrade(
                        grade.point(),
                        grade.clause(),
                        grade.share(),
                        grade.earned() / 2,
                        PointGrade.State.PARTLY,
                        grade.evidence());
    }

    private Optional<Match> reasonGiven(KeyPoint verdictPoint) {
        return rubric.points().stream()
                .filter(point -> !point.id().equals(verdictPoint.id()))
                .filter(point -> !(point.role() instanceof KeyPoint.Role.Bonus))
                .map(point -> matches.getOrDefault(point.id(), Match.NONE))
                .filter(Match::isFull)
                .findFirst();
    }

    private PointGrade graded(KeyPoint point, double share, Match match) {
        double part = PartialCredit.of(match);
        PointGrade.State state =
                part >= 1 ? PointGrade.State.MET : part > 0 ? PointGrade.State.PARTLY : PointGrade.State.MISSED;
        return new PointGrade(
                point.id(), Optional.empty(), share, share * part, state, part > 0 ? evidence(match) : List.of());
    }

    private void group(AnyOf group) {
        List<KeyPoint> ways = rubric.points().stream()
                .filter(point -> point.role() instanceof KeyPoint.Role.Way way
                        && way.group().equals(group.id()))
                .sorted((a, b) ->
                        matches.getOrDefault(b.id(), Match.NONE).compareTo(matches.getOrDefault(a.id(), Match.NONE)))
                .toList();
        int used = 0;
        for (KeyPoint way : ways) {
            Match match = matches.getOrDefault(way.id(), Match.NONE);
            boolean counts = PartialCredit.of(match) > 0;
            if (counts && used < group.need()) {
                points.add(graded(way, rubric.shares().of(group, used), match));
                used++;
            } else {
                points.add(unneeded(way, counts, match));
            }
        }
        missing(group, used);
    }

    private PointGrade unneeded(KeyPoint way, boolean said, Match match) {
        PointGrade.State state = said ? PointGrade.State.EXTRA : PointGrade.State.NOT_NEEDED;
        return new PointGrade(way.id(), Optional.empty(), 0, 0, state, said ? evidence(match) : List.of());
    }

    /** What is still missing of a group stands under the group's own id. */
    private void missing(AnyOf group, int used) {
        double share = 0;
        for (int i = used; i < group.need(); i++) {
            share += rubric.shares().of(group, i);
        }
        if (used < group.need()) {
            points.add(new PointGrade(group.id(), Optional.empty(), share, 0, PointGrade.State.MISSED, List.of()));
        }
    }

    private void bonus() {
        for (KeyPoint point : rubric.points()) {
            Match match = matches.getOrDefault(point.id(), Match.NONE);
            if (point.role() instanceof KeyPoint.Role.Bonus && match.isFull()) {
                points.add(new PointGrade(point.id(), Optional.empty(), 0, 0, PointGrade.State.EXTRA, evidence(match)));
            }
        }
    }

    private void caps(VerdictReading verdict) {
        verdict.cap(reading.tokens()).ifPresent(caps::add);
        for (Map.Entry<Misconception, Match> stated :
                rubric.misconceptions(reading).entrySet()) {
            Misconception misconception = stated.getKey();
            caps.add(new Cap(
                    misconception.cap(),
                    Optional.of(misconception.id()),
                    Optional.empty(),
                    evidence(stated.getValue()).stream().findFirst()));
        }
        List<Span> earned = matches.values().stream()
                .filter(match -> PartialCredit.of(match) > 0)
                .flatMap(match -> match.spans().stream())
                .toList();
        Guards.of(rubric, reading, copied, earned, round(sum())).ifPresent(caps::add);
    }

    private Grade total() {
        double sum = sum();
        Match direction = sum == 0 ? rubric.direction(reading) : Match.NONE;
        double directionCredit = direction.isFull() ? DIRECTION : 0;
        double limit = caps.stream().mapToDouble(Cap::limit).min().orElse(1);
        double credit = Math.min(limit, round(sum == 0 ? directionCredit : sum));
        List<Evidence> words = direction.isFull() ? evidence(direction) : List.of();
        double confidence = Confidence.of(reading, points, caps, directionCredit);
        return new Grade(credit, Grade.Method.RUBRIC, confidence, points, words, directionCredit, caps);
    }

    private double sum() {
        return points.stream().mapToDouble(PointGrade::earned).sum();
    }

    private static Cap guard(Guard guard) {
        return new Cap(0, Optional.empty(), Optional.of(guard), Optional.empty());
    }

    private List<Evidence> evidence(Match match) {
        return Quotes.of(reading.tokens(), match.spans());
    }

    private static double round(double credit) {
        return Math.min(1, Math.rint(credit * 1e9) / 1e9);
    }
}
