package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the grader once got wrong, each case by its name. */
class KnownDefectsTest {
    private final Grader grader = BuiltInQuestions.GRADER;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "23;不需要打乱",
                "23;不需要打乱，因为求和与顺序无关",
                "16;No: L2 makes the weights smaller, so the vanishing gets worse.",
            })
    void aBareVerdictBeforeAnotherTopicEarnsNothing(int question, String answer) {
        assertThat(credit(question, answer)).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "23;False.",
                "23;I'd go for false.",
                "23;错的,没有帮助。理由嘛说不好",
                "5;No. All of these are too high for the nets that I know.",
                "16;No. Thank you for the question.",
                "16;不需要,不过原因我说不太清楚。",
                "19;Nope, I always turn it off there. Couldn't tell you the theory behind that.",
            })
    void aVerdictInPlainWordsEarnsItsShare(int question, String answer) {
        assertThat(credit(question, answer)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我认为是错的", "我觉得是错的。", "这个说法是错误的", "应该是不对的"})
    void itIsWrongIsNoYes(String answer) {
        assertThat(LeadingWords.of(Tokens.of(answer)).side()).contains(Verdict.Side.NO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "16;It's necessary. The order decides the step.;0",
                "16;It is not necessary.;0.5",
                "23;不用;0",
                "23;不对;0.5",
                "16;Absolutely not: every update sums over the whole training set, and a sum does not depend on the order.;1",
                "16;当然不，每次更新都对整个训练集求和，求和与顺序无关。;1",
                "23;Definitely false. L2 shrinks the weights, so gradients vanish even faster.;1",
                "5;It's absolutely not a good way: use a log scale.;1",
                "16;Sure, people do it, but no: every update sums over the whole set, order does not matter;1",
                "16;对，不用，每次更新都对整个训练集求和，与顺序无关。;1",
                "19;Yes in training, no at test time: we want the full network and deterministic predictions.;1",
                "5;My answer is no.;0.5",
                "23;By no means.;0.5",
                "16;Absolutely necessary, otherwise the gradient is biased.;0",
                "16;Sure, always shuffle.;0",
                "16;对，需要打乱;0",
                "23;There is nothing wrong with it.;0",
                "23;怎么会错;0",
                "16;不无道理;0"
            })
    void aVerdictIsReadInWordsThatAnswerTheQuestion(int question, String answer, double credit) {
        assertThat(credit(question, answer)).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12;一个网络同时学几个相关的任务，底层共享，各有一个头，损失加权求和。任务相关、每个任务数据又少的时候用。",
                "12;共享 backbone+多 head，联合训练 loss 加权和；任务相关、特征通用、单任务数据少时用。",
            })
    void aSumBeforeAStopIsNoShuffledAnd(int question, String answer) {
        assertThat(credit(question, answer)).isEqualTo(1);
    }

    @Test
    void whoSaysAllInManyShortSentencesDoesNotRambleForAWordInMostOfThem() {
        String answer =
                "The three differ in the sample over which the gradient is averaged per update. Batch GD: all N;"
                        + " deterministic and exact, but costly in time and memory, one update per epoch. SGD: one example; cheap,"
                        + " frequent, high-variance updates and poor hardware utilisation. Mini-batch, say 32–256: moderate"
                        + " variance, vectorises well on GPUs, many updates per epoch, which is why it's the default in practice.";

        assertThat(credit(8, answer)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CNN: kernels / weight sharing / pooling / receptive field / translation / edges / overfitting",
                "优化器 自适应 学习率 beta1=0.9 beta2=0.999 epsilon 收敛 梯度 一阶 二阶",
                "dropout: noise; ensemble; co-adaptation; sparse; average; random; probability; overfitting; neurons",
                "感受野 / 共享 / 局部 / 参数量 / 层次 / filter / pooling / feature map",
                "Adam = adaptive, moment, estimate, beta1, beta2, epsilon, convergence, saddle points",
                "GAN、生成器、判别器、对抗、博弈、噪声、真假、图像、猫",
            })
    void aListOfTermsIsSeenHoweverItIsSetOut(String list) {
        assertThat(KeywordList.of(Tokens.of(list), FieldTerms.standard().in(Tokens.of(list)), false)
                        .isList())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收敛快、能开大 lr、略带正则",
                "mini-batch: in between; batch: exact, slow; SGD: noisy, fast",
                "用 ReLU 代替 sigmoid,再加 residual,用 BN 归一化",
                "w <- w - eta (dC + 2 c w) = (1 - 2 eta c) w - eta dC",
                "参数少,训练快,平移不变,特征分层,过拟合也少",
                "不需要 因为 每次 都用 全部 数据 顺序 不影响 结果",
                "hidden units stay identical (symmetry); single layer ok bc convex",
            })
    void aTerseStatementIsNoList(String answer) {
        assertThat(KeywordList.of(Tokens.of(answer), FieldTerms.standard().in(Tokens.of(answer)), false)
                        .isList())
                .isFalse();
    }

    @Test
    void aLongListWhereThreeNamesAreAskedIsWorthAQuarterWhenMostOfItEarnsNothing() {
        String list = "transfer learning, layers, freeze, add, keep, fine-tune, learning rate, pretrained, ImageNet";

        assertThat(credit(18, list)).isEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "24;bias, variance, underfitting, overfitting, training error, validation error, capacity, regularization",
                "24;训练误差、验证误差、欠拟合、过拟合、偏差、方差、参数、正则化",
            })
    void aListOfWhichHardlyAnythingAnswersIsNoAnswer(int question, String list) {
        assertThat(credit(question, list)).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "24;欠拟合，高偏差，用更大的网络，训练久一点，减弱正则化",
                "18;学习率、多少个epoch、冻哪几层、新head的dropout、weight decay",
            })
    void aShortListOfRightItemsEarnsAll(int question, String list) {
        assertThat(credit(question, list)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "端到端学习是用单一模型从原始输入直接映射到最终输出,不再人为拆分中间步骤和设计特征。优点:省去特征工程;所有部分针对同一目标联合优化;避免多级流水线的误差累积。代价是通常需要大量数据。",
                "所谓端到端,就是用单个模型从原始输入直接映射到最终输出,整条链路联合优化。优点:不需要人工特征工程,避免各模块误差累积,减少人为先验带来的偏差,流程也更简单。",
            })
    void aModelAnswerInOnesOwnWordsIsNoNegatedCopy(String answer) {
        assertThat(credit(13, answer)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2;RNN的话：LSTM，遗忘门偏置设1；或者用单位阵初始化循环矩阵配ReLU（IRNN）。",
            })
    void whoSaysAllThatWasAskedIsNotOffTopicForTheDetailsOfAnExample(int question, String answer) {
        assertThat(credit(question, answer)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Is the bulb lit?;The circuit has a gap, so no current flows.;The circuit has no gap, so current flows.;The circuit has a gap and no current can flow.",
                "模型会过拟合吗？;数据太少，模型会记住噪声。;数据不少，模型不会记住噪声。;数据太少了，模型就记住了噪声。",
            })
    void aReferenceDeniedIsFurtherOffThanOneSaidAgain(String prompt, String reference, String denied, String said) {
        assertThat(grader.reference(prompt, List.of(reference), denied).credit())
                .isLessThan(grader.reference(prompt, List.of(reference), said).credit());
    }

    @Test
    void anotherWordOfTheSameMeaningIsAsGoodInAComparison() {
        Grade grade =
                grader.reference("How do dogs and cats compare?", List.of("They are identical."), "They are equal.");

        assertThat(grade.credit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "15;我觉得吧,就是给每次要改的量设个上限,超了就整体按比例缩小到上限,往哪边改不动,这样再离谱的一次也不会把前面学的全冲掉。",
                "4;拿张纸片在照片上到处挡,挡到哪儿它突然认不出了,就说明它主要看的是那儿。还有一招是反着来,从一张乱七八糟的图开始一点点改,改到里面某一个点反应最强,看看改出来是个啥。",
            })
    void plainWordsAloneAreNotOffTopic(int question, String answer) {
        assertThat(grader.open(BuiltInQuestions.number(question), answer).caps().stream()
                        .map(Cap::guard))
                .doesNotContain(Optional.of(Guard.OFF_TOPIC));
    }

    @Test
    void theTermsOfAnotherTopicAreOffTopic() {
        Question other = BuiltInQuestions.number(14);

        assertThat(grader.open(BuiltInQuestions.number(7), BuiltInQuestions.model(other, Language.EN))
                        .credit())
                .isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Why are vanishing gradients a problem?;The gradient shrinks to zero in the early layers, so their weights hardly learn.;梯度传到前面的层时变得越来越小，接近零，前面的权重几乎学不动。;true",
                "Why are vanishing gradients a problem?;The gradient shrinks to zero in the early layers, so their weights hardly learn.;卷积核在整张图上共享参数。;false",
                "什么是过拟合？;模型记住了训练数据里的噪声，在新数据上误差很大。;The model memorises the noise in the training data and makes big errors on new data.;true",
                "什么是过拟合？;模型记住了训练数据里的噪声，在新数据上误差很大。;A GAN has a generator and a discriminator.;false",
            })
    void anAnswerInTheOtherLanguageIsComparedToo(String prompt, String reference, String answer, boolean right) {
        Grade grade = grader.reference(prompt, List.of(reference), answer);

        assertThat(grade.credit() >= 0.5).isEqualTo(right);
        assertThat(grade.confidence()).isLessThan(0.8);
    }

    private double credit(int question, String answer) {
        return grader.open(BuiltInQuestions.number(question), answer).credit();
    }
}
