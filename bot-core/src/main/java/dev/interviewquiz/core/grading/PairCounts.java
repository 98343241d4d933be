package dev.interviewquiz.core.grading;

/**
 * How often words and pairs of neighbours came in texts of one sort, and so how likely a word is behind another. What was not seen has
 * a share as well: a pair by how often its second word comes at all, a word by equal chances (interpolated after Jelinek and
 * Mercer, with weights by Witten and Bell's idea that the more often something was seen, the more its own counts say).
 */
final class PairCounts {
    /** As many counts stand for what was not seen. */
    private static final double UNSEEN_PAIRS = 8;

    private static final double UNSEEN_WORDS = 20;

    private final int[] words;
    private final int[][] pairs;
    private long all;

    PairCounts(int words) {
        this.words = new int[words];
        this.pairs = new int[words][words];
    }

    void add(int word, int count) {
        words[word] += count;
        all += count;
    }

    void add(int first, int second, int count) {
        pairs[first][second] += count;
    }

    /** By first and second word: the logarithm of how much likelier the second is here than there. */
    float[][] likelierThan(PairCounts there) {
        float[][] ratios = new float[words.length][words.length];
        for (int first = 0; first < words.length; first++) {
            for (int second = 0; second < words.length; second++) {
                ratios[first][second] = (float) Math.log(likely(first, second) / there.likely(first, second));
            }
        }
        return ratios;
    }

    private double likely(int first, int second) {
        return (pairs[first][second] + UNSEEN_PAIRS * likely(second)) / (words[first] + UNSEEN_PAIRS);
    }

    private double likely(int word) {
        return (words[word] + UNSEEN_WORDS / words.length) / (all + UNSEEN_WORDS);
    }
}
