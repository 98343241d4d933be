package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Answers;
import dev.interviewquiz.core.practice.Practise;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.QuestionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Any question of the packs with its model answer; nothing that is held back. */
final class ShowFeature implements Feature {
    private final Supplier<QuestionBank> bank;
    private final Practise practise;
    private final Answers answers;

    ShowFeature(Supplier<QuestionBank> bank, Practise practise, Answers answers) {
        this.bank = bank;
        this.practise = practise;
        this.answers = answers;
    }

    @Override
    public void register(Routes routes) {
        routes.member(Wordings.verb("show", Wordings.suggested("question")), this::show);
        routes.typing("question", this::questions);
    }

    /** A question with its model answer and what the member made of it before; nothing that is held back. */
    private Reply show(Scene scene, Options options) {
        String wanted = options.get("question", "");
        Optional<QuestionId> id = bank.get().questions().stream()
                .map(Question::id)
                .filter(known -> known.value().equalsIgnoreCase(wanted))
                .findFirst();
        if (id.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "show.unknown", Cut.to(60, wanted)));
        }
        Optional<Question> question = practise.named(scene.member(), id.get());
        if (question.isEmpty()) {
            return Reply.ephemeral(Sheet.said(scene, "show.held-back"));
        }
        return Reply.ephemeral(shown(scene, question.get()));
    }

    private View shown(Scene scene, Question question) {
        Sheet sheet = Sheet.of(scene)
                .text(Text.strong(question.prompt().in(scene.language())))
                .text(Sheet.strong(
                        scene.say("model-answer"), "\n" + question.modelAnswer().in(scene.language())));
        List<AnswerBrief> own = answers.latest(scene.person(), 1000).stream()
                .filter(brief -> brief.question().equals(question.id()) && brief.kind() != Answer.Kind.SHOWN)
                .limit(5)
                .toList();
        own.forEach(brief -> sheet.note(scene.say(
                "show.own",
                new ScheduleWords(scene.texts()).fullDate(brief.date()),
                Math.round(100 * brief.credit()),
                brief.points())));
        Round round = new Round(question.id(), Form.OPEN, 0, Optional.empty(), Optional.empty(), Optional.empty());
        return sheet.buttons(Button.primary(round.action("pa"), scene.say("button.answer")))
                .view();
    }

    private List<Choice> questions(Scene scene, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return bank.get().questions().stream()
                .map(question -> new Choice(question.id().value(), label(question)))
                .filter(choice -> choice.value().contains(wanted)
                        || choice.label()
                                .in(scene.texts().locale())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
    }

    private static Wording label(Question question) {
        return new Wording(
                Cut.to(90, question.prompt().in(Language.EN)),
                Cut.to(90, question.prompt().in(Language.ZH)));
    }
}
