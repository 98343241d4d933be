package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Evidence;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.grading.ReferenceClauses;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line for each key point: its share, the words that earned it, or why what was withheld matters. */
final class PointLines {
    private static final int QUOTES = 2;

    private final Scene scene;
    private final Feedback feedback;
    private final Quoted quoted;

    PointLines(Scene scene, Feedback feedback, Quoted quoted) {
        this.scene = scene;
        this.feedback = feedback;
        this.quoted = quoted;
    }

    /** @param claimed the points that he has marked as said */
    Text of(List<String> claimed) {
        if (answer().form() == Form.CHOICE) {
            return ChoiceLines.answered(scene.texts(), question(), OptionOrder.of(feedback), answer().ticked());
        }
        Map<String, Integer> shares = percents(grade().points());
        Text lines = Text.EMPTY;
        for (PointGrade.State state : PointGrade.State.values()) {
            for (PointGrade point : grade().points()) {
                if (point.state() == state && state != PointGrade.State.NOT_NEEDED) {
                    lines = lines.plus(line(point, shares.getOrDefault(point.point(), 0), claimed));
                }
            }
        }
        return lines.plus(alsoAccepted());
    }

    private Text line(PointGrade point, int share, List<String> claimed) {
        boolean unquoted =
                point.state() == PointGrade.State.MET && point.evidence().isEmpty();
        String key =
                unquoted ? "point.implied" : "point." + point.state().name().toLowerCase(Locale.ROOT);
        String name = point.clause().map(told -> clause(point, told)).orElseGet(() -> name(point.point()));
        long earned = Math.round(point.share() == 0 ? 0 : share * point.earned() / point.share());
        Text line = Text.of("\n" + scene.lead(key)).plus(new Span.Strong(name));
        if (point.share() > 0) {
            line = line.plus(scene.texts().trail("point.share", earned, share));
        }
        for (String quote : quoted.of(point.evidence(), QUOTES)) {
            line = line.plus("  " + scene.say("quoted", quote));
        }
        if (claimed.contains(point.point())) {
            return line.plus(scene.texts().trail("point.claimed"));
        }
        return CardView.withheld(point) ? line.plus(why(point)) : line;
    }

    String quoted(Evidence evidence) {
        return scene.say("quoted", quoted.of(evidence));
    }

    /**
     * A clause of the reference in the member's language: it was compared with the nearest reference, which may be the one in
     * the other language. Where that has not as many clauses it is told as it was compared.
     */
    private String clause(PointGrade point, String told) {
        LocalizedText model = question().modelAnswer();
        if (!model.has(scene.language())) {
            return told;
        }
        List<String> own = ReferenceClauses.of(model.in(scene.language()));
        return own.size() == grade().points().size() ? own.get(grade().points().indexOf(point)) : told;
    }

    private String why(PointGrade point) {
        if (point.state() == PointGrade.State.MISSED && !point.evidence().isEmpty()) {
            return "\n   " + scene.say("point.unsupported");
        }
        return rubric().flatMap(rubric -> rubric.point(point.point())
                        .flatMap(KeyPoint::why)
                        .or(() -> rubric.group(point.point()).flatMap(AnyOf::why)))
                .map(why -> "\n   " + scene.say("point.why", in(why)))
                .orElse("");
    }

    private String alsoAccepted() {
        String names = grade().points().stream()
                .filter(point -> point.state() == PointGrade.State.NOT_NEEDED)
                .map(point -> point.clause().orElseGet(() -> name(point.point())))
                .collect(Collectors.joining(" · "));
        boolean wanting = grade().points().stream().anyMatch(point -> isGroup(point) && CardView.withheld(point));
        return names.isEmpty() ? "" : "\n" + scene.say(wanting ? "point.any-of" : "point.also-accepted", names);
    }

    private boolean isGroup(PointGrade point) {
        return rubric().flatMap(rubric -> rubric.group(point.point())).isPresent();
    }

    private Answer answer() {
        return feedback.answer();
    }

    private Grade grade() {
        return answer().grade();
    }

    private Question question() {
        return feedback.question();
    }

    private Optional<Rubric> rubric() {
        return question().rubric();
    }

    private String name(String point) {
        return question().nameOf(point).map(this::in).orElse(point);
    }

    private String in(LocalizedText text) {
        return text.in(scene.language());
    }

    /** Shares in whole percent that sum to 100: the largest remainders are rounded up. */
    static Map<String, Integer> percents(List<PointGrade> points) {
        Map<String, Integer> percents = new HashMap<>();
        List<PointGrade> counted =
                points.stream().filter(point -> point.share() > 0).toList();
        double whole = counted.stream().mapToDouble(PointGrade::share).sum();
        counted.forEach(point -> percents.put(point.point(), (int) Math.floor(100 * point.share() / whole + 1e-9)));
        int rest = 100 - percents.values().stream().mapToInt(Integer::intValue).sum();
        counted.stream()
                .sorted((a, b) -> Double.compare(remainder(b, whole), remainder(a, whole)))
                .limit(Math.max(0, rest))
                .forEach(point -> percents.merge(point.point(), 1, Integer::sum));
        return percents;
    }

    private static double remainder(PointGrade point, double whole) {
        double percent = 100 * point.share() / whole;
        return percent - Math.floor(percent + 1e-9);
    }
}
