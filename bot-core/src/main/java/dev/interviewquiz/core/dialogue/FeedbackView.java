package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Cap;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.leaderboard.ScoringPolicy;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.question.FollowUp;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a member reads about his answer: what counted first, in his own words; then what was missed and why it matters; then
 * what to do next. The shares add up to the whole, and less a named cap or hint they are the points.
 */
final class FeedbackView {
    /** Result, points and model answer stand together up to this length; above it the model answer has a button. */
    private static final int TOGETHER = 1500;

    /** What would rehearse a question that is open or coming up. */
    record Withheld(boolean model, boolean shortAnswer) {}

    private final Scene scene;
    private final Feedback feedback;
    private final String toggle;
    private final Sheet sheet;
    private final PointLines lines;
    private final CapWords caps;

    private FeedbackView(Scene scene, Feedback feedback, String toggle) {
        this.scene = scene;
        this.feedback = feedback;
        this.toggle = toggle;
        this.sheet = Sheet.of(scene);
        Quoted quoted = new Quoted(feedback.answer().text());
        this.lines = new PointLines(scene, feedback, quoted);
        this.caps = new CapWords(scene, feedback, quoted);
    }

    /**
     * @param extras lines below the points: what is told once, or what happened since the last visit
     * @param claimed the points that he has marked as said
     * @param withheld what is not to be gone into now
     * @param toggle the action that shows the same in the other language
     */
    static Sheet of(
            Scene scene, Feedback feedback, List<Text> extras, List<String> claimed, Withheld withheld, String toggle) {
        FeedbackView view = new FeedbackView(scene, feedback, toggle);
        return view.built(extras, claimed, withheld);
    }

    private Sheet built(List<Text> extras, List<String> claimed, Withheld withheld) {
        Optional<String> standing = standing();
        standing.ifPresent(sheet::text);
        Text result = result();
        Text body = result.plus("\n").plus(lines.of(claimed)).plus(remarks());
        sheet.text(body);
        sheet.title(scene.say("title.result"))
                .summary(standing.map(line -> line + "\n").orElse("") + result.words());
        extras.forEach(line -> sheet.note(Sheet.SHOULD, line));
        Text model = model();
        boolean together = !withheld.model() && body.length() + model.length() <= TOGETHER;
        if (together) {
            sheet.text(Sheet.MAY, model);
        }
        followUp();
        return sheet.buttons(buttons(together, withheld, claimed));
    }

    /** What an answer that does not count is: first of all. */
    private Optional<String> standing() {
        return Optional.of(feedback.standing())
                .filter(standing -> standing != Feedback.Standing.COUNTED)
                .map(standing -> scene.say("standing." + standing.name().toLowerCase(Locale.ROOT)));
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
                .filter(caps::takes)
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

    private Text remarks() {
        Text remarks = Text.EMPTY;
        if (isDirected() && !grade().direction().isEmpty()) {
            long percent = Math.round(grade().directionCredit() * 100);
            String quote = lines.quoted(grade().direction().get(0));
            remarks = remarks.plus("\n" + scene.say("feedback.direction", quote, percent));
        }
        Optional<Cap> cap = grade().cap();
        if (cap.isPresent()) {
            remarks = remarks.plus("\n" + caps.of(cap.get()));
        }
        if (answer().hint() && answer().kind() == Answer.Kind.SCORED) {
            remarks = remarks.plus("\n" + scene.say("feedback.hint"));
        }
        if (grade().confidence() < 0.5 && grade().method() != Grade.Method.CHOICE) {
            remarks = remarks.plus("\n" + scene.say("feedback.unsure"));
        }
        return remarks;
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

    private List<Button> buttons(boolean together, Withheld withheld, List<String> claimed) {
        String id = answer().id();
        List<Button> buttons = new ArrayList<>();
        if (!question().followUps().isEmpty() && !withheld.shortAnswer()) {
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

    private String in(LocalizedText text) {
        return text.in(scene.language());
    }
}
