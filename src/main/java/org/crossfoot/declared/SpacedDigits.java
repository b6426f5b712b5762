package org.crossfoot.declared;

/**
 * Numbers whose digits were set apart (3 7 7 7 . 9 3), as expressions. Several numbers beside each other (12 15 18) look alike:
 * single digits make one number only if a point stands among them, if there are four, or three right behind a word; groups of
 * three only behind a word and before decimals (1 250 000.00).
 */
final class SpacedDigits {
    private static final String APART = "(?<![\\d.,]|[\\d.,]\\s|[\\d.,]\\s\\s)";
    private static final String RUN = "\\d(?:\\s{1,2}(?:,\\s{0,2})?\\d)*+";
    private static final String WITH_POINT =
            RUN + "\\s{1,2}\\.\\s{0,2}" + RUN + "|\\d(?:\\s{1,2}(?:,\\s{0,2})?\\d)++\\.\\s{0,2}\\d(?:\\s{1,2}\\d)++";
    private static final String GROUPS = "(?<=[\\p{IsHan}&&[^第表图附标件号]])\\d{1,3}(?:\\s\\d{3})++\\.\\d+";

    /** Four digits or more, or three right behind a word; no row of zeros. */
    static final String WHOLE = "(?:" + APART
            + "[1-9](?:\\s{1,2}(?:,\\s{0,2})?\\d){3,}+|(?<=\\p{IsHan})[1-9](?:\\s{1,2}\\d){2}+)(?!\\s{0,2}[\\d.])";

    static final String PATTERN = "(?:" + APART + "(?:" + WITH_POINT + ")|" + GROUPS + "|" + WHOLE + ")";

    private SpacedDigits() {}

    /** The digits closed up, without separators. */
    static String closed(String number) {
        return number.replaceAll("[\\s,]", "");
    }
}
