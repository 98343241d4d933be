package dev.interviewquiz.core.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an open answer is graded.
 *
 * @param direction phrasings that show the right direction and no more: at most a quarter of the credit, and only where
 *     no key point is met
 * @param concepts the named concepts of its pack that its phrasings use, by name without the {@code @}; the grader knows
 *     further ones of its own
 */
public record Rubric(
        List<KeyPoint> points,
        List<AnyOf> groups,
        List<Misconception> misconceptions,
        Optional<Verdict> verdict,
        Phrases direction,
        Map<String, Phrases> concepts) {
    public Rubric {
        points = List.copyOf(points);
        groups = List.copyOf(groups);
        misconceptions = List.copyOf(misconceptions);
        concepts = Map.copyOf(concepts);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a rubric needs at least one key point");
        }
    }

    /** All phrasings that it accepts, of whatever part. */
    public Stream<Phrases> phrasings() {
        return Stream.of(
                        points.stream().map(KeyPoint::accept),
                        misconceptions.stream().map(Misconception::accept),
                        verdict.map(Verdict::wrong).stream(),
                        Stream.of(direction))
                .flatMap(each -> each);
    }

    /** The same rubric with these as the concepts that its phrasings may name. */
    public Rubric with(Map<String, Phrases> others) {
        return new Rubric(points, groups, misconceptions, verdict, direction, others);
    }

    public Optional<KeyPoint> point(String id) {
        return points.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    public Optional<AnyOf> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    public Optional<Misconception> misconception(String id) {
        return misconceptions.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
