package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Phrases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {
    private static final Glossary GLOSSARY = Glossary.standard();
    private static final Concepts CONCEPTS = Concepts.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "linear + @same; many linear layers are no different from one; true",
                "linear + @same; 多个线性层等价于一层; true",
                "linear + @same; linear layers differ; false",
                "linear + @same; linear layers are not the same; false",
                "not @same; they are not equivalent; true",
                "not @same; they are equivalent; false",
                "depth not @help; depth does not help; true",
                "depth not @help; depth really does help; false",
                "不 @same; 这两个不等价; true",
                "clip .. @before .. update; clip the gradient before each update; true",
                "clip .. @before .. update; update first and clip later; false",
                "gradient + !@explode; the gradient blows up; false",
                "gradient + !@explode; the gradient is fine; true",
                "@memorise + noise; it learns the noise by heart; true",
                "@remember|@nosuchconcept; 它能记住前面的内容; true",
            })
    void aNamedConceptFindsWhatItStandsFor(String expression, String answer, boolean found) {
        assertThat(matches(expression, answer, CONCEPTS)).isEqualTo(found);
    }

    @Test
    void everyConceptOfOurOwnHasAlternativesOfBothLanguagesThatPassTheCheck() {
        assertThat(CONCEPTS.names()).hasSizeGreaterThan(80);
        for (String name : CONCEPTS.names()) {
            assertThat(CONCEPTS.of(name)).as(name).hasSize(2);
            for (String entry : CONCEPTS.of(name)) {
                assertThat(Expressions.check(entry)).as(entry).isEmpty();
                assertThat(entry.split("\\|"))
                        .as(name)
                        .allMatch(alternative -> matches("@" + name, plain(alternative), CONCEPTS));
            }
        }
    }

    @Test
    void aCircleOfConceptsFindsNothingAndThrowsNothing() {
        Phrases first = new Phrases(Map.of(Language.EN, List.of("@second")));
        Phrases second = new Phrases(Map.of(Language.EN, List.of("@first|plain")));
        Concepts circle = CONCEPTS.and(Map.of("first", first, "second", second));

        assertThat(matches("@first", "something else", circle)).isFalse();
        assertThat(matches("@first", "plain", circle)).isTrue();
    }

    @Test
    void aConceptIsCompiledOnceHoweverManyExpressionsNameIt() {
        ExpressionCompiler compiler = new ExpressionCompiler(GLOSSARY, CONCEPTS);

        compiler.compile(List.of("a + @same", "b + @same|@many", "c not @same"));

        assertThat(compiler.concepts()).hasSize(2);
    }

    private static boolean matches(String expression, String answer, Concepts concepts) {
        ExpressionCompiler compiler = new ExpressionCompiler(GLOSSARY, concepts);
        CompiledExpression compiled = compiler.compile(List.of(expression)).get(0);
        Vocabulary vocabulary = compiler.vocabulary();
        GroupIndex groups = new GroupIndex(compiler.groups(), vocabulary.size(), compiler.concepts());
        return compiled.match(new Reading(Tokens.of(answer), vocabulary, groups, compiler.asked()), 0)
                .isFull();
    }

    private static String plain(String alternative) {
        return alternative.replace("*", "").replace("=", "").replace(" .. ", " ");
    }
}
