package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Draft;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.SubmitAnswer;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An answer whose feedback comes at closing: the question, what was recorded, and that it may be changed until then. */
final class RecordedView {
    private static final int QUOTED = 300;

    private RecordedView() {}

    static Sheet of(Scene scene, Post post, Question question, Answer answer) {
        Sheet sheet = Sheet.of(scene)
                .title(scene.say("title.daily"))
                .text(scene.say("answer.recorded"))
                .text(Text.strong(question.prompt(post.form()).in(scene.language())));
        if (post.form() == Form.CHOICE) {
            sheet.text(CardView.options(scene.texts(), post.order(), question));
        }
        return sheet.text(own(scene, post, answer.text(), answer.ticked())).buttons(buttons(scene, post, question));
    }

    /** That an answer was recorded, which, and for which channel where it is another one. */
    static Sheet receipt(Scene scene, SubmitAnswer.Outcomes.Recorded recorded, Draft draft) {
        Post post = recorded.post();
        Text own = own(scene, post, draft.text(), draft.ticked());
        Span channel = new Span.Channel(post.channel(), post.channel().id());
        boolean here = scene.channel().filter(post.channel()::equals).isPresent();
        return Sheet.of(scene)
                .text(scene.say(recorded.changed() ? "answer.changed" : "answer.recorded"))
                .text(here ? own : own.plus(" · ").plus(channel));
    }

    private static Text own(Scene scene, Post post, String text, List<Integer> ticked) {
        String own = post.form() == Form.CHOICE ? letters(post, ticked) : scene.say("quoted", Cut.to(QUOTED, text));
        return Text.of(scene.lead("answer.yours") + own);
    }

    private static String letters(Post post, List<Integer> ticked) {
        return IntStream.range(0, post.order().size())
                .filter(position -> ticked.contains(post.order().get(position)))
                .mapToObj(CardView::letter)
                .collect(Collectors.joining(", "));
    }

    private static List<Button> buttons(Scene scene, Post post, Question question) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.plain(Action.id("answer", post.id().value()), scene.say("button.change-answer")));
        if (question.bilingual()) {
            String other = scene.language().other().id();
            buttons.add(Button.plain(Action.id("say", post.id().value(), other), scene.say("button.toggle")));
        }
        return buttons;
    }
}
