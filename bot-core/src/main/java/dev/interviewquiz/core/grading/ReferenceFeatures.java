package dev.interviewquiz.core.grading;

import java.util.Map;

/**
 * How near an answer is to one reference answer.
 *
 * <p>0.6 best sentence + 0.2 recall + 0.2 likeness, where <em>best sentence</em> is the recall of the reference sentence that
 * is covered best (either of two sentences is often enough), <em>recall</em> that of all weighted terms of the reference, and
 * <em>likeness</em> the cosine over runs of three to five letters. Words of the prompt count a quarter. Nothing is earned by
 * length. The form follows the grading notes; the threshold is from the training splits of SciEntsBank and Beetle.
 */
final class ReferenceFeatures {
    static final double THRESHOLD = 0.455;
    /** What a word of the prompt counts. */
    static final double ASKED = 0.25;

    private static final double BEST_SENTENCE = 0.6;
    private static final double RECALL = 0.2;
    private static final double LIKENESS = 0.2;
    /** So that the threshold is the same in both cases; from the development file, with the other language as reference. */
    private static final double ACROSS = 1.2;

    private static final int SHORTEST_MISSPELT = 5;

    private ReferenceFeatures() {}

    /** 0..1, before it is mapped to a credit. */
    static double nearness(Terms prompt, Terms reference, Terms answer) {
        double best = reference.sentences().stream()
                .mapToDouble(sentence -> covered(sentence, answer, prompt))
                .max()
                .orElse(0);
        return BEST_SENTENCE * best
                + RECALL * covered(reference, answer, prompt)
                + LIKENESS * cosine(reference.grams(), answer.grams());
    }

    /** The same of two texts in different languages: runs of letters tell nothing there. */
    static double acrossLanguages(double bestSentence, double recall) {
        return Math.min(1, ACROSS * (BEST_SENTENCE * bestSentence + RECALL * recall) / (BEST_SENTENCE + RECALL));
    }

    /** Maps nearness to credit, monotonically, so that the threshold is one half. */
    static double credit(double nearness) {
        return nearness < THRESHOLD
                ? nearness / THRESHOLD / 2
                : Math.min(1, 0.5 + (nearness - THRESHOLD) / (1 - THRESHOLD) / 2);
    }

    /** The part of the terms of one text, by weight, that stand in another; words of the prompt count a quarter. */
    static double covered(Terms wanted, Terms said, Terms prompt) {
        double all = 0;
        double found = 0;
        for (Map.Entry<String, Double> term : wanted.weights().entrySet()) {
            double weight = term.getValue() * (prompt.has(term.getKey()) ? ASKED : 1);
            all += weight;
            found += said.has(term.getKey()) || misspelt(term.getKey(), said) ? weight : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    private static boolean misspelt(String term, Terms said) {
        return term.length() >= SHORTEST_MISSPELT
                && said.weights().keySet().stream().anyMatch(other -> Typos.isTypo(other, term));
    }

    private static double cosine(Map<String, Integer> first, Map<String, Integer> second) {
        double product = 0;
        for (Map.Entry<String, Integer> gram : first.entrySet()) {
            product += gram.getValue() * second.getOrDefault(gram.getKey(), 0);
        }
        double norms = Math.sqrt(square(first) * square(second));
        return norms == 0 ? 0 : product / norms;
    }

    private static double square(Map<String, Integer> grams) {
        return grams.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
    }
}
