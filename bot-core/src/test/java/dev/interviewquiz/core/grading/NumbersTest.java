package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1e-3", "10^-3", "10^{-3}", "10^(-3)", "10**-3", "10⁻³", ".001", "0.001", "0,001", "１０^{－３}"})
    void oneNumberHasOneForm(String number) {
        assertThat(Tokens.of(number).list()).extracting(Token::text).containsExactly("0.001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0, 1;0 1",
                "0,1;0 1",
                "(0,5);0 5",
                "0,1,2;0 1 2",
                "1,000;1000",
                "10,05;10 5",
                "10^n;10 ^ n",
            })
    void whatIsNoDecimalCommaSeparates(String text, String numbers) {
        assertThat(Tokens.of(text).list()).extracting(Token::text).containsExactly(numbers.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0.5, 1)", "[0,5; 1)", "[\\tfrac12,1)", "[\\frac{1}{2}, 1)"})
    void anIntervalIsOneClause(String interval) {
        Tokens tokens = Tokens.of("in " + interval + " always");

        assertThat(tokens.list()).extracting(Token::text).contains("0.5", "1");
        assertThat(Set.copyOf(tokens.list().stream().map(Token::clause).toList()))
                .hasSize(1);
    }
}
