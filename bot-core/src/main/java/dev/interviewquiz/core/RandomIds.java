package dev.interviewquiz.core;

import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Ids of answers: 24 characters of {@code [a-z2-7]}. The first nine tell the millisecond, so that new ids stand together at
 * the end of their index; the others are random, 75 bits. Thread-safe when its generator is.
 */
final class RandomIds implements Supplier<String> {
    private static final String ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int TIME = 9;
    private static final int RANDOM = 15;
    private static final int BITS = 5;

    private final RandomGenerator random;
    private final InstantSource clock;

    RandomIds(RandomGenerator random, InstantSource clock) {
        this.random = random;
        this.clock = clock;
    }

    @Override
    public String get() {
        StringBuilder id = new StringBuilder(TIME + RANDOM);
        long millis = clock.millis();
        for (int shift = (TIME - 1) * BITS; shift >= 0; shift -= BITS) {
            id.append(ALPHABET.charAt((int) (millis >>> shift) & 31));
        }
        long bits = random.nextLong();
        for (int i = 0; i < RANDOM; i++) {
            if (i == RANDOM / 2) {
                bits = random.nextLong();
            }
            id.append(ALPHABET.charAt((int) bits & 31));
            bits >>>= BITS;
        }
        return id.toString();
    }
}
