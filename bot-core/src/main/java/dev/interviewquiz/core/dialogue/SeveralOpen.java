package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Editions;
import dev.interviewquiz.core.practice.Post;
import java.util.ArrayList;
import java.util.List;

/** Which of several open questions is meant: each with its channel and what the member has done there. */
final class SeveralOpen {
    private static final int SEVERAL = 10;
    private static final int LABEL = 38;

    private final Answers answers;
    private final Editions editions;

    SeveralOpen(Answers answers, Editions editions) {
        this.answers = answers;
        this.editions = editions;
    }

    /** @param text an answer whose question is not clear: given back */
    Reply of(Scene scene, List<Post> open, String text) {
        Text words = Text.of(scene.say("today.several"));
        List<Button> buttons = new ArrayList<>();
        for (Post post : open.subList(0, Math.min(SEVERAL, open.size()))) {
            String number = (buttons.size() + 1) + ". ";
            words = words.plus("\n" + number).plus(where(scene, post));
            buttons.add(Button.plain(Action.id("open", post.id().value()), label(scene, number, post)));
        }
        return GivenBack.reply(scene.texts(), words, text, buttons.toArray(Button[]::new));
    }

    private Text where(Scene scene, Post post) {
        String done = answers.given(post, scene.member())
                .map(answer -> " · " + scene.say(answer.kind() == Answer.Kind.SHOWN ? "today.seen" : "today.answered"))
                .orElse("");
        return Text.of(new Span.Channel(post.channel(), post.channel().id())).plus(done);
    }

    private String label(Scene scene, String number, Post post) {
        return Cut.to(
                LABEL, number + editions.get(post.edition()).prompt(post.form()).in(scene.language()));
    }
}
