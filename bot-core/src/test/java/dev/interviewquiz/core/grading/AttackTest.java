package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that is made of a right answer without being one is accepted; a right answer in rough clothes is. */
class AttackTest {
    private static final double PASS = 0.5;
    private static final int ROUNDS = 4;
    private final Grader grader = BuiltInQuestions.GRADER;

    @ParameterizedTest
    @EnumSource(Attack.class)
    void anAttackIsAcceptedInVeryFewCases(Attack attack) {
        Random random = new Random(20);
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (int i = 0; i < ROUNDS * BuiltInQuestions.all().size(); i++) {
            Question question = BuiltInQuestions.all().get(i / ROUNDS);
            for (Language language : Language.values()) {
                String text = attack.text(question, language, random);
                if (text.equals(BuiltInQuestions.model(question, language))) {
                    continue;
                }
                tried++;
                if (grader.open(question, text).credit() >= PASS) {
                    accepted.add(question.id().value() + " " + language + ": " + text);
                }
            }
        }
        assertThat(accepted.size() / (double) tried)
                .as(attack + " accepted %s", String.join("\n", accepted.subList(0, Math.min(8, accepted.size()))))
                .isLessThanOrEqualTo(attack.most());
    }

    @Test
    void aRightAnswerKeepsItsCreditInRoughClothes() {
        Random random = new Random(21);
        for (Disguise disguise : Disguise.values()) {
            double before = 0;
            double after = 0;
            int answers = 0;
            for (Question question : BuiltInQuestions.all()) {
                for (Language language : Language.values()) {
                    String model = BuiltInQuestions.model(question, language);
                    before += grader.open(question, model).credit();
                    after += grader.open(question, disguise.wear(model, language, random))
                            .credit();
                    answers++;
                }
            }
            assertThat((before - after) / answers).as(disguise.name()).isLessThanOrEqualTo(0.05);
        }
    }
}
