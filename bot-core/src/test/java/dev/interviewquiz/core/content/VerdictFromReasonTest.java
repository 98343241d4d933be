package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Evidence;
import dev.interviewquiz.core.grading.Expressions;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.question.QuestionId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verdict that nobody states and that follows from the reason. */
final class VerdictFromReasonTest {
    private static final String PACK = """
            id: safe
            questions:
              - id: safe-01
                topics: [cnn]
                difficulty: 1
                prompt: {en: "Is it safe to kill the process of a database?"}
                answer: {en: "Yes. The log is replayed on restart."}
                rubric:
                  verdict: {right: "yes", point: kept}
                  points:
                    - {id: kept, name: {en: "Yes, data is kept"}, accept: {en: ["safe|not lost"]}}
                    - {id: log, name: {en: "The log is replayed"}, weight: 2, accept: {en: ["log + replay*|recover*"]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void isTiedToTheWordsOfTheReason() {
        Grade grade = graded("On restart the log gets replayed.");
        PointGrade verdict = grade.points().get(0);

        assertThat(grade.credit()).isEqualTo(1);
        assertThat(grade.met()).isEqualTo(2);
        assertThat(verdict.state()).isEqualTo(PointGrade.State.IMPLIED);
        assertThat(verdict.evidence()).extracting(Evidence::quote).containsExactly("log gets replayed");
        assertThat(grade.confidence())
                .isLessThan(graded("Yes, the log gets replayed.").confidence());
    }

    @Test
    void isSaidByItsOwnWordsWhereTheyStand() {
        PointGrade verdict = graded("Yes, the log gets replayed.").points().get(0);

        assertThat(verdict.state()).isEqualTo(PointGrade.State.MET);
        assertThat(verdict.evidence()).extracting(Evidence::quote).containsExactly("Yes");
    }

    private Grade graded(String answer) {
        PackFixture fixture =
                new PackFixture(folder).with("topics.yaml", PackFixture.TOPICS).with("safe.yaml", PACK);
        LoadedPacks packs = new PackLoader(Expressions::check).load(List.of(fixture.source()));
        return Grader.standard()
                .open(packs.bank().question(new QuestionId("safe-01")).orElseThrow(), answer);
    }
}
