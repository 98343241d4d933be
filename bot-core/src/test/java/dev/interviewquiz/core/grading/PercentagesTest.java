package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentagesTest {
    private static final List<String> NOTATIONS =
            List.of("99%", "99 %", "99％", "99 ％", "99 percent", "99 per cent", "99 pct", "百分之99", "百分之九十九", "百分之九九");

    @Test
    void aPercentageInAnyNotationFindsItInAnyOther() {
        for (String accepted : NOTATIONS) {
            for (String written : NOTATIONS) {
                assertThat(finds(accepted + " + below", "below it are " + written + " of all"))
                        .as(accepted + " finds " + written)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0.99", ".99", "9.9e-1"})
    void aNumberFindsThePercentageInAnyNotation(String number) {
        assertThat(NOTATIONS).allMatch(written -> finds(number, "below it are " + written + " of all"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "99%; 0.99; true",
                "99 %; 99; true",
                "百分之一; 0.01; false",
                "99%; 99; false",
                "99 percent; 99个百分点; false",
                "0.99; 99 percent points; false",
                "0.99; the 99th percentile; false",
                "99%; 9%; false",
                "99%; 百分之九; false",
                "99.5 %; 百分之九十九点五; true",
                "150 percent; 百分之一百五十; true",
                "百分之百; 100%; true",
                "1000%; 1,000 %; true",
                "百分之; 百分之几; true",
                "percent of; 99 percent of them; true",
                "99 percent of; 99% of them; true",
                "减百分之一; 每次减 1%; true",
                "lose + !99%; they lose 百分之九十九; false"
            })
    void nothingElseIsTakenForOne(String expression, String answer, boolean found) {
        assertThat(finds(expression, answer)).isEqualTo(found);
    }

    @Test
    void inAReferenceTheNotationMattersAsLittle() {
        Grader grader = Grader.standard();

        assertThat(NOTATIONS)
                .extracting(written -> grader.reference(
                                "What is p99?",
                                List.of("99 % of the requests are faster."),
                                written + " of requests are faster")
                        .credit())
                .allMatch(credit -> credit > 0.9);
        assertThat(grader.reference("多少？", List.of("99% of all."), "百分之九十九").credit())
                .isGreaterThan(0.5);
    }

    private static boolean finds(String expression, String answer) {
        ExpressionCompiler compiler = new ExpressionCompiler(Glossary.standard(), Concepts.standard());
        List<CompiledExpression> compiled = compiler.compile(List.of(expression));
        Vocabulary vocabulary = compiler.vocabulary();
        GroupIndex index = new GroupIndex(compiler.groups(), vocabulary.size(), compiler.concepts());
        Reading reading = new Reading(Tokens.of(answer), vocabulary, index, compiler.asked());
        return compiled.get(0).match(reading, 0).isFull();
    }
}
