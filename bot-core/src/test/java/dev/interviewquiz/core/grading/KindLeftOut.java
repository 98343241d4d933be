package dev.interviewquiz.core.grading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.interviewquiz.core.question.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether the numbers of the rubric grader are owed to the answers at hand: for each kind of answer they are chosen anew on the
 * other kinds, never on the sets kept aside, and the kind left out is graded with what was chosen.
 */
@SuppressWarnings("SystemOut")
public final class KindLeftOut {
    private static final List<String> FILES = List.of("answers", "answers-shown", "answers-aside");
    private static final List<String> ASIDE = List.of("y", "z");
    private static final double SURE = 0.8;
    private static final String HEAD = "%-14s %5s %8s %8s %5s %8s %8s %9s %9s   %s%n";

    private final Grader grader = Grader.standard();
    private final Map<Question, CompiledRubric> rubrics = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();

    /** A person's credit beside what the grader saw. */
    private record Case(String set, String kind, double person, Grade grade, Aboutness aboutness, double nearness) {
        double error(TriedSettings settings) {
            return Math.abs(person - settings.credit(grade, aboutness, nearness));
        }

        boolean isAside() {
            return ASIDE.contains(set);
        }
    }

    private KindLeftOut() {}

    /** Prints the mean error of each kind, as it is and left out. Further files of answers are read as the set {@code dev}. */
    public static void print(List<Path> more) throws IOException {
        KindLeftOut bench = new KindLeftOut();
        for (String file : FILES) {
            PeoplesAnswers.named(file).forEach(bench::add);
        }
        for (Path file : more) {
            PeoplesAnswers.in(file).forEach(bench::add);
        }
        bench.print();
    }

    private void add(JsonNode line) {
        Question question = BuiltInQuestions.number(line.path("q").asInt());
        CompiledRubric rubric = rubrics.computeIfAbsent(
                question,
                unread -> CompiledRubric.of(
                        unread, unread.rubric().orElseThrow(), Glossary.standard(), Concepts.standard()));
        Reading reading = rubric.read(Tokens.of(line.path("text").asText()));
        cases.add(new Case(
                line.path("set").asText("dev"),
                line.path("kind").asText().replaceFirst("^(full|partial|wrong)_", ""),
                line.path("score").asDouble(),
                grader.open(question, line.path("text").asText()),
                Aboutness.of(rubric.subject(), reading, null),
                rubric.subject().nearness(Wording.of(reading.tokens()))));
    }

    private void print() {
        System.out.printf(
                HEAD,
                "kind",
                "n",
                "as it is",
                "left out",
                "aside",
                "as it is",
                "left out",
                "sure",
                "far off",
                "chosen");
        for (String kind : cases.stream().map(Case::kind).collect(Collectors.toCollection(TreeSet::new))) {
            row(kind, one -> one.kind().equals(kind), chosen(one -> !one.kind().equals(kind)));
        }
        row("all", one -> true, chosen(one -> true));
    }

    /** The best value of each number by itself, on some answers that are not aside. */
    private TriedSettings chosen(Predicate<Case> some) {
        List<Case> toChooseOn =
                cases.stream().filter(some).filter(one -> !one.isAside()).toList();
        TriedSettings chosen = TriedSettings.IN_USE;
        for (List<TriedSettings> candidates : TriedSettings.candidates()) {
            chosen = chosen.and(candidates.stream()
                    .min(Comparator.comparingDouble(settings -> error(toChooseOn, settings)))
                    .orElseThrow());
        }
        return chosen;
    }

    private void row(String kind, Predicate<Case> ofKind, TriedSettings chosen) {
        List<Case> developed =
                cases.stream().filter(ofKind).filter(one -> !one.isAside()).toList();
        List<Case> aside = cases.stream().filter(ofKind).filter(Case::isAside).toList();
        List<Case> sure =
                aside.stream().filter(one -> one.grade().confidence() >= SURE).toList();
        long farOff = sure.stream()
                .filter(one -> one.error(TriedSettings.IN_USE) > 0.5)
                .count();
        System.out.printf(
                HEAD,
                kind,
                developed.size(),
                figure(error(developed, TriedSettings.IN_USE)),
                figure(error(developed, chosen)),
                aside.size(),
                figure(error(aside, TriedSettings.IN_USE)),
                figure(error(aside, chosen)),
                figure(sure.size() / (double) aside.size()),
                farOff + "/" + sure.size(),
                chosen.equals(TriedSettings.IN_USE) ? "as it is" : chosen);
    }

    private static double error(List<Case> cases, TriedSettings settings) {
        return cases.stream().mapToDouble(one -> one.error(settings)).average().orElse(Double.NaN);
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
