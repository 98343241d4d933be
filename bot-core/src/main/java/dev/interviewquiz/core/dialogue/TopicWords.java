package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Wording;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.Topic;
import dev.interviewquiz.core.question.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Topics as members type them: by id, by name in either language, or by what else they are called. */
final class TopicWords {
    private static final int NEAR = 3;

    private final Supplier<QuestionBank> bank;

    TopicWords(Supplier<QuestionBank> bank) {
        this.bank = bank;
    }

    Optional<TopicId> named(String typed) {
        return named(bank.get(), typed);
    }

    /** The topic that a word calls; by its own name rather than by another that it shares. */
    static Optional<TopicId> named(QuestionBank bank, String typed) {
        String wanted = SettingsReader.plain(typed);
        return Stream.<Function<Topic, Stream<String>>>of(TopicWords::own, TopicWords::words)
                .flatMap(words -> bank.nameableTopics().stream()
                        .filter(topic -> words.apply(topic).anyMatch(wanted::equals)))
                .map(Topic::id)
                .findFirst();
    }

    /** That there is no such topic, what may be meant, and all that there are. */
    View unknown(Scene scene, String typed) {
        Sheet sheet = Sheet.of(scene).text(scene.say("topic.unknown", Cut.to(40, typed)));
        String meant =
                near(typed).map(topic -> named(scene, topic)).collect(Collectors.joining(scene.say("list.separator")));
        if (!meant.isEmpty()) {
            sheet.text(scene.say("unknown.meant", meant));
        }
        String all = bank.get().nameableTopics().stream()
                .map(topic -> named(scene, topic))
                .collect(Collectors.joining(scene.say("list.separator")));
        return sheet.note(scene.say("unknown.known", all)).view();
    }

    private static String named(Scene scene, Topic topic) {
        return scene.say(
                "topic.named", topic.name().in(scene.language()), topic.id().value());
    }

    /** Those that are called by a word which holds what was typed or is near it. */
    private Stream<Topic> near(String typed) {
        String wanted = SettingsReader.plain(typed);
        return bank.get().nameableTopics().stream()
                .filter(topic -> words(topic)
                        .anyMatch(word -> (wanted.length() > 1 && word.contains(wanted))
                                || Nearest.to(wanted, List.of(word)).isPresent()))
                .limit(NEAR);
    }

    private static Stream<String> words(Topic topic) {
        return Stream.concat(own(topic), topic.also().stream().map(SettingsReader::plain));
    }

    private static Stream<String> own(Topic topic) {
        return Stream.concat(
                Stream.of(topic.id().value()),
                topic.name().texts().values().stream().map(SettingsReader::plain));
    }

    List<Choice> suggested(String typed) {
        return Completions.of(typed, bank.get().nameableTopics().stream(), TopicWords::words, TopicWords::choice);
    }

    private static Choice choice(Topic topic) {
        Wording name = new Wording(topic.name().in(Language.EN), topic.name().in(Language.ZH));
        return new Choice(topic.id().value(), name);
    }
}
