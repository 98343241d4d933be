package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.content.PackLoader;
import dev.interviewquiz.core.content.PackSource;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.Topic;
import dev.interviewquiz.core.question.TopicId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicWordsTest {
    private final QuestionBank bank = new PackLoader(expression -> Optional.empty())
            .load(List.of(PackSource.builtIn()))
            .bank();
    private final TopicWords topics = new TopicWords(() -> bank);

    @ParameterizedTest
    @CsvSource({
        "卷积, cnn",
        "卷积神经, cnn",
        "convol, cnn",
        "循环, rnn",
        "recurrent, rnn",
        "长短期记忆, lstm",
        "long short, lstm",
        "generative, gan",
        "batchnorm, batch-normalisation",
        "optimization, optimisers"
    })
    void aTopicIsOfferedByItsUsualOtherNames(String typed, String topic) {
        assertThat(topics.suggested(typed)).extracting(Choice::value).contains(topic);
    }

    @ParameterizedTest
    @CsvSource({"卷积神经网络, cnn", "ConvNet, cnn", "LONG SHORT-TERM MEMORY, lstm", "过拟合, generalisation"})
    void aTopicIsReadByItsUsualOtherNames(String typed, String topic) {
        AdminRoom room = new AdminRoom(bank);
        room.setUp();

        room.admin("schedule set topics:\"" + typed + "\"");

        assertThat(topics.named(typed)).contains(new TopicId(topic));
        assertThat(room.here().asking().topics()).containsExactly(new TopicId(topic));
    }

    @Test
    void everyTopicThatComesWithTheProgramHasOtherNamesAndSharesNone() {
        Map<String, TopicId> called = new HashMap<>();

        assertThat(bank.topics()).allSatisfy(topic -> {
            assertThat(topic.also()).isNotEmpty();
            names(topic)
                    .forEach(name -> assertThat(called.putIfAbsent(name, topic.id()))
                            .as(name)
                            .isNull());
        });
    }

    private static List<String> names(Topic topic) {
        return topic.also().stream().map(SettingsReader::plain).toList();
    }
}
