package org.crossfoot.journal;

import java.util.Arrays;

/** Finds numbers by keys of 64 bits: 12 bytes a place, at most two places a key. */
final class LongIndex {
    private static final int FIRST_SIZE = 1 << 10;
    private static final int NONE = -1;

    private long[] keys = new long[FIRST_SIZE];
    private int[] values = filled(FIRST_SIZE);
    private int size;

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, NONE);
        return values;
    }

    /** Puts a number in place of the one that the key had, and gives that; -1 if it had none. */
    int put(long key, int value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = place(keys, values, key);
        int before = values[at];
        keys[at] = key;
        values[at] = value;
        size += before == NONE ? 1 : 0;
        return before;
    }

    /** The number of a key, counted from 0 in the order in which they come. */
    int numberOf(long key) {
        int known = values[place(keys, values, key)];
        if (known == NONE) {
            known = size;
            put(key, known);
        }
        return known;
    }

    int size() {
        return size;
    }

    private static int place(long[] keys, int[] values, long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (values[at] != NONE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                int at = place(keys, values, oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
