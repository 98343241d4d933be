package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, negations and languages that the grader once read wrongly, each case by its name. */
class KnownMisreadingsTest {
    private final Grader grader = BuiltInQuestions.GRADER;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Porque senão cada lote contém uma só classe e o gradiente fica enviesado",
                "Perché altrimenti ogni batch contiene una sola classe e il gradiente è distorto",
                "Bo inaczej każda paczka zawiera tylko jedną klasę i gradient jest obciążony",
                "Aksi halde her yığın yalnızca bir sınıf içerir ve gradyan yanlı olur",
                "Annars innehåller varje batch bara en klass och gradienten blir skev",
                "Vì nếu không mỗi batch chỉ chứa một lớp và gradient bị lệch",
                "Karena kalau tidak setiap batch hanya berisi satu kelas dan gradiennya bias",
                "Nein, man sollte auf einer logarithmischen Skala suchen, weil die Größenordnung zählt"
            })
    void anAnswerInAnotherLanguageIsRefused(String answer) {
        assertThat(grader.screen(BuiltInQuestions.number(17), answer)).contains(Refusal.OTHER_LANGUAGE);
    }

    @Test
    void namesWithAccentsAreOfNoOtherLanguage() {
        assertThat(grader.screen(
                        BuiltInQuestions.number(7), "Adam joins momentum and RMSProp, naïve SGD and Poincaré aside."))
                .isEmpty();
    }

    @Test
    void notWhenIsNoVerdict() {
        assertThat(LeadingWords.of(Tokens.of("not when generating text")).side())
                .isEmpty();
    }

    @Test
    void whoSaysTheSameAgainAndAgainSaysItOnceInEitherLanguage() {
        Question exploding = BuiltInQuestions.number(15);

        assertThat(grader.open(exploding, "把梯度裁剪到阈值以内，减小学习率，用合适的初始化。".repeat(20))
                        .credit())
                .isEqualTo(1);
        assertThat(grader.open(exploding, "Clip the gradient by its norm. Use a lower learning rate. ".repeat(20))
                        .credit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"可以用梯度裁剪", "梯度爆炸可以用梯度裁剪", "Adam 可以自适应学习率"})
    void whatCanBeDoneIsNoYes(String answer) {
        assertThat(grader.open(BuiltInQuestions.number(5), answer).caps())
                .extracting(Cap::guard)
                .doesNotContain(Optional.of(Guard.WRONG_VERDICT));
    }

    @Test
    void anApologyIsNoNo() {
        assertThat(LeadingWords.of(Tokens.of("不好意思，能再说一遍吗？")).side()).isEmpty();
    }

    @Test
    void otherPeopleAreNoNegator() {
        assertThat(LeadingWords.of(Tokens.of("别人的网络拿来用")).side()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w (1 - ηλ)",
                "w (1 − η λ)",
                "1 - lambda",
                "w - lr * g",
                "the output is in [0.5, 1) always",
                "在[0.5,1)之间"
            })
    void aMinusOrAnIntervalEndsNoClause(String formula) {
        List<Token> tokens = Tokens.of(formula).list();
        List<Token> inside = tokens.subList(formula.startsWith("w (") ? 1 : 0, tokens.size());

        assertThat(inside).allMatch(token -> token.clause() == inside.get(0).clause());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the order doesn't matter;matter;true",
                "no matter what the order is;order;false",
                "it does not grow because the norm is capped;norm;false",
                "it does not grow since the norm is capped;norm;false",
                "not so much noise;noise;true",
            })
    void aNegationReachesItsWordsAndNoFurther(String text, String word, boolean negated) {
        Tokens tokens = Tokens.of(text);
        int at = tokens.list().stream().map(Token::text).toList().indexOf(word);

        assertThat(tokens.negated(at)).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource({
        "one,on",
        "generator,generate",
        "generator,general",
        "general,generate",
        "positive,position",
        "regular,regularise",
        "normal,normalise",
        "initial,initialise"
    })
    void wordsThatPorterTakesForOneAreKeptApart(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "regularisation,regularize",
        "normalised,normalization",
        "generalises,generalization",
        "generators,generator"
    })
    void formsOfOneWordStayTogether(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({"three,there", "produces,product", "beside,besides", "liked,linked"})
    void aCommonWordIsNotTakenForAnother(String written, String meant) {
        Vocabulary vocabulary = new Vocabulary(List.of(new Element(Element.Kind.STEM, Stems.of(meant), meant)));
        assertThat(vocabulary.in(Tokens.of(written)).has(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"flase,false", "tset,test", "nosie,noise", "wieght,weight"})
    void twoLettersSwappedAreATypo(String written, String meant) {
        assertThat(Typos.isTypo(written, meant)).isTrue();
    }

    @Test
    void generatingIsNotTheGenerator() {
        assertThat(matches("generate + 假", "生成器把假的认出来")).isFalse();
        assertThat(matches("生成 + 假", "生成假的图")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"不用 + 数据;每一步用的数据", "指数;各自数据少", "层流;多少层,留下"})
    void aHomophoneIsNotReadIntoOtherWords(String expression, String answer) {
        assertThat(matches(expression, answer)).isFalse();
    }

    private static boolean matches(String expression, String answer) {
        ExpressionCompiler compiler = new ExpressionCompiler(Glossary.standard(), Concepts.standard());
        CompiledExpression compiled = compiler.compile(List.of(expression)).get(0);
        Vocabulary vocabulary = compiler.vocabulary();
        GroupIndex groups = new GroupIndex(compiler.groups(), vocabulary.size(), compiler.concepts());
        return compiled.match(new Reading(Tokens.of(answer), vocabulary, groups, compiler.asked()), 0)
                .isFull();
    }
}
