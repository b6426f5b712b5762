package org.crossfoot.sample;

import java.util.Random;

/** Divides an amount into as many parts as there are payments, without losing a fen. */
final class Shares {
    /** Few large payments among many small ones, as with suppliers' bills. */
    private static final int[] SIZES = {1, 1, 1, 2, 2, 3, 3, 5, 8, 13};

    private Shares() {}

    /** Parts of nearly the same size, as with salaries. */
    static long[] even(long fen, int parts, Random random) {
        return divide(fen, random.ints(parts, 9_500, 10_501).toArray());
    }

    /** Parts of very different sizes. */
    static long[] uneven(long fen, int parts, Random random) {
        int[] weights = new int[parts];
        for (int i = 0; i < parts; i++) {
            weights[i] = SIZES[random.nextInt(SIZES.length)] * (80 + random.nextInt(41));
        }
        return divide(fen, weights);
    }

    private static long[] divide(long fen, int[] weights) {
        long whole = 0;
        for (int weight : weights) {
            whole += weight;
        }
        long[] parts = new long[weights.length];
        long reached = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            reached += weights[i];
            parts[i] = fen * reached / whole - given;
            given += parts[i];
        }
        return parts;
    }
}
