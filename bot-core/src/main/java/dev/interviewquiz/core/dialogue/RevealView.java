package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.FollowUp;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Question;
import java.util.List;

/** What stands in the thread of a closed post, in one language: model answer, what counts, what comes next. */
final class RevealView {
    private RevealView() {}

    static View of(Texts texts, Post post, Question question) {
        Sheet sheet = new Sheet(texts);
        sheet.text(Text.strong(texts.get("model-answer"))
                .plus("\n")
                .plus(new Span.Spoiler(question.modelAnswer().in(texts.language()))));
        if (post.form() == Form.CHOICE) {
            sheet.text(Sheet.SHOULD, ChoiceLines.of(texts, question, post.order(), List.of()));
        } else {
            question.rubric().ifPresent(rubric -> sheet.text(Sheet.SHOULD, counted(texts, rubric.points())));
        }
        question.why().ifPresent(why -> sheet.note(texts.get("reveal.why", why.in(texts.language()))));
        question.followUps().forEach(next -> sheet.text(Sheet.MAY, followUp(texts, next)));
        return sheet.note(texts.get("reveal.discuss")).view();
    }

    private static Text counted(Texts texts, List<KeyPoint> points) {
        StringBuilder lines = new StringBuilder(texts.get("reveal.points"));
        for (KeyPoint point : points) {
            String key = point.role() instanceof KeyPoint.Role.Bonus ? "reveal.bonus" : "reveal.point";
            lines.append('\n').append(texts.get(key, point.name().in(texts.language())));
        }
        return Text.of(lines.toString());
    }

    private static Text followUp(Texts texts, FollowUp followUp) {
        return Text.of(texts.get("follow-up", followUp.prompt().in(texts.language())))
                .plus("\n")
                .plus(new Span.Spoiler(followUp.answer().in(texts.language())));
    }
}
