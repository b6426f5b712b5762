package org.crossfoot.journal;

import org.crossfoot.ledger.Entry;

/** Keys of 64 bits for texts and numbers together, so that millions need little memory; equal ones by chance are 1 in 10¹³. */
final class Keys {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Keys() {}

    static long of(String text, long number) {
        return add(add(MIX, text), number);
    }

    /** A key for the codes that say what an entry was spent on; of their hashes, which texts that come again have at hand. */
    static long ofCodes(Entry entry) {
        long key = add(MIX, entry.function().hashCode());
        return add(add(key, entry.economic().hashCode()), entry.project().hashCode());
    }

    static long add(long key, long number) {
        long mixed = (key ^ number) * MIX;
        return mixed ^ (mixed >>> 29);
    }

    private static long add(long key, String text) {
        long mixed = key;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * MIX;
            mixed ^= mixed >>> 31;
        }
        return mixed;
    }
}
