package dev.interviewquiz.core;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Ids of answers: 20 characters of {@code [a-z2-7]}, one hundred bits. Thread-safe when its generator is. */
final class RandomIds implements Supplier<String> {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 20;

    private final RandomGenerator random;

    RandomIds(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String get() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
