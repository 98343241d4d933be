package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Cap;
import dev.interviewquiz.core.grading.Evidence;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.leaderboard.ScoringPolicy;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.question.FollowUp;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Misconception;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a member reads about his answer: what counted first, in his own words; then what was missed and why it matters; then
 * what to do next. The shares add up to the whole, and less a named cap or hint they are the points.
 */
final class FeedbackView {
    /** Result, points and model answer stand together up to this length; above it the model answer has a button. */
    private static final int TOGETHER = 1500;

    private static final int QUOTES = 2;

    private final Scene scene;
    private final Feedback feedback;
    private final String toggle;
    private final Sheet sheet;
    private final Quoted quoted;

    private FeedbackView(Scene scene, Feedback feedback, String toggle) {
        this.scene = scene;
        this.feedback = feedback;
        this.toggle = toggle;
        this.sheet = Sheet.of(scene);
        this.quoted = new Quoted(feedback.answer().text());
    }

    /**
     * @param extras lines below the points: what is told once, or what happened since the last visit
     * @param claimed the points that he has marked as said
     * @param heldBack whether the question is not to be gone into further now
     * @param toggle the action that shows the same in the other language
     */
    static Sheet of(
            Scene scene,
            Feedback feedback,
            List<String> extras,
            List<String> claimed,
            boolean heldBack,
            String toggle) {
        FeedbackView view = new FeedbackView(scene, feedback, toggle);
        return view.built(extras, claimed, heldBack);
    }

    private Sheet built(List<String> extras, List<String> claimed, boolean heldBack) {
        if (feedback.standing() != Feedback.Standing.COUNTED) {
            sheet.text(scene.say("standing." + feedback.standing().name().toLowerCase(Locale.ROOT)));
        }
        Text result = result();
        Text body = result.plus("\n").plus(points(claimed)).plus(remarks());
        sheet.text(body);
        sheet.title(scene.say("title.result")).summary(result.words());
        if (isVoided()) {
            sheet.note(scene.say("feedback.voided"));
        }
        extras.forEach(line -> sheet.note(line));
        Text model = model();
        boolean together = body.length() + model.length() <= TOGETHER;
        if (together) {
            sheet.text(Sheet.MAY, model);
        }
        followUp();
        return sheet.buttons(buttons(together, heldBack, claimed));
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

    private Text result() {
        List<String> parts = new ArrayList<>();
        parts.add(achieved());
        inPart().ifPresent(parts::add);
        grade().cap()
                .filter(cap -> earned() > cap.limit())
                .ifPresent(cap -> parts.add(scene.say("feedback.held", Math.round(cap.limit() * 100))));
        if (answer().kind() == Answer.Kind.SCORED) {
            int most = ScoringPolicy.most(question().difficulty(), false, answer().form());
            parts.add(scene.say("feedback.points", answer().points(), most));
        }
        if (feedback.streak() > 0) {
            parts.add(scene.say("feedback.streak", feedback.streak()));
        }
        return Text.strong(String.join(" · ", parts));
    }

    /** What the key points that are counted do not tell of the credit. */
    private Optional<String> inPart() {
        long partly = grade().points().stream()
                .filter(point -> point.state() == PointGrade.State.PARTLY)
                .count();
        if (grade().method() != Grade.Method.RUBRIC) {
            return Optional.empty();
        }
        return partly > 0
                ? Optional.of(scene.say("feedback.partly", partly))
                : Optional.of(scene.say("feedback.directed")).filter(words -> isDirected());
    }

    private boolean isDirected() {
        return grade().directionCredit() > 0
                && grade().cap().filter(cap -> cap.limit() == 0).isEmpty();
    }

    /** The grade is worth points, and they were taken off. */
    private boolean isVoided() {
        return answer().kind() == Answer.Kind.SCORED
                && answer().points() == 0
                && ScoringPolicy.points(question().difficulty(), grade().credit(), answer().hint(), answer().form())
                        > 0;
    }

    private String achieved() {
        long percent = Math.round(grade().credit() * 100);
        return switch (grade().method()) {
            case RUBRIC -> {
                KeyPointCount count = KeyPointCount.of(grade(), question());
                yield scene.say("feedback.key-points", count.met(), count.needed());
            }
            case REFERENCE -> scene.say("feedback.reference", percent);
            case CHOICE ->
                scene.say(percent == 100 ? "feedback.right" : percent == 0 ? "feedback.wrong" : "feedback.part");
        };
    }

    private Text points(List<String> claimed) {
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
        boolean implied =
                point.state() == PointGrade.State.MET && point.evidence().isEmpty();
        String key = implied ? "point.implied" : "point." + point.state().name().toLowerCase(Locale.ROOT);
        String name = point.clause().orElseGet(() -> name(point.point()));
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

    private String quoted(Evidence evidence) {
        return scene.say("quoted", quoted.of(evidence));
    }

    private String why(PointGrade point) {
        if (point.state() == PointGrade.State.MISSED && !point.evidence().isEmpty()) {
            return "\n   " + scene.say("point.unsupported");
        }
        return rubric().flatMap(rubric -> rubric.point(point.point()))
                .flatMap(KeyPoint::why)
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

    private Text remarks() {
        Text remarks = Text.EMPTY;
        if (isDirected() && !grade().direction().isEmpty()) {
            long percent = Math.round(grade().directionCredit() * 100);
            String quote = quoted(grade().direction().get(0));
            remarks = remarks.plus("\n" + scene.say("feedback.direction", quote, percent));
        }
        Optional<Cap> cap = grade().cap();
        if (cap.isPresent()) {
            remarks = remarks.plus("\n" + capped(cap.get()));
        }
        if (answer().hint() && answer().kind() == Answer.Kind.SCORED) {
            remarks = remarks.plus("\n" + scene.say("feedback.hint"));
        }
        if (grade().confidence() < 0.5 && grade().method() != Grade.Method.CHOICE) {
            remarks = remarks.plus("\n" + scene.say("feedback.unsure"));
        }
        return remarks;
    }

    private String capped(Cap cap) {
        String quote = cap.evidence().map(evidence -> " " + quoted(evidence)).orElse("");
        String reason = cap.misconception()
                .flatMap(id -> rubric().flatMap(rubric -> rubric.misconception(id)))
                .map(Misconception::name)
                .map(this::in)
                .orElseGet(() -> cap.guard()
                        .map(guard -> scene.say("guard." + guard.name().toLowerCase(Locale.ROOT)))
                        .orElse(""));
        return held(cap, reason) + quote;
    }

    /** A cap that took nothing is told as what it saw. */
    private String held(Cap cap, String reason) {
        if (earned() > cap.limit()) {
            return scene.say("feedback.capped", Math.round(cap.limit() * 100), reason);
        }
        return scene.say(cap.misconception().isPresent() ? "feedback.misconception" : "feedback.note", reason);
    }

    private double earned() {
        return grade().directionCredit()
                + grade().points().stream().mapToDouble(PointGrade::earned).sum();
    }

    private Text model() {
        return Text.of("\n")
                .plus(Sheet.strong(
                        scene.say("model-answer"), "\n" + in(question().modelAnswer())));
    }

    private void followUp() {
        question().followUps().stream()
                .findFirst()
                .ifPresent(followUp -> sheet.text(Sheet.SHOULD, Text.of(asked(followUp))));
    }

    private String asked(FollowUp followUp) {
        return scene.say("follow-up", in(followUp.prompt()));
    }

    private List<Button> buttons(boolean together, boolean heldBack, List<String> claimed) {
        String id = answer().id();
        List<Button> buttons = new ArrayList<>();
        if (!question().followUps().isEmpty() && !heldBack) {
            buttons.add(Button.plain(Action.id("follow", id, 0), scene.say("button.short-answer")));
        }
        if (answer().form() == Form.OPEN && isWanting(claimed)) {
            buttons.add(Button.plain(Action.id("claim", id), scene.say("button.claim")));
        }
        if (!together) {
            buttons.add(Button.plain(Action.id("model", id), scene.say("button.model")));
        }
        buttons.add(Button.plain(Action.id("similar", id, scene.language().id()), scene.say("button.similar")));
        if (question().bilingual()) {
            buttons.add(Button.plain(toggle, scene.say("button.toggle")));
        }
        return buttons;
    }

    private boolean isWanting(List<String> claimed) {
        return grade().points().stream()
                .anyMatch(point -> CardView.withheld(point) && !claimed.contains(point.point()));
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
