package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordListTest {
    private final Grader grader = Grader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raw input, final output, joint optimisation, no hand-designed features, pipeline, error accumulation, text to speech",
                "underfitting, high bias, larger network, longer training, less regularisation, Bayes error, features",
                "cost + penalty, gradient 2cw, learning rate η, (1 − 2ηc), factor, shrink, AdamW, decay",
                "ReLU ≥ 0, sigmoid 0.5, threshold, [0.5, 1), positive class, logit, saturation",
                "对称性破缺，相同权重，相同梯度，隐藏单元，凸函数，全局最优，逻辑回归，一个神经元。",
                "Adam：一阶矩、二阶矩、动量、RMSProp、偏差修正、β1=0.9、β2=0.999、ε、滑动平均。",
                "raw input + final output + joint optimisation + no feature engineering + pipeline + steering angle",
                "局部连接+权值共享+参数量+平移不变性+感受野+池化+层级特征",
                "The generator of noise, a real fake, minimax game, the equilibrium of players, adversarial, latent z, distributions",
                "L2 正则 weight decay 梯度 2cw 学习率 η 系数小于 1 指数 SGD AdamW",
            })
    void termsBetweenMarksOfOneKindAreAList(String answer) {
        assertThat(isList(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "小批量无偏估计随机抽样类别有序震荡收敛 epoch 批次代表性打乱。",
                "生成器判别器对抗博弈 minimax 噪声真假均衡分布交替训练。",
                "原始输入最终输出联合训练手工特征误差累积中间标注先验语音波形方向盘。",
                "Ensemble of sub-networks as noise, with bagging the robust features; random mask of variance, Bayesian L2",
                "Batch whole dataset mini-batch 32 64 stochastic one sample noise GPU epoch trade-off",
                "raw input final output no hand-crafted features pipeline joint optimisation data hungry",
            })
    void aStringOfTermsWithHardlyAWordThatJoinsThemIsAList(String answer) {
        assertThat(isList(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "卷积的参数共享在感受野上进行池化的局部连接，平移不变地对特征图做层级的过拟合",
                "Momentum is the adaptive RMSProp of a second moment whose bias correction clips the variance of the learning rate",
                "With momentum of the gradient, the variance in learning rate is a second moment, whereas RMSProp and bias correction, so to say, overfitting",
                "overfitting variance dropout regularisation ensemble neurons noise training weights co-adaptation fewer gradient",
            })
    void aCrowdOfTermsIsAListThoughLittleWordsMakeItLookLikeASentence(String answer) {
        assertThat(isList(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Weight sharing → few params, translation equivariance; local kernels → 2-D structure, feature hierarchy.",
                "Adam根据梯度的一阶矩和二阶矩估计,为每个参数计算自适应学习率。",
                "随机失活防 co-adaptation，等效训练共享权重的子网络集成，降方差。",
                "Gradient descent on a convex loss reaches the global optimum from any initialisation of the weights.",
            })
    void aStatementFullOfTermsIsNoCrowd(String answer) {
        assertThat(isList(answer)).isFalse();
    }

    private static boolean isList(String answer) {
        Tokens tokens = Tokens.of(answer);
        return KeywordList.of(tokens, FieldTerms.standard().in(tokens), false).isList();
    }

    @Test
    void termsThatClaimNothingAreAListWhateverStandsBetweenThem() {
        Tokens answer = Tokens.of("shuffle; mini-batch, order / bias; convergence, epoch / classes; gradient");
        assertThat(KeywordList.of(answer, List.of(), false).isList()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use ReLU. Use residual connections. Use batch norm. Use LSTM. Use Xavier. Use pretraining.",
                "There is symmetry. There is a hidden layer. There is convexity. There is ReLU. There is the optimum.",
                "kernels help; weights help; pooling helps; receptive fields help; overfitting helps",
                "Use kernels. There is pooling. Consider stride. I would add channels. Use overfitting. There is the image.",
                "可以用ReLU，可以用残差连接，可以用批归一化，可以用LSTM，可以用Xavier，可以用辅助损失",
                "线性有用。决策边界有用。深度有用。异或有用。权重有用。",
                "有线性。还有决策边界。可以用深度。加上异或。采用权重。",
            })
    void aFrameAroundTermsClaimsNothing(String answer) {
        assertThat(isList(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. ReLU\n2. residual connections\n3. batch norm\n4. LSTM\n5. Xavier\n6. auxiliary losses\n7. pre-training",
                "1) kernels\n2) weights\n3) pooling\n4) stride\n5) channels",
                "1、线性\n2、决策边界\n3、深度\n4、异或\n5、权重",
            })
    void theNumbersOfAListAreNoItems(String answer) {
        assertThat(isList(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ok",
                "\nok",
                " Thanks!",
                " etc.",
                " (see above)",
                " because of this",
                ", and so on",
                "，因为这个",
                "\n谢谢"
            })
    void aClosingRemarkMakesNoStatementOfAList(String remark) {
        String list =
                "raw input, final output, joint optimisation, no hand-designed features, pipeline, error accumulation, text to speech";
        Question question = BuiltInQuestions.number(13);

        assertThat(grader.open(question, list).credit()).isZero();
        assertThat(grader.open(question, list + remark).credit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|Use ReLU, whose slope is 1. Use skip connections, so the gradient has a direct path.",
                "2|1. ReLU keeps the slope at 1\\n2. residual connections let the gradient bypass layers",
                "2|Use ReLU. Use residual connections. Use batch norm.",
                "2|可以用ReLU。可以用残差连接。",
                "18|Choose how many layers to keep. Choose how many to freeze. Choose the new layers. Choose the learning rate.",
            })
    void whoNamesWhatWasAskedForInShortSentencesListsNothing(int question, String answer) {
        assertThat(grader.open(BuiltInQuestions.number(question), answer.replace("\\n", "\n"))
                        .credit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stack of matmuls = one matmul, so w/o activations a deep net is just lin reg",
                "保证每批近似 i.i.d.、梯度无偏；有序则单批类别单一，更新来回震荡。",
                "不用，仅训练时正则；测试用全网络、输出确定，inverted dropout 已做 1/p 缩放。",
                "high bias、欠拟合；加大模型、减正则、训久点、换特征，加数据没用。",
                "Batch: all N, exact, slow. SGD: 1 sample, cheap, noisy. Mini-batch: 32–512, compromise, GPU-friendly.",
                "比如w=10，学习率0.1，λ=0.05，惩罚的梯度是1，一步减0.1，w变成9.9，就是乘了0.99，下一步再乘0.99。",
                "No, use 1e-5, 1e-4, 1e-3, 1e-2, 1e-1",
                "loss = data term + lambda * penalty + bias + noise + rest",
            })
    void aTerseStatementIsNoList(String answer) {
        assertThat(isList(answer)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9|label-preserving transforms of existing samples, more train data, less overfit; e.g. hflip",
                "7|Exponentially decaying averages of gradient and squared gradient, ratio of the first to the root of the"
                        + " second, plus correction for the zero start.",
                "21|Sentiment classification: word sequence as input, one class label from the final hidden state.",
                "4|Grad-CAM（梯度加权末层 feature map 出热图）；occlusion 滑块看概率掉多少",
                "11|收敛↑，lr↑，初始化敏感度↓，自带正则",
            })
    void whoeverSaysAllInAHurryListsNothing(int question, String answer) {
        assertThat(grader.open(BuiltInQuestions.number(question), answer).credit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "18;keep layers, frozen layers, new layers, learning rate;1",
                "18;cat, epoch, freeze, ImageNet, momentum, ReLU, dropout, tanh, pixel, kernel;0.25",
            })
    void whereNamingIsEnoughAListCountsByItsRightItems(int question, String answer, double most) {
        double credit = grader.open(BuiltInQuestions.number(question), answer).credit();
        assertThat(credit).isLessThanOrEqualTo(most).isGreaterThanOrEqualTo(most == 1 ? 1 : 0);
    }
}
