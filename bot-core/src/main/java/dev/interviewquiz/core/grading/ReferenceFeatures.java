package dev.interviewquiz.core.grading;

import java.util.Map;

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
    static final double THRESHOLD = 0.46;
    /** What a word of the prompt counts. */
    static final double ASKED = 0.25;

    private static final double RECALL = 0.6;
    private static final double BEST_SENTENCE = 0.4;
    /** What a word counts that is denied here and stated there, or the other way round. */
    private static final double TURNED = 0.5;
    /** The weight of a sentence that can be covered whole: about that of one long word which the prompt has not. */
    private static final double SAYS_SOMETHING = 1;
    /** Every word of a reference, however short, is all that it asks for. */
    private static final double WHOLE = 0.999;
    /** So that the threshold is the same in both cases; from the development file, with the other language as reference. */
    private static final double ACROSS = 1.2;

    private ReferenceFeatures() {}

    /** 0..1, before it is mapped to a credit. */
    static double nearness(Terms prompt, Terms reference, Terms answer) {
        double best = reference.sentences().stream()
                .mapToDouble(sentence -> covered(sentence, answer, prompt, SAYS_SOMETHING))
                .max()
                .orElse(0);
        double recall = covered(reference, answer, prompt);
        return recall >= WHOLE ? 1 : RECALL * recall + BEST_SENTENCE * best;
    }

    /** The same of two texts in different languages. */
    static double acrossLanguages(double bestSentence, double recall) {
        return Math.min(1, ACROSS * (RECALL * recall + BEST_SENTENCE * bestSentence));
    }

    /** Maps nearness to credit, monotonically, so that the threshold is one half. */
    static double credit(double nearness) {
        return nearness < THRESHOLD
                ? nearness / THRESHOLD / 2
                : Math.min(1, 0.5 + (nearness - THRESHOLD) / (1 - THRESHOLD) / 2);
    }

    /** The part of the terms of one text, by weight, that another has. */
    static double covered(Terms wanted, Terms said, Terms prompt) {
        return covered(wanted, said, prompt, 0);
    }

    private static double covered(Terms wanted, Terms said, Terms prompt, double leastWeight) {
        double all = 0;
        double found = 0;
        for (Map.Entry<String, Terms.Term> entry : wanted.terms().entrySet()) {
            Terms.Term term = entry.getValue();
            double weight = term.weight() * (prompt.has(entry.getKey()) ? ASKED : 1);
            all += weight;
            int polarity = said.polarity(entry.getKey(), term);
            found += polarity == 0 ? 0 : (polarity & term.polarity()) == 0 ? TURNED * weight : weight;
        }
        return all == 0 ? 0 : found / Math.max(all, leastWeight);
    }
}
