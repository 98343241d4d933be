package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.QuestionId;

/** One fixed shuffle of all questions for each seed, the same on every machine. */
final class SeededOrder {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private SeededOrder() {}

    /** FNV-1a of the id, mixed with the seed by the finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    static long of(long seed, QuestionId question) {
        long hash = FNV_BASIS;
        for (char letter : question.value().toCharArray()) {
            hash = (hash ^ letter) * FNV_PRIME;
        }
        return mixed(hash ^ mixed(seed));
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
