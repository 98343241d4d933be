package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.QuestionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksInUseTest {
    @TempDir
    Path folder;

    private PackFixture packs;
    private PacksInUse inUse;

    @BeforeEach
    void start() {
        packs = new PackFixture(folder)
                .with("topics.yaml", PackFixture.TOPICS)
                .with("small.yaml", PackFixture.SMALLEST);
        inUse = new PacksInUse(PackFixture.loader(), List.of(packs.source()));
    }

    @Test
    void nothingIsReadAgainWhileNoFileChanged() {
        QuestionBank before = inUse.bank();

        assertThat(inUse.refresh()).isFalse();
        assertThat(inUse.bank()).isSameAs(before);
    }

    @Test
    void aChangedPackIsInUseAfterTheNextLook() {
        packs.with("small.yaml", PackFixture.SMALLEST.replace("Why pooling?", "Why max pooling?"));

        assertThat(inUse.refresh()).isTrue();
        assertThat(prompt()).isEqualTo("Why max pooling?");
    }

    @Test
    void aBrokenPackLeavesItsLastGoodVersionInUseAndTellsWhy() {
        packs.with("small.yaml", "id: small\nquestions: []\n");

        inUse.refresh();

        assertThat(prompt()).isEqualTo("Why pooling?");
        assertThat(inUse.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("error: questions: has no question"));
    }

    @Test
    void aBrokenPackThatIsMendedIsInUseAgain() {
        packs.with("small.yaml", "id: [");
        inUse.refresh();
        packs.with("small.yaml", PackFixture.SMALLEST.replace("Why pooling?", "Why at all?"));

        inUse.refresh();

        assertThat(prompt()).isEqualTo("Why at all?");
        assertThat(inUse.problems()).isEmpty();
    }

    @Test
    void aPackWhoseFileIsGoneIsGone() {
        packs.without("small.yaml");

        inUse.refresh();

        assertThat(inUse.bank().questions()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneLeavesItsPacksInUse(@TempDir Path other) throws IOException {
        Path gone = Files.createDirectory(other.resolve("packs"));
        PackFixture fixture =
                new PackFixture(gone).with("topics.yaml", PackFixture.TOPICS).with("small.yaml", PackFixture.SMALLEST);
        PacksInUse remembered = new PacksInUse(PackFixture.loader(), List.of(PackSource.folder(gone)));
        fixture.without("topics.yaml").without("small.yaml");
        Files.delete(gone);

        remembered.refresh();

        assertThat(remembered.bank().packs()).hasSize(1);
        assertThat(remembered.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("not a folder"));
    }

    @Test
    void aBrokenVocabularyLeavesItsLastGoodTopicsInUse() {
        packs.with("topics.yaml", "topics: {}\n");

        inUse.refresh();

        assertThat(inUse.bank().topics()).hasSize(1);
        assertThat(inUse.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).endsWith("topics.yaml"));
    }

    @Test
    void anotherBrokenPackDisturbsNobody() {
        packs.with("another.yaml", "id: another\nquestion: []\n");

        inUse.refresh();

        assertThat(inUse.bank().packs()).hasSize(1);
    }

    @Test
    void aPackThatTakesAQuestionIdOfAnotherKeepsItsLastGoodVersion() {
        packs.with("z.yaml", PackFixture.SMALLEST.replace("small", "z"));
        inUse.refresh();
        packs.with("z.yaml", PackFixture.SMALLEST.replace("id: small\n", "id: z\n"));

        inUse.refresh();

        assertThat(inUse.bank().question(new QuestionId("z-01"))).isPresent();
        assertThat(inUse.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).endsWith("z.yaml"));
    }

    private String prompt() {
        return inUse.bank()
                .question(new QuestionId("small-01"))
                .orElseThrow()
                .prompt()
                .in(Language.EN);
    }
}
