package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Grader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {
    private static final String PACK = """
            id: full
            questions:
              - id: full-01
                topics: [cnn]
                difficulty: 1
                prompt: {en: "What do you do about exploding gradients?", zh: "梯度爆炸怎么办？"}
                answer: {en: "Clip the norm of the gradient before each update.", zh: "每次更新前裁剪梯度的范数。"}
                rubric:
                  points:
                    - id: clip
                      name: {en: Gradient clipping, zh: 梯度裁剪}
                      accept: {en: ["gradient clipping", "clip* + gradient|norm"], zh: ["裁剪"]}
                  misconceptions:
                    - id: relu
                      name: {en: "Takes ReLU for a remedy. It does not bound the gradient.", zh: "以为 ReLU 有用。"}
                      cap: 0.25
                      accept: {en: ["relu + remedy|help|solve"]}
                choice:
                  options:
                    - {text: {en: "Clip by norm", zh: "按范数裁剪"}, right: true}
                    - {text: {en: "Use ReLU", zh: "换成 ReLU"}}
            """;

    @TempDir
    Path folder;

    @Test
    void aSoundPackRaisesNoDoubt() {
        assertThat(doubts(PACK)).isEmpty();
    }

    @Test
    void aWrongOptionThatEqualsAnAcceptedPhrasingIsDoubted() {
        assertThat(doubts(PACK.replace("Use ReLU", "Gradient clipping")))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.path()).isEqualTo("full-01.choice.options[1].text");
                    assertThat(doubt.line()).isEqualTo(21);
                    assertThat(doubt.what()).contains("\"clip\"");
                });
    }

    @Test
    void aMissingLanguageIsDoubted() {
        assertThat(doubts(PACK.replace(", zh: 梯度裁剪", "")))
                .singleElement()
                .satisfies(doubt ->
                        assertThat(doubt.toString()).contains("points[0].name").contains("Chinese"));
    }

    @Test
    void aQuestionInOneLanguageIsDoubtedOnceForThatLanguage() {
        String english = PackFixture.SMALLEST;

        assertThat(doubts(english))
                .filteredOn(doubt -> !doubt.what().contains("rubric"))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.path()).isEqualTo("small-01"));
    }

    @Test
    void theQuestionsOfAPackThatHaveNoRubricAreDoubtedOnceForAllOfThem() {
        String question =
                "  - {id: bare-0N, topics: [cnn], difficulty: 1, prompt: {en: \"Why pooling, case N?\", zh: 为何N},"
                        + " answer: {en: \"It makes the map smaller.\", zh: 缩小特征图。}}\n";
        String bare = question.replace("N", "1");

        assertThat(doubts("id: bare\nquestions:\n" + bare)).singleElement().satisfies(doubt -> {
            assertThat(doubt.toString()).contains("pack.yaml:3: warning: bare-01: has no rubric");
            assertThat(doubt.what()).contains("often gets less than half");
            assertThat(doubt.remedy()).contains("name the two or three points that count");
        });
        assertThat(doubts(PACK + bare + question.replace("N", "2")))
                .singleElement()
                .satisfies(
                        doubt -> assertThat(doubt.what()).startsWith("2 questions have no rubric (bare-01, bare-02)"));
    }

    @Test
    void aTextOverItsLimitIsDoubted() {
        assertThat(doubts(PACK.replace("Use ReLU", "x".repeat(151)))).anySatisfy(doubt -> {
            assertThat(doubt.what()).contains("151").contains("150");
            assertThat(doubt.refuses()).isFalse();
        });
    }

    @Test
    void tenKeyPointsAreDoubtedAndNineAreNot() {
        assertThat(doubts(PACK.replace("      misconceptions:", further(8) + "      misconceptions:")))
                .noneMatch(doubt -> doubt.what().contains("key points"));
        assertThat(doubts(PACK.replace("      misconceptions:", further(9) + "      misconceptions:")))
                .filteredOn(doubt -> doubt.what().startsWith("has 10 key points"))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.line()).isBetween(9, 10));
    }

    /** Key points of their own, behind those of the pack. */
    private static String further(int points) {
        StringBuilder further = new StringBuilder();
        for (int i = 0; i < points; i++) {
            further.append("        - {id: more-")
                    .append(i)
                    .append(", name: {en: More, zh: 更多}, accept: {en: [more], zh: [更多]}}\n");
        }
        return further.toString();
    }

    @Test
    void aModelAnswerWithoutFullCreditIsDoubted() {
        assertThat(doubts(PACK.replace("Clip the norm of the gradient before each update.", "Use a smaller rate.")))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.path()).isEqualTo("full-01.answer.en");
                    assertThat(doubt.what()).contains("not met: clip");
                });
    }

    @Test
    void aHintThatGivesTheAnswerAwayIsDoubted() {
        String leaking = PACK.replace(
                "    rubric:", "    hint: {en: \"Look at how to clip a gradient.\", zh: 想想更新。}\n    rubric:");

        assertThat(doubts(leaking)).singleElement().satisfies(doubt -> {
            assertThat(doubt.path()).isEqualTo("full-01.hint.en");
            assertThat(doubt.what()).contains("100 %");
        });
    }

    @Test
    void aMisconceptionThatTheGraderDoesNotCatchIsDoubted() {
        String contradictory = PACK.replace("[\"relu + remedy|help|solve\"]", "[\"relu + remedy + !remedy\"]")
                .replace("Takes ReLU for a remedy.", "Claims something else.");

        assertThat(doubts(contradictory))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.what()).contains("\"relu\""));
    }

    @Test
    void aRightOptionThatIsTheLongestByFarIsDoubted() {
        String betrayed =
                PACK.replace("\"Clip by norm\"", "\"Clip the norm of the gradient before each of the updates\"");

        assertThat(doubts(betrayed))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.what()).contains("longest by far"));
    }

    @Test
    void twoOptionsThatSayTheSameAreDoubted() {
        String same = PACK + "        - {text: {en: \"Use ReLU\", zh: \"换成 ReLU\"}}\n";

        assertThat(doubts(same))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.what()).contains("same as another"));
    }

    @Test
    void twoOptionsThatDifferInCaseOrWidthAloneAreDoubted() {
        String alike = PACK + "        - {text: {en: \"USE  Ｒelu\", zh: \"别的\"}}\n";

        assertThat(doubts(alike))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.what()).contains("same as another"));
    }

    @Test
    void aDoubtAboutAQuestionWithoutAnIdOfItsOwnHasItsLine() {
        LoadedPacks loaded = new PackFixture(folder)
                .with("topics.yaml", PackFixture.TOPICS)
                .with("pack.yaml", PackFixture.SMALLEST.replace("small-01", "\"My Question\""))
                .load();

        assertThat(new PackCheck(Grader.standard()).check(loaded))
                .anySatisfy(doubt -> assertThat(doubt.toString())
                        .contains("pack.yaml:3: warning: question-on-line-3: lacks prompt or answer in Chinese"))
                .noneMatch(doubt -> doubt.line() == 0);
    }

    private List<PackProblem> doubts(String pack) {
        LoadedPacks loaded = new PackFixture(folder)
                .with("topics.yaml", PackFixture.TOPICS)
                .with("pack.yaml", pack)
                .load();
        assertThat(loaded.problems()).isEmpty();
        return new PackCheck(Grader.standard()).check(loaded);
    }
}
