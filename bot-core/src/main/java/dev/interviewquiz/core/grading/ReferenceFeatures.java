package dev.interviewquiz.core.grading;

import java.util.Map;
import java.util.function.Predicate;

/**
 * How near an answer is to one reference answer.
 *
 * <p>0.6 recall + 0.4 best sentence, where <em>recall</em> is the part of the reference's weighted terms that the answer has
 * ({@link Terms}), and <em>best sentence</em> that of the reference sentence that is covered best: either of two is often
 * enough, but one that says next to nothing (“No.”) is not. Another word of the same meaning is as good; what is stated there
 * and denied here counts half; words of the prompt count a quarter. Nothing is earned by length. Form, weights and threshold
 * were chosen by cross-validation within the training splits of SciEntsBank and Beetle, whole questions and modules left out.
 */
final class ReferenceFeatures {
    /** The nearness that half of the credit is given for, to the only reference: it words one of many ways to be right. */
    static final double TO_THE_ONLY = 0.38;
    /** To the nearest of several, which word most ways. */
    static final double TO_THE_NEAREST = 0.5;
    /** What a word of the prompt counts. */
    static final double ASKED = 0.25;

    private static final double RECALL = 0.6;
    private static final double BEST_SENTENCE = 0.4;
    /** What a word counts that is denied here and stated there, or the other way round. */
    private static final double TURNED = 0.5;
    /** The weight of a sentence that can be covered whole: about that of one long word which the prompt has not. */
    private static final double SAYS_SOMETHING = 1;

    private static final double LEAST = 0.1;
    /** Every word of a reference, however short, is all that it asks for. */
    private static final double WHOLE = 0.999;
    /** So that the threshold is the same in both cases; from the development file, with the other language as reference. */
    private static final double ACROSS = 1.2;

    private ReferenceFeatures() {}

    /** 0..1, before it is mapped to a credit. */
    static double nearness(Terms prompt, Terms reference, Terms answer) {
        double recall = covered(reference, answer, prompt);
        return recall >= WHOLE ? 1 : RECALL * recall + BEST_SENTENCE * bestSentence(prompt, reference, answer);
    }

    /** The part that the answer has of the reference's sentence that is covered best; one that only decides is none. */
    static double bestSentence(Terms prompt, Terms reference, Terms answer) {
        return reference.sentences().stream()
                .filter(sentence -> !sentence.onlyDecides())
                .mapToDouble(sentence -> covered(sentence, answer, prompt::has, TURNED, SAYS_SOMETHING))
                .max()
                .orElse(0);
    }

    /** The same of two texts in different languages. */
    static double acrossLanguages(double bestSentence, double recall) {
        return Math.min(1, ACROSS * (RECALL * recall + BEST_SENTENCE * bestSentence));
    }

    /** Maps nearness to credit, monotonically, so that the threshold is one half. */
    static double credit(double nearness, double threshold) {
        return nearness < threshold
                ? nearness / threshold / 2
                : Math.min(1, 0.5 + (nearness - threshold) / (1 - threshold) / 2);
    }

    /** How much a sentence says, words of the prompt counted a quarter; never nothing. */
    static double weight(Terms sentence, Terms prompt) {
        return Math.max(
                LEAST,
                sentence.terms().entrySet().stream()
                        .mapToDouble(term -> term.getValue().weight() * (prompt.has(term.getKey()) ? ASKED : 1))
                        .sum());
    }

    /** The part of the terms of one text, by weight, that another has. */
    static double covered(Terms wanted, Terms said, Terms prompt) {
        return covered(wanted, said, prompt::has, TURNED, 0);
    }

    /** The part of the terms of one text that another has, stated or denied; nothing was asked. */
    static double named(Terms wanted, Terms said) {
        return covered(wanted, said, term -> false, 1, 0);
    }

    /** The same beside a prompt. */
    static double named(Terms wanted, Terms said, Terms prompt) {
        return covered(wanted, said, prompt::has, 1, 0);
    }

    private static double covered(
            Terms wanted, Terms said, Predicate<String> asked, double turned, double leastWeight) {
        double all = 0;
        double found = 0;
        for (Map.Entry<String, Terms.Term> entry : wanted.terms().entrySet()) {
            Terms.Term term = entry.getValue();
            double weight = term.weight() * (asked.test(entry.getKey()) ? ASKED : 1);
            all += weight;
            int polarity = said.polarity(entry.getKey(), term);
            found += polarity == 0 ? 0 : (polarity & term.polarity()) == 0 ? turned * weight : weight;
        }
        return all == 0 ? 0 : found / Math.max(all, leastWeight);
    }
}
