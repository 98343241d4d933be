package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.FollowUp;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;

/**
 * What stands in the thread of a closed post, in one language: model answer, what counts, what comes next. What gives the
 * answer away is hidden until the reader asks for it, and the summary says nothing of it.
 */
final class RevealView {
    /** The summary is the name of the thread where the platform gives threads a name. */
    private static final int TOPIC = 60;

    private RevealView() {}

    /** @param topic its name in the language of the texts */
    static String title(Texts texts, String topic, Post post) {
        return texts.get("reveal.title", post.number(), Cut.to(TOPIC, topic));
    }

    /** @param title in all languages of the channel */
    static View of(Texts texts, String title, Post post, Question question) {
        Sheet sheet = new Sheet(texts).summary(title);
        sheet.text(Text.strong(texts.get("model-answer"))
                .plus("\n")
                .plus(new Span.Spoiler(question.modelAnswer().in(texts.language()))));
        if (post.form() == Form.CHOICE) {
            sheet.text(Sheet.SHOULD, ChoiceLines.hidden(texts, question, post.order()));
        } else {
            question.rubric().ifPresent(rubric -> sheet.text(Sheet.SHOULD, counted(texts, rubric)));
        }
        question.why().ifPresent(why -> sheet.note(texts.get("reveal.why", why.in(texts.language()))));
        question.followUps().forEach(next -> sheet.text(Sheet.MAY, followUp(texts, next)));
        String discuss = post.form() == Form.CHOICE ? "reveal.discuss-choice" : "reveal.discuss";
        return sheet.note(texts.get(discuss)).view();
    }

    /** The ways of a group stand together, with how many of them are enough. */
    private static Text counted(Texts texts, Rubric rubric) {
        Text lines = Text.of(texts.get("reveal.points"));
        for (KeyPoint point : rubric.points()) {
            if (!(point.role() instanceof KeyPoint.Role.Way)) {
                lines = lines.plus(line(texts, point))
                        .plus(point.role() instanceof KeyPoint.Role.Bonus ? texts.trail("reveal.bonus") : "");
            }
        }
        for (AnyOf group : rubric.groups()) {
            lines = lines.plus("\n" + texts.get("reveal.any-of", group.need()));
            for (KeyPoint point : rubric.points()) {
                lines = point.role().equals(new KeyPoint.Role.Way(group.id())) ? lines.plus(line(texts, point)) : lines;
            }
        }
        return lines;
    }

    private static Text line(Texts texts, KeyPoint point) {
        return Text.of("\n• ").plus(new Span.Spoiler(point.name().in(texts.language())));
    }

    private static Text followUp(Texts texts, FollowUp followUp) {
        return Text.of(texts.get("follow-up", followUp.prompt().in(texts.language())))
                .plus("\n")
                .plus(new Span.Spoiler(followUp.answer().in(texts.language())));
    }
}
