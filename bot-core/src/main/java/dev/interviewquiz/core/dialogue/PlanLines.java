package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.schedule.Planned;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** A planned day as one line: date, topic, difficulty, form, how the prompt begins. */
final class PlanLines {
    private static final int TOPIC = 24;
    private static final int PROMPT = 48;

    private final Supplier<QuestionBank> bank;

    PlanLines(Supplier<QuestionBank> bank) {
        this.bank = bank;
    }

    Text of(Scene scene, Planned day) {
        Text date = Text.strong(new ScheduleWords(scene.texts()).date(day.date()));
        Optional<Question> question = bank.get().question(day.question());
        String rest = question.map(found -> about(scene, day, found))
                .orElseGet(() -> " · " + day.question().value());
        return date.plus(rest + mark(scene, day));
    }

    private String about(Scene scene, Planned day, Question question) {
        String topic = Cut.to(TOPIC, 2 * TOPIC, bank.get().nameOf(question.topic(), scene.language()));
        String prompt = question.prompt(day.form()).in(scene.language()).replace('\n', ' ');
        return " · " + topic + " · "
                + scene.say("difficulty." + question.difficulty().level()) + " · "
                + scene.say("choice." + day.form().name().toLowerCase(Locale.ROOT)) + " · "
                + Cut.to(PROMPT, 2 * PROMPT, prompt);
    }

    private static String mark(Scene scene, Planned day) {
        String repeat = day.repeat() ? " · " + scene.say("plan.repeat") : "";
        return repeat + (day.replanned() ? " · ↻ " + scene.say("plan.replanned") : "");
    }
}
