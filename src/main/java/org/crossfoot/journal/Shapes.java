package org.crossfoot.journal;

/** What stays of a summary when its numbers are left out: 支付3月房租 and 支付4月房租 have the same shape. */
final class Shapes {
    private static final String NUMERALS = "零一二三四五六七八九十上下";

    private Shapes() {}

    static int of(String summary) {
        int hash = 1;
        for (int i = 0; i < summary.length(); i++) {
            char c = summary.charAt(i);
            if ((c < '0' || c > '9') && NUMERALS.indexOf(c) < 0) {
                hash = hash * 31 + c;
            }
        }
        return hash;
    }
}
