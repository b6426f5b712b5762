package org.crossfoot.journal;

/** Amounts of fen as sentences print them: yuan with thousands and two decimals. */
final class Yuan {
    private static final int FEN = 100;

    private Yuan() {}

    static String text(long fen) {
        String sign = fen < 0 ? "-" : "";
        long size = Math.abs(fen);
        StringBuilder yuan = new StringBuilder(Long.toString(size / FEN));
        for (int at = yuan.length() - 3; at > 0; at -= 3) {
            yuan.insert(at, ',');
        }
        long cents = size % FEN;
        return sign + yuan + (cents < 10 ? ".0" : ".") + cents;
    }
}
