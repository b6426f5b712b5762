package org.crossfoot.journal;

import java.util.Locale;

/** Amounts of fen as sentences print them: yuan with thousands and two decimals. */
final class Yuan {
    private static final int FEN = 100;

    private Yuan() {}

    static String text(long fen) {
        String sign = fen < 0 ? "-" : "";
        long size = Math.abs(fen);
        return String.format(Locale.ROOT, "%s%,d.%02d", sign, size / FEN, size % FEN);
    }
}
