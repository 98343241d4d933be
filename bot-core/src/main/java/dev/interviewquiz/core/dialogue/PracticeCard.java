package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A question as it is asked in practice, and its solution. */
final class PracticeCard {
    private final Supplier<QuestionBank> bank;

    PracticeCard(Supplier<QuestionBank> bank) {
        this.bank = bank;
    }

    View of(Turn turn) {
        Scene scene = turn.scene();
        Round round = turn.round();
        Question question = turn.question();
        List<Integer> order = turn.order();
        Sheet sheet = Sheet.of(scene)
                .title(scene.say("title.practice"))
                .text(Text.strong(scene.say(
                        "practice.title",
                        bank.get().nameOf(question.topic(), scene.language()),
                        scene.say("difficulty." + question.difficulty().level()),
                        question.difficulty().level())))
                .text(question.prompt(round.form()).in(scene.language()));
        if (round.form() == Form.CHOICE) {
            sheet.text(CardView.options(scene.texts(), order, question));
        }
        if (round.form() == Form.CHOICE && !question.choice().orElseThrow().several()) {
            sheet.buttons(IntStream.range(0, order.size())
                    .mapToObj(position -> Button.primary(round.action("pt", position), CardView.letter(position)))
                    .toList());
        } else {
            sheet.buttons(Button.primary(round.action("pa"), scene.say("button.answer")));
        }
        return sheet.buttons(aids(scene, round, question)).view();
    }

    private static List<Button> aids(Scene scene, Round round, Question question) {
        List<Button> aids = new ArrayList<>();
        if (question.hint().isPresent()) {
            aids.add(Button.plain(round.action("ph"), scene.say("button.hint-free")));
        }
        if (question.bilingual()) {
            aids.add(Button.plain(round.action("pl", scene.language().other().id()), scene.say("button.toggle")));
        }
        aids.add(Button.plain(round.action("ps"), scene.say("button.solution")));
        aids.add(Button.plain(round.action("px"), scene.say("button.another")));
        return aids;
    }

    /** The model answer, and of a choice every option with its reason. */
    static Sheet solution(Turn turn) {
        Scene scene = turn.scene();
        Question question = turn.question();
        Sheet sheet = Sheet.of(scene)
                .title(scene.say("model-answer"))
                .text(Sheet.strong(
                        scene.say("model-answer"), "\n" + question.modelAnswer().in(scene.language())));
        if (turn.round().form() == Form.CHOICE) {
            sheet.text(Sheet.SHOULD, ChoiceLines.solved(scene.texts(), question, turn.order()));
        }
        question.why().ifPresent(why -> sheet.note(scene.say("reveal.why", why.in(scene.language()))));
        return sheet;
    }

    static Reply hint(Turn turn) {
        Scene scene = turn.scene();
        return turn.question()
                .hint()
                .map(hint -> Reply.ephemeral(Sheet.of(scene)
                        .text("💡 " + hint.in(scene.language()))
                        .note(scene.say("hint.free"))
                        .view()))
                .orElseGet(() -> Sheet.gone(scene));
    }
}
