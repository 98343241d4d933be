package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
    private static final String ALSO = "zh: CNN}, also: [convnet, 卷积]}";

    @TempDir
    private Path folder;

    @TempDir
    private Path further;

    @Test
    void whatATopicIsAlsoCalledIsAddedUpOverAllFiles() {
        PackFixture here = new PackFixture(folder).with("topics.yaml", PackFixture.TOPICS.replace("zh: CNN}}", ALSO));
        PackFixture there = new PackFixture(further)
                .with("topics.yaml", PackFixture.TOPICS.replace("zh: CNN}}", ALSO.replace("卷积", "convolution")));

        LoadedPacks loaded = PackFixture.loader().load(List.of(here.source(), there.source()));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.bank().topics())
                .singleElement()
                .satisfies(topic -> assertThat(topic.also()).containsExactly("convnet", "卷积", "convolution"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{id: a, name: {en: A, zh: 甲}, also: [both]}', '{id: b, name: {en: B, zh: 乙}, also: [Ｂoth]}', both",
        "'{id: a, name: {en: A, zh: 甲}}', '{id: b, name: {en: B, zh: 乙}, also: [甲]}', 甲",
        "'{id: a, name: {en: A, zh: 甲}, also: [b name]}', '{id: b, name: {en: B name, zh: 乙}}', b name",
        "'{id: a, name: {en: A, zh: 甲}, also: [b]}', '{id: b, name: {en: B name, zh: 乙}}', b"
    })
    void aNameBesideTheOwnThatCallsAnotherTopicIsAnErrorThatNamesBothPlaces(String one, String other, String name) {
        PackFixture here = new PackFixture(folder).with("topics.yaml", "topics:\n  - " + one + "\n  - " + other);

        assertThat(here.load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("topics.yaml:3: error:", "\"" + name + "\" calls two topics", "topics.yaml:2"));
    }

    @Test
    void theSameAlsoHoldsBetweenFiles() {
        String other = "topics:\n  - {id: rnn, name: {en: RNN, zh: RNN}, also: [convnet]}";
        PackFixture here = new PackFixture(folder).with("topics.yaml", PackFixture.TOPICS.replace("zh: CNN}}", ALSO));
        PackFixture there = new PackFixture(further).with("topics.yaml", other);

        LoadedPacks loaded = PackFixture.loader().load(List.of(here.source(), there.source()));

        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("\"rnn\" here and \"cnn\" at " + folder, "topics.yaml:2"));
        assertThat(loaded.bank().topics()).hasSize(1);
    }

    @Test
    void whatATopicIsAlsoCalledIsAList() {
        PackFixture here = new PackFixture(folder)
                .with("topics.yaml", PackFixture.TOPICS.replace("zh: CNN}}", "zh: CNN}, also: convnet}"));

        assertThat(here.load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("topics.yaml:2", "is not a list"));
    }
}
