package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.Rubric;
import dev.interviewquiz.core.question.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricReadingTest {
    private static final String PACK = """
            id: full
            licence: CC-BY-4.0
            credit: The team
            questions:
              - id: full-01
                topics: [cnn]
                difficulty: 1
                prompt: {en: "Is it needed?", zh: "需要吗？"}
                answer: {en: "No, for two reasons.", zh: "不需要。"}
                credit: Somebody else
                rubric:
                  verdict: {right: "no", point: verdict, wrong: {en: ["it is needed"]}}
                  groups:
                    - {id: ways, name: {en: Two ways, zh: 两种}, need: 2, shares: [0.75, 0.25], naming: 4}
                  points:
                    - id: verdict
                      name: {en: Not needed, zh: 不需要}
                      weight: 3
                      accept: {en: ["not needed"], zh: ["不 + 需要"]}
                    - {id: clip, any: ways, name: {en: Clip}, accept: {en: [clip*]}}
                    - {id: norm, any: ways, name: {en: Norm}, accept: {en: ["norm"]}}
                    - {id: extra, bonus: true, name: {en: Extra}, accept: {en: ["more"]}, why: {en: Because}}
                  misconceptions:
                    - {id: wrong, name: {en: Wrong}, cap: 0.25, accept: {en: ["always"]}}
                  direction: {en: ["gradient"]}
                follow_ups:
                  - {prompt: {en: And then?}, answer: {en: Nothing.}}
                choice:
                  prompt: {en: Which?}
                  options:
                    - {text: {en: A}, right: true, why: {en: Yes}}
                    - {text: {en: B}}
            """;

    @TempDir
    Path folder;

    @Test
    void anEmptyPhrasingIsOneProblem() {
        LoadedPacks loaded = load(PACK.replace("accept: {en: [\"more\"]}", "accept: {en: [\"\"]}"));

        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("is empty"));
    }

    @Test
    void everyPartOfAQuestionIsRead() {
        LoadedPacks loaded = load(PACK);

        assertThat(loaded.problems()).isEmpty();
        Question question = loaded.bank().question(new QuestionId("full-01")).orElseThrow();
        Rubric rubric = question.rubric().orElseThrow();
        assertThat(rubric.verdict().orElseThrow().right()).isEqualTo(Verdict.Side.NO);
        assertThat(rubric.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.shares()).containsExactly(0.75, 0.25));
        assertThat(rubric.points().get(0).weight()).isEqualTo(3);
        assertThat(rubric.points().get(1).role()).isEqualTo(new KeyPoint.Role.Way("ways"));
        assertThat(rubric.points().get(3).role()).isEqualTo(KeyPoint.BONUS);
        assertThat(rubric.points().get(3).weight()).isZero();
        assertThat(question.followUps()).hasSize(1);
        assertThat(question.choice().orElseThrow().options()).hasSize(2);
        assertThat(question.licence()).contains("CC-BY-4.0");
        assertThat(question.credit()).contains("Somebody else");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "any: ways, name: {en: Clip};any: way, name: {en: Clip};full-01.rubric.points[1].any;did you mean \"ways\"",
                "need: 2;need: 3;full-01.rubric.groups[0].shares;one for each of the 3",
                "[0.75, 0.25];[0.75, 0.5];full-01.rubric.groups[0].shares;sum to 1.25",
                "any: ways, name: {en: Norm};bonus: true, name: {en: Norm};full-01.rubric.points;1 ways of the group \"ways\"",
                "point: verdict;point: verdickt;full-01.rubric.verdict.point;did you mean \"verdict\"",
                "right: \"no\";right: maybe;full-01.rubric.verdict.right;\"yes\" or \"no\"",
                "cap: 0.25;cap: 25;full-01.rubric.misconceptions[0].cap;from 0.0 to 1.0",
                "id: norm;id: clip;full-01.rubric.points[2].id;stands twice",
                "[\"not needed\"];[\"not ++ needed\"];full-01.rubric.points[0].accept.en[0];empty group",
                "right: true, why;right: 1, why;full-01.choice.options[0].right;true or false",
                "right: true, why;why;full-01.choice.options;no right option",
                "accept: {en: [\"more\"]};accept: {en: []};full-01.rubric.points[3].accept;accepts nothing",
                "bonus: true, name;bonus: true, any: ways, name;full-01.rubric.points[3].any;bonus and a way",
            })
    void partsThatDoNotFitTogetherAreTold(String right, String wrong, String path, String told) {
        LoadedPacks loaded = load(PACK.replace(right, wrong));

        assertThat(loaded.refused()).isTrue();
        assertThat(loaded.problems()).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.toString()).contains(told);
        });
    }

    private LoadedPacks load(String pack) {
        return new PackFixture(folder)
                .with("topics.yaml", PackFixture.TOPICS)
                .with("full.yaml", pack)
                .load();
    }
}
