package org.crossfoot.source.csv;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one column by their bytes: names and codes come again and again, and are decoded once; they then also are the same
 * object each time. A column of which few texts come again, such as amounts, is soon decoded as it comes.
 */
final class ColumnTexts {
    private static final int SLOTS = 1 << 12;
    private static final int TRIAL = 1 << 10;

    /** One in so many must come again. */
    private static final int WORTHWHILE = 3;

    private final Charset charset;
    private final @Nullable String[] texts = new String[SLOTS];
    private final byte[][] encoded = new byte[SLOTS][];
    private int asked;
    private int found;

    ColumnTexts(Charset charset) {
        this.charset = charset;
    }

    String of(byte[] buffer, int from, int to) {
        if (asked > TRIAL && found < asked / WORTHWHILE) {
            return new String(buffer, from, to - from, charset);
        }
        asked++;
        int slot = slot(buffer, from, to);
        String text = texts[slot];
        byte[] bytes = encoded[slot];
        if (text == null || !Arrays.equals(bytes, 0, bytes.length, buffer, from, to)) {
            text = new String(buffer, from, to - from, charset);
            texts[slot] = text;
            encoded[slot] = Arrays.copyOfRange(buffer, from, to);
        } else {
            found++;
        }
        return text;
    }

    private static int slot(byte[] buffer, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + buffer[at];
        }
        return (hash ^ hash >>> 12 ^ hash >>> 24) & SLOTS - 1;
    }
}
