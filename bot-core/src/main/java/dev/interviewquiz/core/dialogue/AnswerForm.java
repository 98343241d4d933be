package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Limits;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Option;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Feedback;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Sureness;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The form that takes an answer: the prompt above, what it counts for said before writing, an earlier draft in it. */
final class AnswerForm {
    private final Drafts drafts;

    AnswerForm(Drafts drafts) {
        this.drafts = drafts;
    }

    Modal of(Scene scene, Post post, Question question, Feedback.Standing standing, Optional<Answer> before) {
        Text intro = asked(scene, post.form(), post.order(), question);
        if (standing != Feedback.Standing.COUNTED) {
            intro = Text.of(scene.say("form." + standing.name().toLowerCase(Locale.ROOT)) + "\n\n")
                    .plus(intro);
        }
        String draft = drafts.get(scene.member(), post.id().value());
        String initial = draft.isEmpty() ? before.map(Answer::text).orElse("") : draft;
        List<Integer> ticked = before.map(Answer::ticked).orElse(List.of());
        List<Field> fields = post.form() == Form.CHOICE
                ? List.of(options(scene, post.order(), question, ticked))
                : words(scene, initial, before.flatMap(Answer::sureness));
        return form(scene, Action.id("answer", post.id().value()), intro, fields);
    }

    /** For practice: the same form under another action. */
    Modal of(Turn turn, String subject) {
        Scene scene = turn.scene();
        Form form = turn.round().form();
        Text intro = asked(scene, form, turn.order(), turn.question());
        List<Field> fields = form == Form.CHOICE
                ? List.of(options(scene, turn.order(), turn.question(), List.of()))
                : words(scene, drafts.get(scene.member(), subject), Optional.empty());
        return form(scene, turn.round().action("pa"), intro, fields);
    }

    /** @param form the action that opens the form again */
    static Reply askToTick(Scene scene, String form) {
        return GivenBack.reply(
                scene.texts(), scene.say("answer.tick-one"), "", Button.plain(form, scene.say("button.try-again")));
    }

    private static Modal form(Scene scene, String actionId, Text intro, List<Field> fields) {
        return new Modal(
                scene.texts().locale(), actionId, scene.say("form.title"), intro, fields, scene.say("form.submit"));
    }

    private static List<Field> words(Scene scene, String initial, Optional<Sureness> before) {
        String text = initial.length() <= Limits.FIELD_TEXT ? initial : initial.substring(0, Limits.FIELD_TEXT);
        Field input = new Field.Input(
                GivenBack.FIELD,
                scene.say("form.answer"),
                Optional.of(scene.say("form.answer-hint")),
                text,
                true,
                true,
                Limits.FIELD_TEXT);
        List<Option> levels = Arrays.stream(Sureness.values())
                .map(level -> new Option(id(level), scene.say("sureness." + id(level))))
                .toList();
        List<String> chosen = before.map(AnswerForm::id).stream().toList();
        return List.of(input, new Field.Pick("sureness", scene.say("form.sureness"), levels, chosen, 0, 1));
    }

    private static String id(Sureness level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** The prompt; where an option is longer than a label takes, all of them in full too, and the labels are their letters. */
    private static Text asked(Scene scene, Form form, List<Integer> order, Question question) {
        String prompt = question.prompt(form).in(scene.language());
        if (form != Form.CHOICE) {
            return Text.of(prompt);
        }
        List<String> options = CardView.lettered(scene.language(), order, question);
        return Text.of(fit(options) ? prompt : prompt + "\n\n" + String.join("\n", options));
    }

    private static boolean fit(List<String> options) {
        return options.stream().allMatch(option -> option.length() <= Limits.OPTION_LABEL);
    }

    /** @param ticked before, as indexes in the question's options */
    private static Field options(Scene scene, List<Integer> order, Question question, List<Integer> ticked) {
        List<String> full = CardView.lettered(scene.language(), order, question);
        boolean fit = fit(full);
        List<Option> options = IntStream.range(0, order.size())
                .mapToObj(position ->
                        new Option(String.valueOf(position), fit ? full.get(position) : CardView.letter(position)))
                .toList();
        List<String> chosen = options.stream()
                .map(Option::value)
                .filter(position -> ticked.contains(order.get(Integer.parseInt(position))))
                .toList();
        boolean several = question.choice().orElseThrow().several();
        String label = scene.say(several ? "form.options-several" : "form.options");
        return new Field.Pick("options", label, options, chosen, 1, several ? options.size() : 1);
    }

    static Optional<Sureness> sureness(Trigger.Submission submission) {
        String value = submission.field("sureness");
        return Arrays.stream(Sureness.values())
                .filter(level -> level.name().equalsIgnoreCase(value))
                .findFirst();
    }
}
