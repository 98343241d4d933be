package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.ClaimPoint;
import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.practice.Stores;
import dev.interviewquiz.core.question.Question;
import java.util.List;
import java.util.Optional;

/** "I did say this": asks which of several withheld points, and marks it. */
final class ClaimFeature implements Feature {
    private final Answers answers;
    private final Editions editions;
    private final OwnAnswers own;
    private final ClaimPoint claim;

    ClaimFeature(Stores stores, OwnAnswers own, ClaimPoint claim) {
        this.answers = stores.answers();
        this.editions = stores.editions();
        this.own = own;
        this.claim = claim;
    }

    @Override
    public void register(Routes routes) {
        routes.click("claim", (scene, action, values) -> askWhich(scene, action));
        routes.click("claimed", this::claimed);
    }

    private Reply askWhich(Scene scene, Action action) {
        Optional<Answer> answer = own.named(scene, action);
        List<Option> withheld = answer.map(found -> withheld(scene, found)).orElse(List.of());
        if (withheld.isEmpty()) {
            return answer.map(found -> nothingToMark(scene, found)).orElseGet(() -> Sheet.gone(scene));
        }
        if (withheld.size() == 1) {
            return claimed(scene, action, List.of(withheld.get(0).value()));
        }
        return Reply.ephemeral(Sheet.of(scene)
                .text(scene.say("claim.which"))
                .select(Action.id("claimed", action.field(0)), scene.say("claim.choose"), withheld)
                .view());
    }

    private static Reply nothingToMark(Scene scene, Answer answer) {
        boolean marked = answer.grade().points().stream().anyMatch(CardView::withheld);
        return Reply.ephemeral(Sheet.said(scene, marked ? "claim.already" : "claim.none"));
    }

    private List<Option> withheld(Scene scene, Answer answer) {
        Question question = editions.get(answer.edition());
        List<String> claimed = answers.claims(answer.id());
        return answer.grade().points().stream()
                .filter(CardView::withheld)
                .filter(point -> !claimed.contains(point.point()))
                .map(point -> new Option(point.point(), Cut.to(75, name(scene, question, point))))
                .toList();
    }

    private static String name(Scene scene, Question question, PointGrade point) {
        return question.nameOf(point.point())
                .map(name -> name.in(scene.language()))
                .or(point::clause)
                .orElse(point.point());
    }

    private Reply claimed(Scene scene, Action action, List<String> values) {
        Optional<Answer> answer = own.named(scene, action);
        if (answer.isPresent() && answers.claims(answer.get().id()).containsAll(values)) {
            return nothingToMark(scene, answer.get());
        }
        if (answer.isEmpty() || values.isEmpty() || !claim.claim(answer.get(), values.get(0))) {
            return Sheet.gone(scene);
        }
        return Reply.ephemeral(Sheet.said(scene, "claim.done"));
    }
}
