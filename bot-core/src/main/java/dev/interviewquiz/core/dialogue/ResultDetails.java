package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.practice.HeldBack;
import dev.interviewquiz.core.question.FollowUp;
import java.util.Optional;

/** What a result has behind buttons: the model answer and the short answer to what an interviewer would now ask. */
final class ResultDetails implements Feature {
    private final Editions editions;
    private final HeldBack heldBack;
    private final OwnAnswers own;

    ResultDetails(Editions editions, HeldBack heldBack, OwnAnswers own) {
        this.editions = editions;
        this.heldBack = heldBack;
        this.own = own;
    }

    @Override
    public void register(Routes routes) {
        routes.click("model", (scene, action, values) -> model(scene, action));
        routes.click("follow", (scene, action, values) -> follow(scene, action));
    }

    private Reply model(Scene scene, Action action) {
        Optional<Answer> answer = own.named(scene, action);
        if (answer.filter(found -> heldBack.awaits(scene.member(), found)).isPresent()) {
            return Reply.ephemeral(Sheet.said(scene, "show.held-back"));
        }
        return answer.map(found -> editions.get(found.edition()))
                .map(question -> Reply.ephemeral(Sheet.of(scene)
                        .title(scene.say("model-answer"))
                        .text(Sheet.strong(
                                scene.say("model-answer"),
                                "\n" + question.modelAnswer().in(scene.language())))
                        .view()))
                .orElseGet(() -> Sheet.gone(scene));
    }

    private Reply follow(Scene scene, Action action) {
        Optional<Answer> answered = own.named(scene, action);
        if (answered.filter(found -> heldBack.holds(scene.member(), found.question()))
                .isPresent()) {
            return Reply.ephemeral(Sheet.said(scene, "show.held-back"));
        }
        Optional<FollowUp> followUp = answered.map(
                        answer -> editions.get(answer.edition()).followUps())
                .filter(list -> !list.isEmpty())
                .map(list -> list.get(0));
        return followUp.map(found -> Reply.ephemeral(Sheet.of(scene)
                        .title(scene.say("title.short-answer"))
                        .text(Text.strong(found.prompt().in(scene.language())))
                        .text(found.answer().in(scene.language()))
                        .view()))
                .orElseGet(() -> Sheet.gone(scene));
    }
}
