package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void whatATopicIsAlsoCalledIsAList() {
        PackFixture here = new PackFixture(folder)
                .with("topics.yaml", PackFixture.TOPICS.replace("zh: CNN}}", "zh: CNN}, also: convnet}"));

        assertThat(here.load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("topics.yaml:2", "is not a list"));
    }
}
