package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.Topic;
import dev.interviewquiz.core.question.TopicId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Topics as members type them: by id or by name in either language. */
final class TopicWords {
    private final Supplier<QuestionBank> bank;

    TopicWords(Supplier<QuestionBank> bank) {
        this.bank = bank;
    }

    Optional<TopicId> named(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return bank.get().topics().stream()
                .filter(topic -> topic.id().value().equals(wanted)
                        || topic.name().texts().values().stream().anyMatch(name -> name.equalsIgnoreCase(wanted)))
                .map(Topic::id)
                .findFirst();
    }

    String all(Scene scene) {
        return String.join(
                scene.say("list.separator"),
                bank.get().topics().stream().map(topic -> topic.id().value()).toList());
    }

    List<Choice> suggested(Scene scene, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return bank.get().topics().stream()
                .map(topic -> new Choice(
                        topic.id().value(),
                        new Wording(topic.name().in(Language.EN), topic.name().in(Language.ZH))))
                .filter(choice -> choice.value().contains(wanted)
                        || choice.label()
                                .in(scene.texts().locale())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
    }
}
