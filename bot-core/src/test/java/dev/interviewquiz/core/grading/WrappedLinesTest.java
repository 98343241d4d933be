package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedLinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Batch gradient descent computes the gradient over the whole\ntraining set.",
                "Batch gradient descent computes the gradient over the whole\r\ntraining set.",
                """
                The direction is a moving average of the past gradients and
                of their squares, which give each of the parameters its own
                step size, so that rare features move more than frequent
                ones do""",
                "1. every unit of a layer computes the same output and gets\n   the same gradient.",
            })
    void aWrappedLineIsABlank(String text) {
        assertThat(Folded.of(text).text()).doesNotContain("\n");
        assertThat(Tokens.of(text).sentences()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "如果影响和学习率成正比，等间隔才合理；可惜不是，所\n以不好，应该取0.1、0.01、0.001。",
                "样本怎么排都行，每走一步都把它们全算进去了，所以打\n乱是白费功夫。",
            })
    void nothingStandsBetweenWrappedChineseCharacters(String text) {
        assertThat(Folded.of(text).text()).doesNotContain("\n").matches(".*(所以|打乱).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relu\nresidual connections\nbatch norm",
                "with three layers all neurons stay identical, symmetry isn't broken\nwith one layer the loss is convex",
                "RMSProp scales per parameter but keeps no average\nmomentum averages the gradient itself\nAdam is both",
                "有人会说梯度裁剪，但那只能把大的梯度变小，对消失没帮助\n真正有用的是批归一化和He初始化",
                "- parameters are shared between all places of the image\n- shifts of the input shift the map.",
                "1) parameters are shared between all places of the image\n2) shifts of the input shift the map.",
                "Parameters are shared between all places of the image\n\nand shifts of the input shift the map.",
                "All gradients are summed before the step is taken.\nSo the order is of no importance.",
                "No.\nthe sum over all the examples does not depend on any order.",
            })
    void linesThatEndSomethingStayLines(String text) {
        assertThat(Folded.of(text).text()).contains("\n");
    }
}
